import type { CoverageKind } from '../../engine/appraisal';
import type { PartnershipCase } from '../../engine/case';
import type { Difference } from '../../workbook/check/difference';
import type { CheckStatus } from '../../workbook/checks-of';
import type { Headlines } from '../../workbook/headlines';
import type { Progress } from '../../workbook/host';
import type { FunctionHelp } from '../services';
import { usualTabs, type OwnTicks } from './chosen';
import { NOT_EDITED, type Editing, type FigurePlace } from './editing';
import { NOTHING_KNOWN, type Acceptance, type InWorkbook } from './in-workbook';
import type { View } from './views';

/** Where a build goes: somebody's open workbook, a spreadsheet in the page, or a file. */
export type Setting = 'live' | 'sheet' | 'file';

/** Everything that the pane shows. */
export interface State extends InWorkbook {
  readonly setting: Setting;
  readonly view: View;
  readonly shown: ShownCase | null;
  readonly editing: Editing;
  /** A case in whose place another was shown: one in no workbook, or with changes that its tabs do not hold. */
  readonly putAside: PutAside | null;
  /** Which coverage the results show. */
  readonly counted: CoverageKind;
  /** The checks of the case shown, the master check first; null until they are worked out. */
  readonly checks: readonly CheckStatus[] | null;
  /** Ids of the tabs ticked; what they depend on comes with them. */
  readonly chosen: readonly string[];
  /** Those that the officer ticked or cleared; they stay so whatever the case has. */
  readonly ownTicks: OwnTicks;
  /** Whether there is room for every tab that the case fills: in a new workbook, or the page's own. */
  readonly isRoomy: boolean;
  readonly work: Work | null;
  readonly built: BuiltReport | null;
  readonly problem: PaneProblem | null;
  /** Why a file or workbook was not taken as a case; the former case stays. */
  readonly refused: Refused | null;
  readonly functions: readonly FunctionHelp[] | null;
  /** The last thing said to screen readers. */
  readonly said: string;
  readonly focus: Focus | null;
}

/** A case that is worked out, and where it came from. */
export interface ShownCase {
  readonly partnershipCase: PartnershipCase;
  readonly headlines: Headlines;
  readonly fileName: string;
  readonly origin: Origin;
}

/** A case as it was left, with its changes; of a workbook's, the choice of its tabs too. */
export interface PutAside {
  readonly shown: ShownCase;
  readonly editing: Editing;
  readonly built?: readonly string[];
}

export type Origin = { readonly from: 'example' } | { readonly from: 'new' } | { readonly from: 'workbook' } | { readonly from: 'removed' } | { readonly from: 'left' } | { readonly from: 'kept' } | { readonly from: 'file'; readonly name: string };

/** What is going on: one thing at a time. */
export type Work =
  | { readonly kind: 'starting' | 'opening' | 'reading' | 'saving' | 'inserting' | 'going' | 'selecting' | WorkInWorkbook }
  | { readonly kind: 'building'; readonly progress: Progress | null; readonly cancelling: boolean };

export type WorkInWorkbook = 'planning' | 'checking' | 'restoring' | 'accepting' | 'repairing' | 'looking' | 'removing' | 'copying' | 'finding' | 'replacing' | 'putting back' | 'writing';

export interface BuiltReport {
  /** Whether tabs were added, or those that were there brought up to date. */
  readonly how: 'added' | 'updated';
  /** "14 tabs with 1,204 calculated cells…" */
  readonly words: string;
  /** Tabs that are in the workbook, as they were called then. */
  readonly tabs: readonly string[];
  readonly cancelled: boolean;
  readonly notices: readonly string[];
  readonly master: string | null;
  /** The file that a build became, where there was no workbook to build in. */
  readonly savedAs: string | null;
}

/** Something that did not work: what happened, what to do next, and what trying again would do. */
export interface PaneProblem {
  readonly message: string;
  readonly next: string;
  /** For support, without figures; null where the words say all. */
  readonly details: string | null;
  readonly again: Again;
}

export type Again =
  | { readonly task: 'start' | 'read' | 'read again' | 'build' | 'save' | 'functions' | 'example' | TaskInWorkbook }
  | { readonly task: 'begin'; readonly made: PartnershipCase }
  | { readonly task: 'link'; readonly figure: FigurePlace }
  | { readonly task: 'restore'; readonly differences: readonly Difference[] }
  | { readonly task: 'accept'; readonly differences: readonly Difference[]; readonly acceptance: Acceptance }
  | { readonly task: 'replace'; readonly as: 'formulas' | 'values' }
  | { readonly task: 'insert'; readonly formula: string }
  | { readonly task: 'go to'; readonly place: Place }
  | { readonly task: 'go to built'; readonly tab: string }
  | { readonly task: 'open'; readonly name: string; readonly read: () => Promise<Uint8Array> };

export type TaskInWorkbook = 'agree' | 'beside' | 'check' | 'repair' | 'look at removal' | 'remove' | 'offer copy' | 'copy' | 'find' | 'put back' | 'write';

export interface Refused {
  readonly origin: Origin;
  readonly problems: readonly RefusedProblem[];
}

export interface RefusedProblem {
  readonly words: string;
  /** The cell to put right, where there is one. */
  readonly cell: { readonly address: string; readonly place: Place } | null;
}

export interface Place {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

/** Where the keyboard should go next; each turn moves it once. */
export interface Focus {
  readonly on: 'case' | 'built' | 'problem' | 'refused' | 'plan' | 'check' | 'unfinished' | 'removal' | 'copy' | 'uses' | 'start' | 'place' | 'field' | 'item' | 'paste' | 'decided' | 'grade' | 'build';
  readonly turn: number;
  /** Which of several, such as the item after one that was removed. */
  readonly item?: number | string;
  /** Shown, but the keyboard stays where it is as long as that is there: undo can be pressed again. */
  readonly onlyIfLost?: boolean;
}

/** The fewest tabs in an open workbook, which is somebody's; all of them in a new one. */
export function initialState(setting: Setting, isRoomy = setting !== 'live'): State {
  return {
    setting,
    view: 'results',
    shown: null,
    editing: NOT_EDITED,
    putAside: null,
    counted: 'headline',
    checks: null,
    chosen: usualTabs(null, isRoomy),
    ownTicks: {},
    isRoomy,
    work: null,
    built: null,
    problem: null,
    refused: null,
    functions: null,
    said: '',
    focus: null,
    ...NOTHING_KNOWN,
  };
}
