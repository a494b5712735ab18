import { cellA1, areaA1 } from '../../../src/workbook/r1c1';
import { propose } from '../../../src/workbook/replace-functions/propose';
import { createExcel } from '../../excel-host/client';
import { Officer } from '../../excel-host/officer';
import { call, type FunctionName } from '../../functions/support/call';

/** An argument: cells of a sheet, with a minus before them or not, a text of the formula, or nothing. */
export type Argument = { readonly cells: readonly (readonly unknown[])[]; readonly minus?: boolean } | { readonly text: string; readonly value: unknown } | null;

export interface CallCase {
  readonly name: FunctionName;
  readonly args: readonly Argument[];
}

export interface Compared {
  /** With its arguments. */
  readonly formula: string;
  readonly wanted: unknown[][];
  readonly shown: unknown[][];
}

const TAB = 'Our MTFS';
const WIDTH = 8;
const RESULT = 60;
const NOTHING = { tables: [], names: [] };

/** What calls give, beside what the native formulas that would take their place show, all on one sheet. */
export async function compared(cases: readonly CallCase[]): Promise<Compared[]> {
  const excel = createExcel({ tabs: [TAB] });
  const officer = new Officer(excel.workbook);
  let row = 1;
  const placed = cases.map(({ name, args }) => {
    const top = row;
    const texts = args.map((arg, i) => {
      if (arg === null) return '';
      if ('text' in arg) return arg.text;
      const area = { row: top, column: 1 + i * WIDTH, rows: arg.cells.length, columns: arg.cells[0]!.length };
      officer.type(TAB, areaA1(area), arg.cells.map((line) => line.map((each) => each ?? '')));
      row = Math.max(row, top + area.rows);
      return `${arg.minus ? '-' : ''}${areaA1(area)}`;
    });
    const formula = `=MTFS.${name}(${texts.join(',')})`;
    const proposal = propose(formula, { tab: TAB, workplace: NOTHING });
    if (!proposal || !('formulas' in proposal.native)) throw new Error(`${formula}: ${JSON.stringify(proposal)}`);
    const { formulas } = proposal.native;
    officer.type(TAB, cellA1(top, RESULT), formulas.map((line) => [...line]));
    row = Math.max(row, top + formulas.length) + 1;
    return { formula, given: JSON.stringify(args.map((arg) => arg && ('cells' in arg ? arg.cells : arg.text))), top, formulas, wanted: wantedOf(name, args, formulas) };
  });
  await excel.host.calculate();
  const sheet = excel.workbook.sheet(TAB);
  return placed.map(({ formula, given, top, formulas, wanted }) => ({
    formula: `${formula} with ${given}`, wanted, shown: formulas.map((line, i) => line.map((_, j) => atCellDigits(sheet.value(top + i, RESULT + j)))),
  }));
}

function wantedOf(name: FunctionName, args: readonly Argument[], formulas: readonly (readonly string[])[]): unknown[][] {
  const values = args.map((arg) => (arg === null ? null : 'text' in arg ? arg.value : arg.minus ? turned(arg.cells) : arg.cells));
  if (args.some((arg) => arg && 'cells' in arg && arg.minus && arg.cells.flat().some((each) => typeof each === 'string' && each !== ''))) {
    return formulas.map((line) => line.map(() => '#VALUE!'));
  }
  try {
    return call(name, ...values).map((line) => line.map((each) => (codeOf(each) ?? atCellDigits(each))));
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    return formulas.map((line) => line.map(() => code));
  }
}

/** As a spreadsheet gives -A1:C1 to a function: a blank is 0. */
function turned(cells: readonly (readonly unknown[])[]): unknown[][] {
  return cells.map((line) => line.map((each) => (typeof each === 'number' ? -each : 0)));
}

/** Of an error in a cell, whichever runtime made it. */
function codeOf(value: unknown): string | null {
  const code = typeof value === 'object' && value !== null && 'code' in value ? String(value.code) : '';
  return code.startsWith('#') ? code : null;
}

/** The 15 digits that a cell keeps. */
function atCellDigits(value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(15)) : value;
}
