import type { Difference } from '../../workbook/check/difference';
import type { FunctionUse, LeftAlone } from '../../workbook/replace-functions/uses';
import type { RefusedProblem } from './state';

/** What Build would do; nothing is written before the officer agrees to it. */
export type PlanShown = FirstPlan | UpdatePlan | UnreadablePlan;

/** Nothing of ours is there yet. */
export interface FirstPlan {
  readonly kind: 'first';
  /** Names of the tabs to come. */
  readonly tabs: readonly string[];
  readonly notices: readonly string[];
}

/** The build that is there, brought up to date with the inputs that stand in it. */
export interface UpdatePlan {
  readonly kind: 'update';
  readonly title: string;
  readonly builtOn: string | null;
  /** Whether the case in the pane is the one in the workbook. */
  readonly isShown: boolean;
  readonly added: readonly string[];
  readonly changed: readonly ChangedTab[];
  readonly removed: readonly string[];
  /** Calculated cells that the officer changed. */
  readonly edits: readonly Edit[];
  /** Cells of the officer's own that refer to the tabs that stay. */
  readonly linked: number;
  /** Those that refer to tabs that go. */
  readonly cutOff: readonly LinkedCell[];
  readonly notices: readonly string[];
}

/** A build is there, but its inputs cannot be read: only a second set can be built. */
export interface UnreadablePlan {
  readonly kind: 'unreadable';
}

export interface ChangedTab {
  readonly name: string;
  readonly rowsIn: number;
  readonly rowsOut: number;
  readonly columnsIn: number;
  readonly columnsOut: number;
}

export interface Edit {
  readonly difference: Difference;
  readonly keep: boolean;
}

export interface LinkedCell {
  readonly address: string;
  readonly formula: string;
}

/** What a check of the workbook found. */
export type CheckShown = CheckFound | { readonly kind: 'nothing built' };

export interface CheckFound {
  readonly kind: 'found';
  readonly checked: number;
  readonly differences: readonly Difference[];
  readonly accepted: readonly AcceptedDifference[];
  readonly followAccepted: readonly Difference[];
  readonly buildAgain: readonly string[];
  readonly problems: readonly RefusedProblem[];
}

export interface AcceptedDifference {
  readonly difference: Difference;
  readonly reason: string;
  readonly by: string;
  readonly on: string;
}

/** Why differences are accepted, and by whom. */
export interface Acceptance {
  readonly reason: string;
  readonly by: string;
}

/** What was done before a check that nobody asked for by itself. */
export interface CheckAfter {
  readonly what: 'restored' | 'accepted';
  readonly count: number;
}

export type Unfinished = 'build' | 'rebuild' | 'remove' | 'edit';
export type RepairOutcome = 'nothing to do' | 'taken back' | 'carried through';

/** What taking out a build would take with it. */
export interface RemovalShown {
  readonly tabs: readonly string[];
  readonly names: readonly string[];
  /** Cells of the officer's own that refer to these tabs. */
  readonly links: readonly LinkedCell[];
}

export interface Removed {
  readonly tabs: readonly string[];
  readonly notices: readonly string[];
}

/** Tabs of the build to choose from for a copy as values. */
export interface CopyOffered {
  readonly tabs: readonly { readonly id: string; readonly name: string; readonly ticked: boolean }[];
  /** Why the copy was not made. */
  readonly problems: readonly string[];
}

/** The add-in's functions in the officer's own tabs, and what was done about them. */
export interface UsesShown {
  /** Null until they are looked for. */
  readonly found: readonly FunctionUse[] | null;
  readonly done: UsesDone | null;
}

export interface UsesDone {
  readonly what: 'formulas' | 'values' | 'put back';
  readonly cells: readonly string[];
  readonly left: readonly LeftAlone[];
}

/** What the pane knows of the workbook that is open. */
export interface InWorkbook {
  readonly plan: PlanShown | null;
  /** Whether the workbook or its inputs changed after a plan or removal was first shown, so that it is shown anew. */
  readonly changedSince: boolean;
  readonly check: CheckShown | null;
  /** The time of day when that check began to read: what is typed afterwards is not in it. */
  readonly checkedAt: string | null;
  readonly unfinished: Unfinished | null;
  readonly repaired: RepairOutcome | null;
  readonly removal: RemovalShown | null;
  readonly removed: Removed | null;
  readonly copy: CopyOffered | null;
  readonly uses: UsesShown;
  /** What the tabs of the last build are called now, by the names that they were built with; null for those that are gone. */
  readonly tabNames: ReadonlyMap<string, string | null>;
  /** What was typed in the workbook cannot be read, so that what is shown is of before, or nothing. */
  readonly isBehind: boolean;
  /** Whether it was read and no case was found in it. */
  readonly holdsNoCase: boolean;
  /** The title of the case that stands in its tabs, where another is shown. */
  readonly otherCase: string | null;
}

export const NOTHING_KNOWN: InWorkbook = {
  plan: null,
  changedSince: false,
  check: null,
  checkedAt: null,
  unfinished: null,
  repaired: null,
  removal: null,
  removed: null,
  copy: null,
  uses: { found: null, done: null },
  tabNames: new Map(),
  isBehind: false,
  holdsNoCase: false,
  otherCase: null,
};
