import { formatCaseDocument, parseCaseDocument } from '../case';
import type { PartnershipCase } from '../engine/case';
import { ALL, changed, opened } from './state/editing';
import { isUnbuilt } from './state/put-aside';
import type { PutAside, Refused, ShownCase, State } from './state/state';
import { lookAt, refusedProblem, workOut } from './work';
import { WORDS } from './words';

/** A case that is in no workbook yet, kept between visits: as it could last be worked out, and as it is edited. */
interface Unbuilt {
  readonly worked: PartnershipCase;
  readonly now: PartnershipCase;
}

/** What a pane holds that would be lost with it. */
export interface Kept {
  /** What is shown. */
  readonly held: Unbuilt | null;
  readonly aside: Unbuilt | null;
}

/** Null where all of it is in a workbook. In the place of the example as it was published, the case that was put aside for it is held. */
export function keptIn(state: Pick<State, 'shown' | 'editing' | 'putAside'>): Kept | null {
  const aside = state.putAside && unbuiltOf(state.putAside);
  if (state.shown && isUnbuilt(state)) return { held: unbuiltOf({ ...state, shown: state.shown }), aside };
  if (!aside) return null;
  return state.shown?.origin.from === 'example' ? { held: aside, aside: null } : { held: null, aside };
}

function unbuiltOf({ shown, editing }: PutAside): Unbuilt {
  return { worked: shown.partnershipCase, now: editing.partnershipCase ?? shown.partnershipCase };
}

export function keptText({ held, aside }: Kept): string {
  return JSON.stringify({ ...(held && partsOf(held)), ...(aside && { aside: partsOf(aside) }) });
}

function partsOf({ worked, now }: Unbuilt): Parts {
  return { worked: formatCaseDocument(worked), ...(now !== worked && { now: formatCaseDocument(now) }) };
}

/** A kept case as it is shown, and as it is edited where that is still to be put right; or why it cannot be shown. */
export type ReadBack = { readonly shown: ShownCase; readonly now: PartnershipCase | null } | { readonly refused: Refused };

export function keptFrom(text: string): { readonly held: ReadBack | null; readonly aside: ReadBack | null } {
  const { aside, ...held } = parsed(text);
  return { held: isParts(held) ? readBack(held) : null, aside: isParts(aside) ? readBack(aside) : null };
}

function readBack({ worked, now }: Parts): ReadBack {
  const origin = { from: 'kept' } as const;
  const read = parseCaseDocument(worked);
  if ('problems' in read) return { refused: { origin, problems: read.problems.map((problem) => refusedProblem(problem, null)) } };
  const edited = now === undefined ? null : parseCaseDocument(now, 'to be put right');
  return { shown: workOut(read.case, origin), now: edited && 'case' in edited ? edited.case : null };
}

/** A case that was read back, as it is put aside. */
export function putAsideOf({ shown, now }: Exclude<ReadBack, { readonly refused: Refused }>): PutAside {
  const editing = opened(shown.partnershipCase, false);
  if (!now) return { shown, editing };
  return { shown, editing: { ...changed(editing, { partnershipCase: now, words: WORDS.origin.keptEdit, at: ALL }), problems: lookAt(now).problems } };
}

interface Parts {
  readonly worked: unknown;
  readonly now?: unknown;
}

function isParts(given: unknown): given is Parts {
  return typeof given === 'object' && given !== null && 'worked' in given;
}

/** What is not such a text at all is read as a document, which then says what is wrong with it. */
function parsed(text: string): Partial<Parts> & { readonly aside?: unknown } {
  try {
    const given: unknown = JSON.parse(text);
    return isParts(given) || (typeof given === 'object' && given !== null && 'aside' in given) ? given : { worked: text };
  } catch {
    return { worked: text };
  }
}
