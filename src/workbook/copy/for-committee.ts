import type { TabSpec } from '../model';

/** What stays with the officers: how the figures came about, and whether they hold. */
const OFFICERS_OWN: ReadonlySet<string> = new Set(['contents', 'checks', 'components']);

/** Whether a committee reads a tab: results, and what they rest on, not the inputs behind them. */
export function isForCommittee({ id, kind }: Pick<TabSpec, 'id'> & Partial<Pick<TabSpec, 'kind'>>): boolean {
  return !OFFICERS_OWN.has(id) && kind !== 'input';
}
