import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import workerThreads, { Worker } from 'node:worker_threads';
import { tokens } from './formulas/tokens';
import { keptOr } from './kept-results';
import { type Area, LAST_COLUMN, LAST_ROW, lastColumn, lastRow, parse } from './model/area';
import type { CellValue, Sheet } from './model/sheet';
import type { Workbook } from './model/workbook';

/** A formula that the engine has no function for: its value is the engine's #NAME?. */
export interface NotCalculated {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly functions: readonly string[];
}

interface Answer {
  /** For each tab, the results of its formulas in the order in which they were sent. */
  readonly results: readonly (readonly CellValue[])[];
  readonly functions: readonly string[];
}

interface Message extends Answer {
  readonly id: string;
  readonly problem?: string;
}

/**
 * Calculates every formula, or those of one tab as if all other cells were typed, with the formula engine of Univer: other
 * code than the product's, under the rules of Excel. Gives the formulas that it could not do.
 */
export async function calculate(workbook: Workbook, only: Sheet | null = null): Promise<NotCalculated[]> {
  const sheets = workbook.sheets.map((sheet) => sheetData(sheet, only === null || only === sheet));
  if (sheets.every(({ formulas }) => formulas.length === 0)) return [];
  const { results, functions } = await ask({
    sheets,
    tables: workbook.tables.map((table) => ({ name: table.name, sheet: table.sheet.id, area: table.area, headers: table.headers() })),
    extent: extentOf(workbook),
    names: workbook.names.map(({ name, formula }) => ({ name, refersTo: formula.slice(1) })),
  });
  const known = new Set(functions);
  return workbook.sheets.flatMap((sheet, i) =>
    sheets[i]!.formulas.flatMap(({ row, column, formula }, j) => {
      const cell = sheet.cell(row, column);
      if (cell) cell.value = results[i]![j]!;
      const missing = tokens(formula).flatMap(({ kind, text }) => (kind === 'function' && !known.has(text.toUpperCase()) ? [text] : []));
      return missing.length > 0 ? [{ sheet: sheet.name, row, column, functions: missing }] : [];
    }),
  );
}

/** The last row and column that hold or that a formula refers to. */
function extentOf(workbook: Workbook): { readonly rows: number; readonly columns: number } {
  let [rows, columns] = [1, 1];
  const reach = (area: Area | null) => {
    if (!area) return;
    if (area.rows < LAST_ROW) rows = Math.max(rows, lastRow(area));
    if (area.columns < LAST_COLUMN) columns = Math.max(columns, lastColumn(area));
  };
  const formulas = new Set(workbook.names.map(({ formula }) => formula));
  for (const sheet of workbook.sheets) {
    reach(sheet.used());
    for (const [, , { formula }] of sheet.entries()) if (formula !== null) formulas.add(formula);
  }
  for (const formula of formulas) for (const { kind, text } of tokens(formula)) if (kind === 'cell' || kind === 'columns') reach(parse(text));
  return { rows, columns };
}

function sheetData(sheet: Sheet, withFormulas: boolean) {
  const cells = [...sheet.entries()];
  return {
    id: sheet.id,
    name: sheet.name,
    constants: cells.flatMap(([row, column, { value, formula }]) =>
      value !== undefined && (formula === null || !withFormulas) ? [{ row, column, value }] : [],
    ),
    formulas: cells.flatMap(([row, column, { formula }]) => (formula !== null && withFormulas ? [{ row, column, formula }] : [])),
  };
}

/** Loading the engine takes a second or two, so test files that run in one process share it: Node's own modules are all that Jest has in common for them. */
const shared = workerThreads as unknown as { excelEngine?: Worker };

async function ask(workbook: object): Promise<Answer> {
  return JSON.parse(await keptOr(JSON.stringify(workbook), async () => {
    const { results, functions } = await askEngine(workbook);
    return JSON.stringify({ results, functions });
  })) as Answer;
}

function askEngine(workbook: object): Promise<Answer> {
  const engine = (shared.excelEngine ??= new Worker(join(__dirname, 'engine.mjs')));
  const id = randomUUID();
  engine.ref();
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => finish(() => reject(error));
    const take = (answer: Message) => {
      if (answer.id !== id) return;
      finish(() => (answer.problem === undefined ? resolve(answer) : reject(new Error(answer.problem))));
    };
    const finish = (then: () => void) => {
      engine.off('message', take).off('error', fail);
      // It keeps nobody waiting when nobody waits for it.
      if (engine.listenerCount('message') === 0) engine.unref();
      then();
    };
    engine.on('message', take).on('error', fail);
    engine.postMessage({ id, workbook });
  });
}
