import { appraise } from '../../engine/appraise';
import type { PartnershipCase } from '../../engine/case';
import type { WorkbookCells } from '../cells';
import { readAccepted } from '../check/accepted';
import { compile } from '../compile';
import { signIn } from '../edit/field-edits';
import type { WorkbookSpec } from '../model';
import type { TakenNames } from '../names';
import { tableSearch } from '../read/find-tables';
import type { BuildRecord } from '../record/read-build-record';
import { choicesOf } from '../tab-choices';
import { councils } from '../tabs/inputs/records/councils';
import { existingNames, planRebuild, type RebuildPlan } from './plan';

export interface RebuildOptions {
  /** Choices of tabs; those that were built, by default. */
  readonly tabs?: readonly string[];
  readonly taken: TakenNames;
  readonly builtOn?: string;
  /** Calculated cells that stay as the officer left them. */
  readonly keep?: readonly { readonly tab: string; readonly row: number; readonly column: number }[];
}

/** The plan that brings a workbook of ours up to date with a case, under the names that it has. */
export function planFor(partnershipCase: PartnershipCase, cells: WorkbookCells, record: BuildRecord, options: RebuildOptions): RebuildPlan {
  const names = existingNames(cells, record);
  const still = <T>(all: ReadonlyMap<string, { readonly now: T | null }>): Map<string, T> => new Map([...all].flatMap(([id, { now }]) => (now === null ? [] : [[id, now] as const])));
  const specOf = (given: PartnershipCase): WorkbookSpec => compile(given, appraise(given), {
    tabs: options.tabs ?? choicesOf(record.tabs.keys()),
    existing: { tabs: still(record.tabs), tables: still(record.tables), names },
    taken: options.taken,
    accepted: readAccepted(cells, record),
    ...(options.builtOn === undefined ? {} : { builtOn: options.builtOn }),
  });
  return planRebuild(cells, record, specOf(partnershipCase), options.keep, hasItsSign(partnershipCase, cells) ? null : specOf(inOtherSign(partnershipCase)));
}

/** Whether the workbook was built in the sign that the case asks for. */
function hasItsSign({ signConvention }: PartnershipCase, cells: WorkbookCells): boolean {
  const found = tableSearch(cells)(councils);
  return typeof found === 'string' || (signIn(found) === -1) === (signConvention === 'budget book');
}

function inOtherSign(partnershipCase: PartnershipCase): PartnershipCase {
  return { ...partnershipCase, signConvention: partnershipCase.signConvention === 'budget book' ? 'saving positive' : 'budget book' };
}
