import type { Area, Block, CellValue, TabSpec } from '../../workbook/model';
import { tokens } from '../../workbook/rules/tokens';
import { formatWrite } from './cells';
import { layer } from '../../workbook/blocks-of';
import { rangeOf } from './places';
import { bytesOf, write, type Write } from './write';

/** An input that the officer typed as a formula. */
export interface OfficerCell {
  readonly area: Area;
  /** With its "=". */
  readonly formula: string;
  readonly block: Block;
  readonly value: CellValue;
}

export function officerCells(tab: TabSpec): OfficerCell[] {
  return tab.blocks.flatMap((block) =>
    block.officerFormulas.map(({ row, column, formula }) => ({
      area: { row: block.row + row, column: block.column + column, rows: 1, columns: 1 },
      formula: `=${formula.replace(/^=/, '')}`,
      block,
      value: block.values[row]?.[column] ?? null,
    })),
  );
}

/** Puts the formula into its cell. A cell with the text format would show the formula itself: it gets the general one. */
export function* officerWrites(cells: readonly OfficerCell[]): Generator<Write> {
  for (const { area, formula, block } of cells) {
    const format = layer(block.format, area.row - block.row, area.column - block.column);
    if (format === 'text') yield formatWrite(area, 'general');
    yield write((sheet) => (rangeOf(sheet, area).formulas = [[formula]]), bytesOf(formula));
    if (format !== 'text') yield formatWrite(area, format);
  }
}

/** Whether a formula refers to one of these tables, in lower case, or to the table that it stands in. */
export function refersToTable(formula: string, tables: ReadonlySet<string>): boolean {
  return /\[@/.test(formula) || tokens(formula.slice(1), 'A1').some(({ kind, text }) => kind === 'table' && tables.has(text.toLowerCase()));
}

const KEPT = 'Formula of the workbook that this figure came from: ';

/** What a comment says about a cell that holds the value only. */
export function commentFor(formula: string): string {
  return KEPT + formula;
}

/** The formula kept in a comment, with its "=". */
export function formulaInComment(content: string): string | null {
  return content.startsWith(`${KEPT}=`) ? content.slice(KEPT.length) : null;
}
