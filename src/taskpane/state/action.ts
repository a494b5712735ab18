import type { CoverageKind } from '../../engine/appraisal';
import type { CheckStatus } from '../../workbook/checks-of';
import type { HandedOver, Progress } from '../../workbook/host';
import type { FunctionHelp } from '../services';
import type { EditingAction } from './editing-action';
import type { InWorkbookAction } from './in-workbook-action';
import type { BuiltReport, PaneProblem, Place, PutAside, Refused, ShownCase, Work } from './state';
import type { Same } from './put-aside';
import type { View } from './views';

/** What can happen in the pane. */
export type Action =
  | EditingAction
  | InWorkbookAction
  | { readonly type: 'work begun'; readonly work: Exclude<Work['kind'], 'building'> }
  | { readonly type: 'build begun' }
  | { readonly type: 'tab begun'; readonly progress: Progress }
  | { readonly type: 'cancel asked' }
  | { readonly type: 'built'; readonly report: BuiltReport; readonly shown?: ShownCase }
  /** `same`: which of the cases that the pane holds says the same as the one that comes. */
  | { readonly type: 'case shown'; readonly shown: ShownCase; readonly built?: readonly string[]; readonly same?: Same; readonly needsBuild?: boolean }
  | { readonly type: 'case put aside'; readonly aside: PutAside }
  | { readonly type: 'case brought back' }
  | { readonly type: 'case let go' }
  | { readonly type: 'checks worked out'; readonly of: ShownCase; readonly checks: readonly CheckStatus[] }
  | { readonly type: 'opening put away' }
  | { readonly type: 'case refused'; readonly refused: Refused }
  | { readonly type: 'failed'; readonly problem: PaneProblem }
  | { readonly type: 'saved'; readonly fileName: string; readonly how: HandedOver }
  | { readonly type: 'inserted'; readonly formula: string }
  | { readonly type: 'gone'; readonly place: Place }
  | { readonly type: 'functions loaded'; readonly functions: readonly FunctionHelp[] }
  | { readonly type: 'functions failed'; readonly problem: PaneProblem }
  | { readonly type: 'functions found'; readonly count: number }
  | { readonly type: 'coverage counted'; readonly kind: CoverageKind }
  | { readonly type: 'report copied'; readonly copied: boolean }
  | { readonly type: 'view chosen'; readonly view: View }
  | { readonly type: 'workbook is new' }
  | { readonly type: 'tabs added'; readonly ids: readonly string[] }
  | { readonly type: 'tab ticked'; readonly id: string; readonly on: boolean }
  | { readonly type: 'message put away' }
  /** Something else is begun: what went wrong before is over. */
  | { readonly type: 'form opened' };

export type Dispatch = (action: Action) => void;
