import type { TableSpec, TabSpec } from '../model';
import { cellA1 } from '../r1c1';
import type { Rule, RuleBreach } from './breach';
import { blockAt } from '../blocks-of';
import { cellsOf, placeOf } from './walk';
import { lower } from './references';

const RULE = 'sound tables';

/** Table headers are plain words, each its own, in one row; the data below has no blank rows. */
export const soundTables: Rule = (spec) =>
  spec.tabs.flatMap((tab) => (tab.table ? tableFaults(tab, tab.table) : []));

function tableFaults(tab: TabSpec, table: TableSpec): RuleBreach[] {
  const found: RuleBreach[] = [];
  const add = (row: number, column: number, says: string) => found.push({ rule: RULE, tab: tab.name, cell: cellA1(row, column), says });
  const seen = new Set<string>();
  table.headers.forEach((header, i) => {
    const column = table.column + i;
    if (!/^[A-Za-z0-9/]+( [A-Za-z0-9/]+)*$/.test(header)) add(table.row, column, `the header "${header}" has more than letters, digits, space and /`);
    if (seen.has(lower(header))) add(table.row, column, `the header "${header}" stands there twice`);
    seen.add(lower(header));
    if (valueAt(tab, table.row, column) !== header) add(table.row, column, `the cell does not hold the header "${header}"`);
  });
  if (table.rowCount < 1) add(table.row, table.column, 'a table has at least one row');
  // The one empty row of an empty table is there to be typed in.
  for (let i = 1; i <= table.rowCount && table.rowCount > 1; i++) {
    const blank = table.headers.every((_, j) => (valueAt(tab, table.row + i, table.column + j) ?? '') === '');
    if (blank) add(table.row + i, table.column, 'the row is blank');
  }
  return found;
}

function valueAt(tab: TabSpec, row: number, column: number) {
  const block = blockAt(tab, row, column);
  return block?.values[row - block.row]?.[column - block.column];
}

/** A screen reader reads one header for each column. */
export const oneHeaderRow: Rule = (spec) =>
  spec.tabs.flatMap((tab) => {
    const headers = new Set<number>();
    for (const { row, column, style } of cellsOf(tab)) if (style === 'header') headers.add(placeOf(row, column));
    return [...cellsOf(tab)]
      .filter(({ row, column, style }) => style === 'header' && headers.has(placeOf(row - 1, column)))
      .map(({ row, column }): RuleBreach => ({ rule: 'one header row', tab: tab.name, cell: cellA1(row, column), says: 'a header stands under a header' }));
  });
