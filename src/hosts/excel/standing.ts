import type { CellValue } from '../../workbook/model';
import type { TabChange } from '../../workbook/rebuild/plan';
import { formatAt } from '../../workbook/check/same-value';
import { negated } from '../../workbook/tabs/inputs/numbers';
import { ReadFormula, type Translation } from '../../workbook/translate';
import { CELLS_PER_ANSWER } from './answers';
import { asEntered, isQuoted, quotedWrites } from './cells';
import type { Overwritten } from './journal';
import { rangeOf } from './places';
import { bytesOf, write, type Write } from './write';

/** A cell that is not yet what it should be. */
interface Difference {
  readonly row: number;
  readonly column: number;
  /** As it is entered: a formula in R1C1 with its "=", or a value; empty text empties the cell. */
  readonly enter: string | number | boolean;
  readonly held: string | number | boolean;
  /** Which of both are texts with an apostrophe before them, in a cell for text. */
  readonly quoted: { readonly enter: boolean; readonly held: boolean };
}

export interface StandingWrites {
  readonly tab: string;
  readonly writes: readonly Write[];
  readonly overwritten: readonly Overwritten[];
}

/** Reads the cells of a tab that stand, and gives what has to be written so that they are as wanted. */
export async function standingWrites(context: Excel.RequestContext, change: TabChange): Promise<StandingWrites> {
  const held = await readCells(context, change);
  const differences: Difference[] = [];
  const same = new SameFormula();
  for (const { block, i, j, row, column, value, formula } of change.standing) {
    const there = held(row, column);
    if (formula === null ? sameText(there, value) : same.as(there, formula)) continue;
    const format = formatAt(block, i, j);
    const enter = formula === null ? (asEntered(value, format) ?? '') : `=${formula}`;
    const quoted = { enter: formula === null && isQuoted(value, format), held: isQuoted(there, format) };
    differences.push({ row, column, enter, held: keptText(there, format), quoted });
  }
  for (const { row, column } of change.emptied) {
    const there = held(row, column);
    if (there !== '') differences.push({ row, column, enter: '', held: keptText(there, 'general'), quoted: { enter: false, held: false } });
  }
  for (const { row, column } of change.turned) {
    const there = held(row, column);
    const enter = typeof there === 'number' ? -there : typeof there === 'string' && there.startsWith('=') ? negated(there) : null;
    if (enter !== null) differences.push({ row, column, enter, held: there, quoted: { enter: false, held: false } });
  }
  const stacks = stacked(differences);
  return {
    tab: change.name,
    writes: stacks.flatMap(({ from, rows }) => {
      const area = { row: from.row, column: from.column, rows, columns: 1 };
      if (from.quoted.enter) return quotedWrites(area, from.enter);
      return write((sheet) => (rangeOf(sheet, area).formulasR1C1 = from.enter as unknown as string[][]), bytesOf(from.enter));
    }),
    overwritten: stacks.map(({ from, rows }) => ({ tab: change.name, area: { row: from.row, column: from.column, rows, columns: 1 }, held: from.held, ...(from.quoted.held && { quoted: true }) })),
  };
}

/** A text is entered again as a text; a formula is a text that begins with "=". */
function keptText(held: string | number | boolean, format: Parameters<typeof asEntered>[1]): string | number | boolean {
  return typeof held === 'string' && !held.startsWith('=') ? (asEntered(held, format) ?? '') : held;
}

/** Cells under one another that held the same and will hold the same. */
function stacked(differences: readonly Difference[]): { readonly from: Difference; readonly rows: number }[] {
  const sorted = [...differences].sort((a, b) => a.column - b.column || a.row - b.row);
  const stacks: { from: Difference; rows: number }[] = [];
  for (const each of sorted) {
    const last = stacks.at(-1);
    const goesOn = last && last.from.column === each.column && last.from.row + last.rows === each.row && last.from.enter === each.enter && last.from.held === each.held && last.from.quoted.enter === each.quoted.enter && last.from.quoted.held === each.quoted.held;
    if (last && goesOn) last.rows += 1;
    else stacks.push({ from: each, rows: 1 });
  }
  return stacks;
}

async function readCells(context: Excel.RequestContext, { name, standing, emptied, turned }: TabChange): Promise<(row: number, column: number) => string | number | boolean> {
  const all = [...standing, ...emptied, ...turned];
  const rows = all.reduce((most, { row }) => Math.max(most, row), 0);
  const columns = all.reduce((most, { column }) => Math.max(most, column), 0);
  if (rows === 0) return () => '';
  const atOnce = Math.max(1, Math.floor(CELLS_PER_ANSWER / columns));
  const pieces: Excel.Range[] = [];
  for (let from = 0; from < rows; from += atOnce) {
    const range = context.workbook.worksheets.getItem(name).getRangeByIndexes(from, 0, Math.min(atOnce, rows - from), columns);
    range.load('formulasR1C1');
    pieces.push(range);
    await context.sync();
  }
  const texts = pieces.map(({ formulasR1C1 }): readonly (readonly unknown[])[] => formulasR1C1);
  return (row, column) => {
    const value = texts[Math.floor((row - 1) / atOnce)]?.[(row - 1) % atOnce]?.[column - 1];
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
  };
}

function sameText(there: string | number | boolean, wanted: CellValue): boolean {
  return there === (wanted ?? '');
}

const AS_IT_IS: Translation = { cell: (place) => place, table: (name) => name };
/** Far enough from the edge for any relative reference. */
const ANYWHERE = { tab: '', row: 500_000, column: 8_000 };

/** Excel spells formulas its own way: without quotes that a tab does not need, for one. */
class SameFormula {
  private readonly spelled = new Map<string, string | null>();

  as(there: string | number | boolean, wanted: string): boolean {
    if (typeof there !== 'string' || !there.startsWith('=')) return false;
    return this.spelling(there.slice(1)) === this.spelling(wanted);
  }

  private spelling(formula: string): string | null {
    const known = this.spelled.get(formula);
    if (known !== undefined) return known;
    const spelled = ReadFormula.fromR1C1(formula).translated(ANYWHERE, AS_IT_IS);
    this.spelled.set(formula, spelled);
    return spelled;
  }
}
