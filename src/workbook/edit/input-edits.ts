import type { PartnershipCase } from '../../engine/case';
import { parseYear, yearRange } from '../../engine/year';
import type { WorkbookCells } from '../cells';
import type { CellValue, NumberFormat } from '../model';
import { tableSearch } from '../read/find-tables';
import type { RecordTable, Shape } from '../tabs/inputs/record-table';
import { bases } from '../tabs/inputs/records/bases';
import { costs } from '../tabs/inputs/records/costs';
import { councils } from '../tabs/inputs/records/councils';
import { deficits } from '../tabs/inputs/records/deficits';
import { facts } from '../tabs/inputs/records/facts';
import { lines } from '../tabs/inputs/records/lines';
import { opportunities } from '../tabs/inputs/records/opportunities';
import { posts } from '../tabs/inputs/records/posts';
import { published } from '../tabs/inputs/records/published';
import { figureSources, sources } from '../tabs/inputs/records/sources';
import { fieldEdits, signIn } from './field-edits';
import { tableEdits } from './table-edits';

/** What a typed cell is to hold. */
export interface CellWrite {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** The officer's own, with its "="; null where the cell holds the value. */
  readonly formula: string | null;
  readonly format: NumberFormat;
  /** In a row that the table gets, which has no look of its own yet. */
  readonly isNew: boolean;
}

/** Rows that a table gets below its last. */
export interface Growth {
  readonly tab: string;
  readonly table: string;
  readonly rows: number;
}

/** What is to be done to the input tables of a workbook so that a change of the case is in them. */
export interface InputEdits {
  readonly growths: readonly Growth[];
  readonly writes: readonly CellWrite[];
}

/**
 * The cells that a change of the case changes, where its records stand now: rows are found by what names them, wherever they were
 * sorted to. All other cells stay, and what has no column before the next build is left out. A record that goes leaves an empty row,
 * which the next new one fills: no formula loses what it refers to.
 */
export function inputEdits(cells: WorkbookCells, before: PartnershipCase, after: PartnershipCase): InputEdits {
  const search = tableSearch(cells);
  const councilTable = search(councils);
  if (typeof councilTable === 'string') return { growths: [], writes: [] };
  const sign = signIn(councilTable);
  const shapes = { before: shapeOf(before, sign), after: shapeOf(after, sign) };

  const edits: InputEdits[] = [{ growths: [], writes: fieldEdits(councilTable, sign, before, after) }];
  const add = <R>(kind: RecordTable<R>, of: (partnershipCase: PartnershipCase, shape: Shape) => readonly R[]): void => {
    const found = search(kind);
    if (typeof found !== 'string') edits.push(tableEdits(kind, found, { records: of(before, shapes.before), shape: shapes.before }, { records: of(after, shapes.after), shape: shapes.after }));
  };
  add(councils, (each) => each.councils);
  add(bases, (each) => each.bases);
  add(posts, (each) => each.posts);
  add(lines, (each) => each.lines);
  add(costs, (each) => each.costs);
  add(deficits, (each) => each.deficits);
  add(opportunities, (each) => each.opportunities);
  add(facts, (each) => each.facts);
  add(published, (each) => each.published);
  add(sources, figureSources);
  return { growths: edits.flatMap(({ growths }) => growths), writes: edits.flatMap(({ writes }) => writes) };
}

function shapeOf({ councils: all, firstYear, yearCount }: PartnershipCase, sign: Shape['sign']): Shape {
  return {
    sign,
    codes: all.map(({ code }) => code),
    years: 'start' in parseYear(firstYear) ? yearRange(firstYear, yearCount) : [],
    withoutHra: new Set(all.filter(({ hasHra }) => !hasHra).map(({ code }) => code)),
  };
}
