import type { WorkbookSpec } from './model';

export interface CheckStatus {
  readonly name: string;
  readonly status: string;
}

/** The checks of a workbook as they stand when it is built, the master check first. */
export function checksOf(spec: WorkbookSpec): CheckStatus[] {
  const blocks = spec.tabs.find((tab) => tab.id === 'checks')?.blocks ?? [];
  const column = (id: string): string[] => blocks.find((block) => block.id === `checks/${id}`)?.values.map((row) => String(row[0])) ?? [];
  const status = column('status');
  const checks = column('names').map((name, i) => ({ name, status: status[i] ?? '' }));
  return [...column('master').map((master) => ({ name: 'Master check', status: master })), ...checks];
}
