/** What formulas say and show after rows or columns are taken out, each time of the same tab, and after that is taken back. */
require('tsx/cjs');
const { parentPort, workerData } = require('node:worker_threads');
const { ICommandService, IUniverInstanceService, UndoCommand } = require('@univerjs/core');
const { Calculation } = require('../../../src/hosts/browser/calculation');
const { startHeadless } = require('./headless.cjs');

const SIZE = 6;

async function after({ formulas, at = 10, change: [how, ...given] }) {
  const { univer, api } = startHeadless();
  const calculation = new Calculation(api);
  const cellData = Object.fromEntries(Array.from({ length: SIZE }, (_, row) => [row, Object.fromEntries(Array.from({ length: SIZE }, (__, column) => [column, { v: 10 ** (row + column), t: 2 }]))]));
  formulas.forEach((f, i) => ((cellData[at] ??= {})[10 + i] = { f }));
  const workbook = api.createWorkbook({ id: `workbook-${Math.random()}`, sheetOrder: ['s'], sheets: { s: { id: 's', name: 'S', rowCount: 40, columnCount: 20, cellData } } });
  await calculation.settled();
  univer.__getInjector().get(IUniverInstanceService).focusUnit(workbook.getId());
  const said = () => Object.values(workbook.getWorkbook().getSnapshot().sheets.s.cellData).flatMap((line) => Object.values(line ?? {}).flatMap((cell) => (cell?.f ? [`${cell.f} shows ${cell.v}`] : [])));
  const before = said();
  workbook.getActiveSheet()[how](...given);
  await calculation.settled();
  const now = said();
  await univer.__getInjector().get(ICommandService).executeCommand(UndoCommand.id);
  await calculation.settled();
  const back = said();
  calculation.dispose();
  univer.dispose();
  return { before, now, back };
}

(async () => {
  const results = [];
  for (const each of workerData) results.push(await after(each));
  parentPort.postMessage(results);
})();
