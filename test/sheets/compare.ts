import type { Block, CellValue, NumberFormat, WorkbookSpec } from '../../src/workbook/model';
import { cellA1 } from '../../src/workbook/r1c1';
import type { CsvValue } from './csv';
import type { RecalculatedTab } from './recalculate';

/** A calculated cell whose formula and the engine disagree. */
export interface Difference {
  readonly tab: string;
  readonly cell: string;
  readonly block: string;
  readonly formula: string;
  readonly engine: CellValue;
  readonly sheet: CsvValue;
}

/** To the penny. */
const PENNY = 0.005;
const RATIO = 1e-9;

const TOLERANCES: Readonly<Record<NumberFormat, 'penny' | 'ratio'>> = {
  money: 'penny',
  pence: 'penny',
  gap: 'penny',
  count: 'penny', decimals: 'penny',
  integer: 'penny',
  general: 'ratio',
  text: 'ratio',
  places4: 'ratio',
  percent: 'ratio',
  percent2: 'ratio',
};

/** Every calculated cell of a workbook, against what a spreadsheet made of its formula. */
export function compareWithEngine(spec: WorkbookSpec, sheets: readonly RecalculatedTab[]): Difference[] {
  return spec.tabs.flatMap((tab) => {
    const sheet = sheets.find((each) => each.name === tab.name);
    if (!sheet) throw new Error(`the tab "${tab.name}" was not recalculated`);
    return tab.blocks.filter((block) => block.kind === 'calculation').flatMap((block) => compareBlock(tab.name, block, sheet));
  });
}

export function calculatedCells(spec: WorkbookSpec): number {
  const blocks = spec.tabs.flatMap((tab) => tab.blocks).filter((block) => block.kind === 'calculation');
  return blocks.reduce((count, block) => count + block.values.length * block.values[0]!.length, 0);
}

function compareBlock(tab: string, block: Block, sheet: RecalculatedTab): Difference[] {
  const differences: Difference[] = [];
  block.values.forEach((line, i) => {
    line.forEach((engine, j) => {
      const found = sheet.value(block.row + i, block.column + j);
      if (same(engine, found, tolerance(block, i, j))) return;
      const formula = typeof block.formulas === 'string' ? block.formulas : block.formulas![i]!;
      differences.push({ tab, cell: cellA1(block.row + i, block.column + j), block: block.id, formula, engine, sheet: found });
    });
  });
  return differences;
}

function tolerance({ format }: Block, row: number, column: number): 'penny' | 'ratio' {
  return TOLERANCES[typeof format === 'string' ? format : 'rows' in format ? format.rows[row]! : format.columns[column]!];
}

function same(engine: CellValue, sheet: CsvValue, within: 'penny' | 'ratio'): boolean {
  if (typeof engine !== 'number') return (engine === '' ? null : engine) === sheet;
  if (typeof sheet !== 'number') return false;
  const difference = Math.abs(engine - sheet);
  return within === 'penny' ? difference < PENNY : difference <= RATIO * Math.max(1, Math.abs(engine));
}

/** For a test's message: where, what the engine has, what the formula gives. */
export function describeDifferences(differences: readonly Difference[], most = 20): string {
  const lines = differences.slice(0, most).map((each) => `${each.tab} ${each.cell} (${each.block}): engine ${JSON.stringify(each.engine)}, sheet ${JSON.stringify(each.sheet)}, =${each.formula}`);
  return [`${differences.length} differences`, ...lines].join('\n');
}
