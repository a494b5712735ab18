/** What cells show and hold whose formulas or texts are long and have the spreadsheet's short hash in common. */
require('tsx/cjs');
const { parentPort, workerData } = require('node:worker_threads');
const { hashAlgorithm } = require('@univerjs/core');
const { Calculation } = require('../../../src/hosts/browser/calculation');
const { startHeadless } = require('./headless.cjs');

async function shown({ formulas, texts }) {
  const { univer, api } = startHeadless();
  const calculation = new Calculation(api);
  const cellData = Object.fromEntries(formulas.map((f, row) => [row, { 0: { v: 1 }, 1: { v: 2 }, 2: { v: 3 }, 3: { f }, 4: { v: texts[row] }, 5: { f: `=E${row + 1}&""` } }]));
  const workbook = api.createWorkbook({ id: 'workbook', sheetOrder: ['s'], sheets: { s: { id: 's', name: 'S', rowCount: 20, columnCount: 8, cellData } } });
  await calculation.settled();
  const tab = workbook.getActiveSheet();
  const of = (column, first, what) => formulas.map((_, row) => tab.getRange(first + row, column)[what]());
  const before = { values: of(3, 0, 'getValue'), texts: of(5, 0, 'getValue') };
  tab.insertRowsBefore(0, 1);
  await calculation.settled();
  const after = { values: of(3, 1, 'getValue'), formulas: of(3, 1, 'getFormula') };
  calculation.dispose();
  univer.dispose();
  return { hashes: [formulas, texts].map((pair) => pair.map(hashAlgorithm)), before, after };
}

shown(workerData).then((seen) => parentPort.postMessage(seen));
