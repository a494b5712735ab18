import type { LinkedValues } from '../../case/linked-figures';
import type { PartnershipCase } from '../../engine/case';
import type { LinkedTo } from '../case/link';
import type { CasePlace, FieldProblem, Step } from './editing';
import type { Focus, ShownCase } from './state';
import type { Unread } from './unread';

/** What can happen to the case that is edited. */
export type EditingAction =
  | { readonly type: 'case changed'; readonly step: Step; readonly goes?: Going }
  /** What was typed into a field could not be read, or no more stands there. */
  | { readonly type: 'field left'; readonly path: string; readonly unread: Unread | null }
  | { readonly type: 'undone' }
  | { readonly type: 'redone' }
  | { readonly type: 'case gone to'; readonly at: CasePlace; readonly focus?: Where }
  /** The case looked at; null where it cannot be worked out until its problems are put right. */
  | { readonly type: 'case worked out'; readonly of: PartnershipCase; readonly problems: readonly FieldProblem[]; readonly shown: Pick<ShownCase, 'headlines' | 'fileName'> | null }
  /** The tabs say what the pane says; `inTabs` is how they say it, and `held` what they say by themselves. */
  | { readonly type: 'tabs in step'; readonly inTabs: PartnershipCase; readonly held?: PartnershipCase; readonly needsBuild: boolean; readonly decisionsWait?: boolean }
  | { readonly type: 'tabs written'; readonly cells: number }
  /** `linked` where only the officer's own cells changed, which figures follow. */
  | { readonly type: 'tabs have changed'; readonly shown: ShownCase; readonly linked: LinkedValues | null; readonly held?: PartnershipCase; readonly needsBuild: boolean; readonly decisionsWait?: boolean }
  | { readonly type: 'figure linked'; readonly to: LinkedTo };

/** Where the pane goes with a change. */
export interface Going {
  readonly at: CasePlace;
  readonly focus: Where;
}

export interface Where {
  readonly on: Focus['on'];
  readonly item?: number | string;
  readonly onlyIfLost?: boolean;
}
