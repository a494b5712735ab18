/** What the cell at the end of a long chain shows as soon as calculation is said to be settled, after two changes with some time between them. */
require('tsx/cjs');
const { parentPort, workerData } = require('node:worker_threads');
const { Calculation } = require('../../../src/hosts/browser/calculation');
const { startHeadless } = require('./headless.cjs');

const wait = (ms) => new Promise((resolve) => globalThis.setTimeout(resolve, ms));

async function shown({ rows, waits }) {
  const { univer, api } = startHeadless();
  const calculation = new Calculation(api);
  const cellData = Object.fromEntries(Array.from({ length: rows }, (_, row) => [row, { 0: row === 0 ? { v: 0 } : { f: `=SUM(A${row},0)` } }]));
  const workbook = api.createWorkbook({ id: 'workbook', sheetOrder: ['s'], sheets: { s: { id: 's', name: 'S', rowCount: rows, columnCount: 2, cellData } } });
  await calculation.settled();
  const tab = workbook.getActiveSheet();
  const seen = [];
  for (const [i, pause] of waits.entries()) {
    tab.getRange(0, 0).setValue(-i - 1);
    await wait(pause);
    tab.getRange(0, 0).setValue(i + 1);
    await calculation.settled();
    seen.push(tab.getRange(rows - 1, 0).getValue());
  }
  calculation.dispose();
  univer.dispose();
  return seen;
}

shown(workerData).then((seen) => parentPort.postMessage(seen));
