import { ACTION, type ActionInfo, type RequestBody } from './protocol';

/** How much of a request is done before it fails. */
export type Applied = 'nothing' | 'half' | 'all';

export interface SyncFault {
  /** Of the requests from now on, counted from 0; those with which the client lets go of ranges do not count. */
  readonly at: number;
  readonly applied: Applied;
  /** What the request is answered with. */
  readonly code: string;
  /** Every later request fails in the same way. */
  readonly from?: boolean;
}

export interface Death {
  readonly at: number;
  readonly applied: Applied;
}

export type Fault = (SyncFault & { readonly dies: false }) | (Death & { readonly dies: true });

/** What is ordered to go wrong, by the number of the request. */
export class Faults {
  private asked = 0;
  private ordered: Fault[] = [];

  order(fault: Fault): void {
    this.ordered.push({ ...fault, at: this.asked + fault.at });
  }

  /** What goes wrong with the request that comes now. */
  next(body: RequestBody): Fault | null {
    if (isCleanup(body)) return this.ordered.find((fault) => fault.dies && this.asked > fault.at) ?? null;
    const now = this.asked;
    this.asked += 1;
    return this.ordered.find((fault) => fault.at === now || (now > fault.at && (fault.dies || fault.from === true))) ?? null;
  }
}

/** The client letting go of its references after Excel.run. */
export function isCleanup({ Actions }: RequestBody): boolean {
  const actions = Actions.filter(({ ActionType }) => ActionType !== ACTION.instantiate);
  return actions.length > 0 && actions.every(({ Name }) => Name === '_RemoveReference');
}

/** How many of the actions are done. Half of those that change something, rounded down, with all that comes before the next. */
export function countApplied(actions: readonly ActionInfo[], applied: Applied): number {
  if (applied === 'all') return actions.length;
  const effects = actions.flatMap((action, i) => (hasEffect(action) ? [i] : []));
  return applied === 'half' ? (effects[Math.floor(effects.length / 2)] ?? 0) : 0;
}

function hasEffect({ ActionType, Name }: ActionInfo): boolean {
  return ActionType === ACTION.setProperty || (ActionType === ACTION.method && !Name.startsWith('_'));
}
