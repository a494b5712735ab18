/** The spreadsheet of the page without its face, in a thread of its own: a message is a workbook's data, the answer what its cells hold once calculated. */
const { parentPort } = require('node:worker_threads');
const { LocaleType, LogLevel, Univer } = require('@univerjs/core');
const { FUniver } = require('@univerjs/core/facade');
const { UniverFormulaEnginePlugin } = require('@univerjs/engine-formula');
const { UniverSheetsPlugin } = require('@univerjs/sheets');
const { UniverSheetsFormulaPlugin } = require('@univerjs/sheets-formula');
const { UniverSheetsTablePlugin } = require('@univerjs/sheets-table');
require('@univerjs/engine-formula/facade');
require('@univerjs/sheets/facade');
require('@univerjs/sheets-formula/facade');

parentPort.on('message', async ({ id, data }) => {
  try {
    parentPort.postMessage({ id, sheets: await calculated(data) });
  } catch (error) {
    parentPort.postMessage({ id, problem: error.stack });
  }
});

async function calculated(data) {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} }, logLevel: LogLevel.SILENT });
  try {
    univer.registerPlugin(UniverFormulaEnginePlugin, {});
    univer.registerPlugin(UniverSheetsPlugin);
    univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: 0 });
    univer.registerPlugin(UniverSheetsTablePlugin, {});
    const api = FUniver.newAPI(univer);
    const ended = new Promise((resolve) => api.getFormula().calculationEnd(() => globalThis.setTimeout(resolve, 50)));
    const workbook = api.createWorkbook(data);
    await ended;
    const { sheets } = workbook.getWorkbook().getSnapshot();
    return Object.fromEntries(Object.values(sheets).map(({ name, cellData }) => [name, cellData]));
  } finally {
    univer.dispose();
  }
}
