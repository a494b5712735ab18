/** What the cells show and hold after a tab that they read was renamed, and after other changes to tabs. */
require('tsx/cjs');
const { parentPort } = require('node:worker_threads');
const { ICommandService, IUniverInstanceService, RedoCommand, UndoCommand } = require('@univerjs/core');
const { publishedCase } = require('../../../src/case');
const { appraise } = require('../../../src/engine');
const { Calculation } = require('../../../src/hosts/browser/calculation');
const { sharedFormulas } = require('../../../src/hosts/browser/read-tab');
const { workbookData } = require('../../../src/hosts/browser/workbook-data');
const { compile } = require('../../../src/workbook/compile');
const { EMPTY_CONTENTS, emptyTab } = require('../../../src/workbook/contents/contents');
const { withTabs } = require('../../../src/workbook/contents/with-tabs');
const { startHeadless } = require('./headless.cjs');

/** The officer's plan, what was linked to it in a row and in a column, and a tab that nothing reads. */
const OWN = [
  { ...emptyTab('MTFS 2027'), cells: [11, 22, 33, 44].map((value, i) => ({ row: 6, column: i + 2, value })) },
  {
    ...emptyTab('Linked'),
    cells: [
      ...['B', 'C', 'D', 'E'].map((column, i) => ({ row: 7, column: i + 5, value: 0, formula: `='MTFS 2027'!${column}6` })),
      ...['B', 'C', 'D', 'E'].map((column, i) => ({ row: 8, column: i + 5, value: 0, formula: `=SUM('MTFS 2027'!$B6:${column}$6)+'MTFS 2027'!${column}$6*${'EFGH'[i]}7` })),
      ...[6, 7, 8].map((row, i) => ({ row: 10 + i, column: 1, value: 0, formula: `='MTFS 2027'!$B${row}+A${9 + i}` })),
    ],
  },
  emptyTab('Spare'),
];

const STEPS = [
  ['a tab of the officer renamed', ({ workbook }) => workbook.getSheetByName('MTFS 2027').setName('MTFS Feb 2027')],
  ['that taken back', undo],
  ['and done again', redo],
  ['and taken back again', undo],
  ['a tab of the build renamed', ({ workbook }) => workbook.getSheetByName('Lines').setName(`Partner's lines`)],
  ['its rename taken back', undo],
  ['and its rename done again', redo],
  ['it renamed once more', ({ workbook }) => workbook.getSheetByName(`Partner's lines`).setName('Items')],
  ['all of that taken back', async (made) => { await undo(made); await undo(made); }],
  ['another tab renamed and deleted', ({ workbook }) => { workbook.getSheetByName('Spare').setName('Not used'); workbook.deleteSheet(workbook.getSheetByName('Not used')); }],
  ['a tab moved to the end', ({ workbook }) => workbook.moveSheet(workbook.getSheetByName('MTFS 2027'), workbook.getSheets().length - 1)],
  ['a column put in', ({ workbook }) => workbook.getSheetByName('MTFS 2027').insertColumnsBefore(2, 1)],
  ['the column taken back', undo],
  ['renamed with a column put in', ({ workbook }) => { workbook.getSheetByName('MTFS 2027').setName('Plan'); workbook.getSheetByName('Plan').insertColumnsBefore(2, 1); }],
  ['both taken back', async (made) => { await undo(made); await undo(made); }],
  ['deleted', ({ workbook }) => workbook.deleteSheet(workbook.getSheetByName('MTFS 2027'))],
  ['and brought back', undo],
];

async function undo({ univer }) { await univer.__getInjector().get(ICommandService).executeCommand(UndoCommand.id); }
async function redo({ univer }) { await univer.__getInjector().get(ICommandService).executeCommand(RedoCommand.id); }

async function compared() {
  const { univer, api } = startHeadless();
  const calculation = new Calculation(api);
  const contents = { ...EMPTY_CONTENTS, tabs: OWN };
  const workbook = api.createWorkbook(workbookData('workbook', withTabs(contents, compile(publishedCase, appraise(publishedCase), {}))));
  await calculation.settled();
  univer.__getInjector().get(IUniverInstanceService).focusUnit(workbook.getId());
  const results = [{ what: 'nothing', cells: cellsOf(workbook) }];
  for (const [what, change] of STEPS) {
    await change({ univer, workbook });
    await calculation.settled();
    results.push({ what, cells: cellsOf(workbook) });
  }
  calculation.dispose();
  univer.dispose();
  return results;
}

/** By the mark of the tab, which a rename leaves, and the cell. */
function cellsOf(workbook) {
  const cells = {};
  for (const { id, cellData } of Object.values(workbook.getWorkbook().getSnapshot().sheets)) {
    const formulaOf = sharedFormulas(cellData);
    for (const [row, line] of Object.entries(cellData)) {
      for (const [column, cell] of Object.entries(line ?? {})) {
        const formula = cell && formulaOf(Number(row), Number(column), cell);
        if (formula) cells[`${id} ${row},${column}`] = `${formula} shows ${cell.v}`;
      }
    }
  }
  return cells;
}

compared().then((results) => parentPort.postMessage(results), (error) => { throw error; });
