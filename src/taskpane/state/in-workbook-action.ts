import type { HandedOver } from '../../workbook/host';
import type { FunctionUse } from '../../workbook/replace-functions/uses';
import type { CheckAfter, CheckShown, CopyOffered, PlanShown, RemovalShown, Removed, RepairOutcome, Unfinished, UsesDone } from './in-workbook';
import type { Refused, ShownCase } from './state';

/** What can happen between the pane and the workbook that is open. */
export type InWorkbookAction =
  /** Another workbook stands in the place of the one that was open. */
  | { readonly type: 'workbook opened' }
  | { readonly type: 'no case found' }
  | { readonly type: 'planned'; readonly plan: PlanShown; readonly changedSince: boolean }
  | { readonly type: 'plan put away' }
  | { readonly type: 'edit kept'; readonly address: string; readonly keep: boolean }
  | { readonly type: 'checked'; readonly check: CheckShown; readonly at: string; readonly after: CheckAfter | null }
  | { readonly type: 'unfinished found'; readonly unfinished: Unfinished | null }
  | { readonly type: 'repaired'; readonly outcome: RepairOutcome; readonly shown: ShownCase | null }
  | { readonly type: 'removal shown'; readonly removal: RemovalShown | null; readonly changedSince: boolean }
  | { readonly type: 'removal put away' }
  | { readonly type: 'removed'; readonly removed: Removed }
  | { readonly type: 'copy offered'; readonly tabs: CopyOffered['tabs'] }
  | { readonly type: 'copy tab ticked'; readonly id: string; readonly on: boolean }
  | { readonly type: 'copy refused'; readonly problems: readonly string[] }
  | { readonly type: 'copy opened'; readonly fileName: string; readonly how: HandedOver }
  | { readonly type: 'uses found'; readonly found: readonly FunctionUse[] }
  | { readonly type: 'uses done'; readonly done: UsesDone }
  | { readonly type: 'tabs are called'; readonly names: ReadonlyMap<string, string | null> }
  /** `refused` where it is known why. */
  | { readonly type: 'inputs cannot be read'; readonly refused: Refused | null }
  | { readonly type: 'inputs can be read' };
