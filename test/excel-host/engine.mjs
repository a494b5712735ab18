/**
 * The formula engine of Univer in a thread of its own, outside Jest, which cannot load it. A message is a whole workbook, as
 * calculate.ts writes it; the answer has a result for each formula.
 */
import { parentPort } from 'node:worker_threads';
import { LocaleType, Univer, UniverInstanceType } from '@univerjs/core';
import {
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaDataModel,
  ICalculateFormulaService,
  IDefinedNamesService,
  IFunctionService,
  ISuperTableService,
  ReferenceNodeFactory,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';

/** As Univer's CellValueType has them: without a kind, numbers count for nothing in some places. */
const KIND = { text: 1, number: 2, boolean: 3 };

const NOTHING_DONE = {
  arrayFormulaCellData: {},
  arrayFormulaRange: {},
  forceCalculate: true,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
};

/** Univer keeps what it read of a formula by 32 bits of its text, and now and then takes one for another: here by all of it. */
Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE)._hash = (key) => key;

/** Univer reads no columns of a table whose name has an underscore or a full stop, which Excel takes. */
const { _checkTokenIsTableReference: isTableReference } = ReferenceNodeFactory.prototype;
ReferenceNodeFactory.prototype._checkTokenIsTableReference = function check(token) {
  return isTableReference.call(this, token) || /^[\p{L}_\\][\p{L}\p{N}_.\\]*\[.*\]$/su.test(token);
};

/** One after the other: the engine keeps what it has read by the name of the workbook and by formula. */
let before = Promise.resolve();

parentPort.on('message', ({ id, workbook }) => {
  before = before.then(() => calculate(id, workbook)).then(
    (answer) => parentPort.postMessage({ id, ...answer }),
    (error) => parentPort.postMessage({ id, problem: error.stack }),
  );
});

async function calculate(unit, { sheets, tables, names, extent }) {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: {} });
  try {
    univer.registerPlugin(UniverFormulaEnginePlugin, {});
    univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
      id: unit,
      sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheetData(sheet, extent)])),
      sheetOrder: sheets.map(({ id }) => id),
    });
    const injector = univer.__getInjector();
    // Before any formula is looked at: Univer does not look again.
    for (const table of tables) injector.get(ISuperTableService).registerTable(unit, table.name, tableData(table));
    for (const { name, refersTo } of names) {
      injector.get(IDefinedNamesService).registerDefinedName(unit, { id: name, name, formulaOrRefString: refersTo });
    }
    const values = await results(injector, unit);
    return {
      results: sheets.map(({ id, formulas }) => formulas.map(({ row, column }) => valueOf(values[id]?.getValue(row - 1, column - 1)))),
      functions: [...injector.get(IFunctionService).getExecutors().keys()],
    };
  } finally {
    univer.dispose();
  }
}

function results(injector, unit) {
  const service = injector.get(ICalculateFormulaService);
  return new Promise((resolve, reject) => {
    service.executionCompleteListener$.subscribe(({ unitData }) => resolve(unitData[unit] ?? {}));
    service.execute({ ...NOTHING_DONE, formulaData: injector.get(FormulaDataModel).getFormulaData() }).catch(reject);
  });
}

/** A tab as large as anything that is referred to: beyond its edge Univer says #NAME?. */
function sheetData({ id, name, constants, formulas }, { rows, columns }) {
  const cellData = {};
  const put = (row, column, cell) => ((cellData[row - 1] ??= {})[column - 1] = cell);
  for (const { row, column, value } of constants) put(row, column, constant(value));
  for (const { row, column, formula } of formulas) put(row, column, { f: formula });
  return { id, name, cellData, rowCount: rows, columnCount: columns };
}

function constant(value) {
  if (typeof value === 'number') return { v: value, t: KIND.number };
  return typeof value === 'boolean' ? { v: value ? 1 : 0, t: KIND.boolean } : { v: value, t: KIND.text };
}

function tableData({ sheet, headers, area: { row, column, rows, columns } }) {
  return {
    sheetId: sheet,
    titleMap: new Map(headers.map((header, i) => [header, i])),
    range: { startRow: row - 1, endRow: row + rows - 2, startColumn: column - 1, endColumn: column + columns - 2 },
  };
}

/**
 * Univer gives nothing where the chosen branch of IF or IFERROR is a reference to an empty text or to an empty cell. Formulas
 * of the product do the first; of the second Excel would make 0, and a comparison will say so.
 */
function valueOf({ v, t } = {}) {
  if (t === KIND.boolean) return v === 1 || v === true || v === 'TRUE';
  if (v === null || v === undefined) return '';
  return typeof v === 'number' || typeof v === 'boolean' ? v : String(v);
}
