import { addressOf } from '../places';
import type { CellContents, TabContents, WorkbookContents } from '../contents/contents';
import type { CellValue } from '../model';
import { parsePlace } from '../places';
import { mayHoldOurs } from './parse';
import { propose } from './propose';
import type { Workplace } from './references';
import { isError, outcomeOf, type FunctionUse } from './uses';

/** The cells of a workbook in which one of our functions stands: who has no add-in sees #NAME? there. */
export function usesInContents(contents: WorkbookContents): readonly FunctionUse[] {
  const workplace = workplaceOf(contents);
  return contents.tabs.flatMap((tab) => {
    const held = tab.cells.filter(({ formula }) => formula !== undefined && mayHoldOurs(formula));
    if (held.length === 0) return [];
    const cells = byPlace(tab);
    return held.flatMap((cell) => useOf(tab.name, cell, cells, workplace));
  });
}

/** A workbook for others, with the uses that became values and those that stay. */
export interface WithoutFunctions {
  readonly contents: WorkbookContents;
  readonly values: readonly FunctionUse[];
  readonly left: readonly FunctionUse[];
}

/** The workbook with plain formulas in their place, or values where there is no such formula; the rest stays. */
export function withoutFunctions(contents: WorkbookContents, uses: readonly FunctionUse[]): WithoutFunctions {
  const [values, left]: [FunctionUse[], FunctionUse[]] = [[], []];
  const tabs = contents.tabs.map((tab) => {
    const own = uses.filter((use) => use.tab === tab.name);
    if (own.length === 0) return tab;
    const cells = byPlace(tab);
    for (const use of own) {
      const { becomes, cells: given } = outcomeOf(use);
      if (becomes === 'value') values.push(use);
      if (given === null) left.push(use);
      else put(cells, use, given);
    }
    return { ...tab, cells: [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column) };
  });
  return { contents: { ...contents, tabs }, values, left };
}

function useOf(tab: string, cell: CellContents, cells: ReadonlyMap<string, CellContents>, workplace: Workplace): FunctionUse[] {
  const { row, column, formula = '', value } = cell;
  const proposal = propose(formula, { tab, workplace });
  if (!proposal) return [];
  const { rows, columns } = proposal.size ?? cell.spill ?? { rows: 1, columns: 1 };
  const filled = Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (__, j) => cells.get(placeOf(row + i, column + j))));
  const shows: CellValue[][] = filled.map((line) => line.map((each) => each?.value ?? null));
  // A result that is an error fills nothing: what stands beside it was typed.
  const isFree = filled.flat().slice(1).every((each) => each === undefined || each.spilled === true || (each.value === null && each.formula === undefined && !isError(value)));
  const own = { tab, row, column, address: addressOf(tab, row, column), formula, shows, refersTo: proposal.refersTo };
  return [isFree ? { ...own, size: proposal.size, native: proposal.native } : { ...own, size: null, native: { because: 'the cells that its result would fill hold something else' } }];
}

function put(cells: Map<string, CellContents>, { row, column, shows }: FunctionUse, given: readonly (readonly CellValue[])[]): void {
  given.forEach((line, i) => line.forEach((each, j) => {
    const place = placeOf(row + i, column + j);
    const { look, note } = cells.get(place) ?? {};
    const isFormula = typeof each === 'string' && each.startsWith('=');
    cells.set(place, {
      row: row + i, column: column + j,
      value: isFormula ? (shows[i]?.[j] ?? null) : each,
      ...(isFormula && { formula: each }), ...(look !== undefined && { look }), ...(note !== undefined && { note }),
    });
  }));
}

function workplaceOf({ tabs, names }: WorkbookContents): Workplace {
  return {
    tables: tabs.flatMap((tab) => tab.tables.map(({ name, row, column, rowCount, headers }) => ({ name, tab: tab.name, area: { row, column, rows: rowCount + 1, columns: headers.length }, headers }))),
    names: names.flatMap(({ name, refersTo }) => {
      const place = parsePlace(refersTo);
      return place ? [{ name, tab: place.tab, area: place }] : [];
    }),
  };
}

function byPlace({ cells }: TabContents): Map<string, CellContents> {
  return new Map(cells.map((cell) => [placeOf(cell.row, cell.column), cell]));
}

function placeOf(row: number, column: number): string {
  return `${row} ${column}`;
}
