import type { WorkbookSpec } from '../model';

/** A rule of the workbook that does not hold, and where. */
export interface RuleBreach {
  readonly rule: string;
  /** The tab's name, or "workbook". */
  readonly tab: string;
  /** In A1, or null where the whole tab or workbook is meant. */
  readonly cell: string | null;
  readonly says: string;
}

export type Rule = (spec: WorkbookSpec) => RuleBreach[];

/** "one title: Savings B3: …" */
export function describeBreach({ rule, tab, cell, says }: RuleBreach): string {
  return `${rule}: ${cell === null ? tab : `${tab} ${cell}`}: ${says}`;
}
