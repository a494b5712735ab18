import { withLinkedValues, type LinkedValues } from '../../case/linked-figures';
import type { PartnershipCase } from '../../engine/case';
import { stillUnread, type Unread } from './unread';
import type { View } from './views';

/** The lists of a case that are edited item by item. */
export const LISTS = ['councils', 'bases', 'posts', 'lines', 'costs', 'deficits', 'opportunities'] as const;
export type List = (typeof LISTS)[number];
export type Section = List | 'about';

/** What of the case is looked at: all of it, a part, an item of a list, or a block to paste. */
export type CasePlace =
  | { readonly kind: 'all' }
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'item'; readonly section: List; readonly index: number; readonly backTo?: BackTo }
  | { readonly kind: 'paste' };

/** The field for whose sake an item was added, to come back to. */
export interface BackTo {
  readonly place: CasePlace;
  readonly path: string;
}

/** A figure of the case, by its path: "posts[2].current.HDC". */
export interface FigurePlace {
  readonly path: string;
  /** "salary of Chief Executive" */
  readonly words: string;
}

/** One change: the case on the other side of it, what it was, and where it is seen. */
export interface Step {
  readonly partnershipCase: PartnershipCase;
  /** "salary of Chief Executive" */
  readonly words: string;
  readonly at: CasePlace;
  /** The field that was changed, where it was one: "posts[2].salary". */
  readonly path?: string;
  /** What is said of figures that went with it, where any did. */
  readonly lost?: string;
  /** The view in which it was made, where that is not the case itself. */
  readonly seen?: View;
}

/** Something to put right, by the path of its field. */
export interface FieldProblem {
  readonly path: string;
  readonly words: string;
}

export interface Editing {
  /** The case as it is edited. With something to put right in it, what is shown is of before. */
  readonly partnershipCase: PartnershipCase | null;
  readonly problems: readonly FieldProblem[];
  readonly unread: readonly Unread[];
  /** The latest last. */
  readonly past: readonly Step[];
  /** What was undone, the next last. */
  readonly future: readonly Step[];
  /** Why there is nothing to undo before this, where there was once. */
  readonly beginsAt: 'tabs changed' | null;
  readonly at: CasePlace;
  /** The case as it stands in the tabs of the workbook, as far as is known; null where it is in none. */
  readonly inTabs: PartnershipCase | null;
  /** What of it can be read from the tabs alone: the case itself, where they have a place for all of it. */
  readonly held: PartnershipCase | null;
  /** The case that the tabs were built from, or the first that was read from them; null where they were built from another, which nothing says. */
  readonly builtFrom: PartnershipCase | null;
  /** Whether the calculated tabs need a build to follow. */
  readonly needsBuild: boolean;
  /** Whether the tabs have no place yet for a decision of the pane. */
  readonly decisionsWait: boolean;
}

export const ALL: CasePlace = { kind: 'all' };

export const NOT_EDITED: Editing = {
  partnershipCase: null, problems: [], unread: [], past: [], future: [], beginsAt: null, at: ALL, inTabs: null, held: null, builtFrom: null, needsBuild: false, decisionsWait: false,
};

/** As many as an officer would go back, and a case is small beside them. */
const MOST_STEPS = 200;

/** A case that is opened: nothing was changed yet. */
export function opened(partnershipCase: PartnershipCase, fromTabs: boolean, needsBuild = false): Editing {
  const own = fromTabs ? partnershipCase : null;
  return { ...NOT_EDITED, partnershipCase, inTabs: own, held: own, builtFrom: needsBuild ? null : own, needsBuild };
}

export function changed(editing: Editing, step: Step): Editing {
  if (!editing.partnershipCase) return editing;
  const past = [...editing.past, { ...step, partnershipCase: editing.partnershipCase }].slice(-MOST_STEPS);
  return { ...editing, partnershipCase: step.partnershipCase, unread: stillUnread(editing.unread, editing.partnershipCase, step.partnershipCase), past, future: [] };
}

export function undone(editing: Editing): Editing {
  const step = editing.past.at(-1);
  if (!step || !editing.partnershipCase) return editing;
  const { partnershipCase, at } = step;
  const future = [...editing.future, { ...step, partnershipCase: editing.partnershipCase }];
  return { ...editing, partnershipCase, unread: stillUnread(editing.unread, editing.partnershipCase, partnershipCase), past: editing.past.slice(0, -1), future, at: placeIn(partnershipCase, at) };
}

export function redone(editing: Editing): Editing {
  const step = editing.future.at(-1);
  if (!step || !editing.partnershipCase) return editing;
  const { partnershipCase, at } = step;
  const past = [...editing.past, { ...step, partnershipCase: editing.partnershipCase }];
  return { ...editing, partnershipCase, unread: stillUnread(editing.unread, editing.partnershipCase, partnershipCase), future: editing.future.slice(0, -1), past, at: placeIn(partnershipCase, at) };
}

/** What is in the tabs takes the place of the case; what could be undone was of another one. */
export function takenFromTabs(editing: Editing, partnershipCase: PartnershipCase): Editing {
  const had = editing.past.length + editing.future.length > 0;
  return {
    ...opened(partnershipCase, true),
    at: placeIn(partnershipCase, editing.at),
    unread: stillUnread(editing.unread, editing.partnershipCase, partnershipCase),
    builtFrom: editing.builtFrom,
    needsBuild: editing.needsBuild,
    decisionsWait: editing.decisionsWait,
    beginsAt: had ? 'tabs changed' : editing.beginsAt,
  };
}

/** What was linked has other values; every change of the pane stands, and what it can be taken back to follows its links too. */
export function followingLinks(editing: Editing, partnershipCase: PartnershipCase, linked: LinkedValues): Editing {
  const follow = (steps: readonly Step[]): Step[] => steps.map((step) => ({ ...step, partnershipCase: withLinkedValues(step.partnershipCase, linked) }));
  return { ...editing, partnershipCase, inTabs: partnershipCase, problems: [], unread: stillUnread(editing.unread, editing.partnershipCase, partnershipCase), past: follow(editing.past), future: follow(editing.future) };
}

/** A place that is in the case: where an item is gone, its list, or where it was added from. */
export function placeIn(partnershipCase: PartnershipCase, at: CasePlace): CasePlace {
  if (at.kind !== 'item' || at.index < partnershipCase[at.section].length) return at;
  return at.backTo?.place ?? { kind: 'section', section: at.section };
}
