import { appraise } from '../../engine/appraise';
import type { PartnershipCase } from '../../engine/case';
import type { WorkbookCells } from '../cells';
import { readAccepted } from '../check/accepted';
import { compile } from '../compile';
import type { TakenNames } from '../names';
import type { BuildRecord } from '../record/read-build-record';
import { choicesOf } from '../tab-choices';
import { linkedRows } from './linked-rows';
import { existingNames, planRebuild, type RebuildPlan } from './plan';
import { turnedCells } from './turned';

export interface RebuildOptions {
  /** Choices of tabs; those that were built, by default. */
  readonly tabs?: readonly string[];
  readonly taken: TakenNames;
  readonly builtOn?: string;
  /** Calculated cells that stay as the officer left them. */
  readonly keep?: readonly { readonly tab: string; readonly row: number; readonly column: number }[];
  /** Formulas of the officer's own that refer to tabs of ours, with their "=". */
  readonly links?: readonly { readonly formula: string }[];
}

/** The plan that brings a workbook of ours up to date with a case, under the names that it has. */
export function planFor(partnershipCase: PartnershipCase, cells: WorkbookCells, record: BuildRecord, options: RebuildOptions): RebuildPlan {
  const names = existingNames(cells, record);
  const still = <T>(all: ReadonlyMap<string, { readonly now: T | null }>): Map<string, T> => new Map([...all].flatMap(([id, { now }]) => (now === null ? [] : [[id, now] as const])));
  const spec = compile(partnershipCase, appraise(partnershipCase), {
    tabs: options.tabs ?? choicesOf(record.tabs.keys()),
    existing: { tabs: still(record.tabs), tables: still(record.tables), names },
    taken: options.taken,
    accepted: readAccepted(cells, record),
    ...(options.builtOn === undefined ? {} : { builtOn: options.builtOn }),
  });
  return planRebuild(cells, record, spec, options.keep, turnedCells(partnershipCase, cells), linkedRows(options.links ?? []));
}
