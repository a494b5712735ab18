import { formatCaseDocument, parseCaseDocument } from '../case';
import type { PartnershipCase } from '../engine/case';
import { isUnbuilt } from './state/put-aside';
import type { State } from './state/state';
import { refusedProblem, workOut, type Taken } from './work';

/** A case that is in no workbook yet, kept between visits: as it could last be worked out, and as it is edited. */
export interface Unbuilt {
  readonly worked: PartnershipCase;
  readonly now: PartnershipCase;
}

/** What a pane holds that would be lost with it; null where that is in a workbook. For the example as it was published, the case put aside for it. */
export function unbuiltIn(state: Pick<State, 'shown' | 'editing' | 'putAside'>): Unbuilt | null {
  const held = isUnbuilt(state) ? state : state.shown?.origin.from === 'example' ? state.putAside : null;
  if (!held?.shown) return null;
  const { shown, editing } = held;
  return { worked: shown.partnershipCase, now: editing.partnershipCase ?? shown.partnershipCase };
}

export function unbuiltText({ worked, now }: Unbuilt): string {
  return JSON.stringify({ worked: formatCaseDocument(worked), ...(now !== worked && { now: formatCaseDocument(now) }) });
}

/** The kept case as it is shown, and as it is edited where that is still to be put right; or why it cannot be shown. */
export function unbuiltFrom(text: string): { readonly taken: Taken; readonly now: PartnershipCase | null } {
  const origin = { from: 'kept' } as const;
  const { worked, now } = parts(text);
  const read = parseCaseDocument(worked);
  if ('problems' in read) return { taken: { refused: { origin, problems: read.problems.map((problem) => refusedProblem(problem, null)) } }, now: null };
  const edited = now === undefined ? null : parseCaseDocument(now, 'to be put right');
  return { taken: { shown: workOut(read.case, origin) }, now: edited && 'case' in edited ? edited.case : null };
}

/** What is not such a text at all is read as a document, which then says what is wrong with it. */
function parts(text: string): { readonly worked: unknown; readonly now?: unknown } {
  try {
    const given: unknown = JSON.parse(text);
    return typeof given === 'object' && given !== null && 'worked' in given ? given : { worked: text };
  } catch {
    return { worked: text };
  }
}
