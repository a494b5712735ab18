/** What formulas show in workbooks that are opened one after the other, in which the same name means other cells. */
require('tsx/cjs');
const { parentPort, workerData } = require('node:worker_threads');
const { Calculation } = require('../../../src/hosts/browser/calculation');
const { startHeadless } = require('./headless.cjs');

async function shown({ formulas, meanings }) {
  const { univer, api } = startHeadless();
  const calculation = new Calculation(api);
  const cellData = { 0: { 0: { v: 1 }, 1: { v: 10 } }, ...Object.fromEntries(formulas.map((f, i) => [i + 1, { 0: { f } }])) };
  const seen = [];
  let former = null;
  for (const [i, formulaOrRefString] of meanings.entries()) {
    const workbook = api.createWorkbook({
      id: `workbook-${i}`, sheetOrder: ['s'], sheets: { s: { id: 's', name: 'Sheet', rowCount: 20, columnCount: 8, cellData } },
      resources: [{ name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify({ rate: { id: 'rate', name: 'Rate', formulaOrRefString, localSheetId: 'AllDefaultWorkbook' } }) }],
    });
    if (former) api.disposeUnit(former.getId());
    await calculation.settled();
    seen.push(formulas.map((_, row) => workbook.getActiveSheet().getRange(row + 1, 0).getValue()));
    former = workbook;
  }
  calculation.dispose();
  univer.dispose();
  return seen;
}

shown(workerData).then((seen) => parentPort.postMessage(seen));
