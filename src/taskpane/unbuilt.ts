import { withLinkedValues } from '../case/linked-figures';
import { formatCaseDocument, parseCaseDocument } from '../case';
import type { PartnershipCase } from '../engine/case';
import { changedByLinks, isSameCase } from '../workbook/edit';
import { notHeld } from '../workbook/tab-choices';
import { ALL, changed, opened, type Step } from './state/editing';
import { isUnbuilt, waits } from './state/put-aside';
import type { PutAside, Refused, ShownCase, State } from './state/state';
import { lookAt, refusedProblem, workOut, type Taken } from './work';
import { WORDS } from './words';

/** A case kept between visits: as it could last be worked out, or as the tabs hold it, and as it is edited. */
interface Unbuilt {
  readonly worked: PartnershipCase;
  readonly now: PartnershipCase;
}

/** What a pane holds that would be lost with it. */
export interface Kept {
  /** What is shown, where it is in no workbook. */
  readonly held: Unbuilt | null;
  readonly aside: Unbuilt | null;
  /** Changes of the workbook's case that its tabs do not hold, shown or put aside. */
  readonly waiting: Unbuilt | null;
}

/** Null where all of it is in a workbook. In the place of the example as it was published, the case that was put aside for it is held. */
export function keptIn(state: Pick<State, 'shown' | 'editing' | 'putAside'>): Kept | null {
  const { shown, editing, putAside } = state;
  const own = shown?.origin.from === 'workbook' && waits(editing) ? waitingOf({ shown, editing }) : null;
  const asideWaits = own === null && putAside?.shown.origin.from === 'workbook';
  const waiting = own ?? (asideWaits ? waitingOf(putAside) : null);
  const aside = putAside && !asideWaits ? unbuiltOf(putAside) : null;
  if (shown && isUnbuilt(state)) return { held: unbuiltOf({ shown, editing }), aside, waiting };
  if (!aside && !waiting) return null;
  return aside && !waiting && shown?.origin.from === 'example' ? { held: aside, aside: null, waiting } : { held: null, aside, waiting };
}

function unbuiltOf({ shown, editing }: PutAside): Unbuilt {
  return { worked: shown.partnershipCase, now: editing.partnershipCase ?? shown.partnershipCase };
}

function waitingOf({ shown, editing }: PutAside): Unbuilt {
  return { ...unbuiltOf({ shown, editing }), worked: editing.held ?? shown.partnershipCase };
}

export function keptText({ held, aside, waiting }: Kept): string {
  return JSON.stringify({ ...(held && partsOf(held)), ...(aside && { aside: partsOf(aside) }), ...(waiting && { waiting: partsOf(waiting) }) });
}

function partsOf({ worked, now }: Unbuilt): Parts {
  return { worked: formatCaseDocument(worked), ...(now !== worked && { now: formatCaseDocument(now) }) };
}

/** A kept case as it is shown, and as it is edited where that is still to be put right; or why it cannot be shown. */
export type ReadBack = CanShow | { readonly refused: Refused };

export interface CanShow {
  readonly shown: ShownCase;
  readonly now: PartnershipCase | null;
}

export function keptFrom(text: string): Readonly<Record<keyof Kept, ReadBack | null>> {
  const { aside, waiting, ...held } = parsed(text);
  const [heldBack, asideBack, waitingBack] = [held, aside, waiting].map((each) => (isParts(each) ? readBack(each) : null));
  return { held: heldBack ?? null, aside: asideBack ?? null, waiting: waitingBack ?? null };
}

function readBack({ worked, now }: Parts): ReadBack {
  const origin = { from: 'kept' } as const;
  const read = parseCaseDocument(worked);
  if ('problems' in read) return { refused: { origin, problems: read.problems.map((problem) => refusedProblem(problem, null)) } };
  const edited = now === undefined ? null : parseCaseDocument(now, 'to be put right');
  return { shown: workOut(read.case, origin), now: edited && 'case' in edited ? edited.case : null };
}

/** A case that was read back, as it is put aside. */
export function putAsideOf({ shown, now }: CanShow): PutAside {
  const editing = opened(shown.partnershipCase, false);
  if (!now) return { shown, editing };
  const looked = lookAt(now);
  return { shown: { ...shown, ...(looked.shown && { ...looked.shown, partnershipCase: now }) }, editing: { ...changed(editing, keptStep(now)), problems: looked.problems } };
}

export function keptStep(now: PartnershipCase): Step {
  return { partnershipCase: now, words: WORDS.origin.keptEdit, at: ALL };
}

/** Whether a workbook holds those changes already: it was kept with them, and they were still on their way out. */
export function isThere({ now }: CanShow, here: Taken | null): boolean {
  return now === null || (here !== null && 'shown' in here && isSameCase(here.shown.partnershipCase, heldBy(here, now)));
}

/** Where a workbook holds what it held when changes of its case were kept, these are changes of it again, to be undone as one; else null. */
export function waitingOver({ shown: { partnershipCase: held }, now }: CanShow, here: Taken | null): Step | null {
  if (!now || !here || 'refused' in here) return null;
  const linked = changedByLinks(heldBy(here, held), here.shown.partnershipCase);
  return linked && { ...keptStep(withLinkedValues(now, linked)), words: WORDS.origin.keptWaiting };
}

/** A case as far as the tabs that were built have a place for it. */
function heldBy({ built }: Pick<Extract<Taken, { readonly shown: unknown }>, 'built'>, partnershipCase: PartnershipCase): PartnershipCase {
  return built ? notHeld(partnershipCase, built).reduce((all, { choice: { holds } }) => (holds ? { ...all, [holds.list]: [] } : all), partnershipCase) : partnershipCase;
}

/** Those changes as they are put aside for another case. */
export function waitingAside({ shown, built, needsBuild }: Extract<Taken, { readonly shown: unknown }>, step: Step): PutAside {
  const editing = changed(opened(shown.partnershipCase, true, needsBuild), step);
  return { shown, editing: { ...editing, problems: lookAt(step.partnershipCase).problems }, ...(built && { built }) };
}

interface Parts {
  readonly worked: unknown;
  readonly now?: unknown;
}

function isParts(given: unknown): given is Parts {
  return typeof given === 'object' && given !== null && 'worked' in given;
}

/** What is not such a text at all is read as a document, which then says what is wrong with it. */
function parsed(text: string): Partial<Parts> & { readonly aside?: unknown; readonly waiting?: unknown } {
  try {
    const given: unknown = JSON.parse(text);
    return isParts(given) || (typeof given === 'object' && given !== null && ('aside' in given || 'waiting' in given)) ? given : { worked: text };
  } catch {
    return { worked: text };
  }
}
