/** What the cells of the built tabs show and hold after a row was put in, beside what they showed and held before. */
require('tsx/cjs');
const { parentPort, workerData } = require('node:worker_threads');
const { publishedCase } = require('../../../src/case');
const { appraise } = require('../../../src/engine');
const { Calculation } = require('../../../src/hosts/browser/calculation');
const { sharedFormulas } = require('../../../src/hosts/browser/read-tab');
const { workbookData } = require('../../../src/hosts/browser/workbook-data');
const { compile } = require('../../../src/workbook/compile');
const { EMPTY_CONTENTS } = require('../../../src/workbook/contents/contents');
const { withTabs } = require('../../../src/workbook/contents/with-tabs');
const { startHeadless } = require('./headless.cjs');

async function compared({ insertions }) {
  const { univer, api } = startHeadless();
  const calculation = new Calculation(api);
  const workbook = api.createWorkbook(workbookData('workbook', withTabs(EMPTY_CONTENTS, compile(publishedCase, appraise(publishedCase), {}))));
  await calculation.settled();
  const results = [];
  for (const [tab, row] of insertions) {
    const before = cellsOf(workbook);
    workbook.getSheetByName(tab).insertRowsBefore(row, 1);
    await calculation.settled();
    const after = cellsOf(workbook);
    const wrong = [...before].filter(([key, was]) => {
      const [name, r, c] = JSON.parse(key);
      const now = after.get(JSON.stringify([name, name === tab && r >= row ? r + 1 : r, c]));
      return (now?.value ?? '') !== was.value || ((now?.formula ?? null) === null) !== (was.formula === null);
    });
    results.push({ cells: before.size, formulas: [...before.values()].filter(({ formula }) => formula !== null).length, wrong: wrong.map(([key]) => key).slice(0, 5) });
  }
  calculation.dispose();
  univer.dispose();
  return results;
}

function cellsOf(workbook) {
  const cells = new Map();
  for (const { name, cellData } of Object.values(workbook.getWorkbook().getSnapshot().sheets)) {
    const formulaOf = sharedFormulas(cellData);
    for (const [row, line] of Object.entries(cellData)) {
      for (const [column, cell] of Object.entries(line ?? {})) if (cell) cells.set(JSON.stringify([name, Number(row), Number(column)]), { value: cell.v ?? '', formula: formulaOf(Number(row), Number(column), cell) });
    }
  }
  return cells;
}

compared(workerData).then((results) => parentPort.postMessage(results));
