/** What the cells of a built case show after each of several inputs is typed, beside a spreadsheet that is opened on the same cells. */
require('tsx/cjs');
const { parentPort } = require('node:worker_threads');
const { publishedCase } = require('../../../src/case');
const { appraise } = require('../../../src/engine');
const { Calculation } = require('../../../src/hosts/browser/calculation');
const { workbookData } = require('../../../src/hosts/browser/workbook-data');
const { compile } = require('../../../src/workbook/compile');
const { EMPTY_CONTENTS } = require('../../../src/workbook/contents/contents');
const { withTabs } = require('../../../src/workbook/contents/with-tabs');
const { startHeadless } = require('./headless.cjs');

/** In the tab with this table: a row that holds the first words, the column of that heading, and what is typed there. */
const TYPED = [
  ['Lines', 'Phases 1 and 2', '2025/26', -1_000],
  ['Posts', 'Chief Executive', 'Basis', 'Population'],
  ['Bases', 'Population', 'Volume HDC', 50_000],
  ['Costs of change', 'Executive support', '2023/24', 20_000],
  ['Deficits', 'HDC', '2025/26', 2_000_000],
  ['Opportunity grading', 'Executive support', 'Savings HDC', 'High'],
  ['Opportunity grading', 'Executive support', 'Service MBC', 'None'],
  ['Opportunity grading', 'Executive support', 'Implemented', '2025/26'],
];

async function followed() {
  const { univer, api } = startHeadless();
  const calculation = new Calculation(api);
  const workbook = api.createWorkbook(workbookData('workbook', withTabs(EMPTY_CONTENTS, compile(publishedCase, appraise(publishedCase), {}))));
  await calculation.settled();
  const results = [];
  for (const [tab, row, heading, value] of TYPED) {
    const place = placeOf(workbook.getSheetByName(tab), row, heading);
    const before = shownIn(workbook);
    workbook.getSheetByName(tab).getRange(...place).setValue(value);
    await calculation.settled();
    results.push({ what: `${tab}, ${row}, ${heading}`, before, shown: shownIn(workbook), anew: await calculatedAnew(workbook) });
  }
  calculation.dispose();
  univer.dispose();
  return results;
}

function placeOf(tab, words, heading) {
  const lines = Object.entries(tab.getSheet().getSnapshot().cellData);
  const columnOf = (line, text) => Object.entries(line ?? {}).find(([, cell]) => String(cell?.v) === text)?.[0];
  const [row] = lines.find(([, line]) => Object.values(line ?? {}).some((cell) => String(cell?.v).startsWith(words)));
  const [, headings] = lines.filter(([at, line]) => Number(at) < Number(row) && columnOf(line, heading) !== undefined).at(-1);
  return [Number(row), Number(columnOf(headings, heading))];
}

async function calculatedAnew(workbook) {
  const { univer, api } = startHeadless();
  const calculation = new Calculation(api);
  const opened = api.createWorkbook({ ...JSON.parse(JSON.stringify(workbook.save())), id: 'anew' });
  await calculation.settled();
  const shown = shownIn(opened);
  calculation.dispose();
  univer.dispose();
  return shown;
}

function shownIn(workbook) {
  return Object.values(workbook.getWorkbook().getSnapshot().sheets).flatMap(({ name, cellData }) =>
    Object.entries(cellData).flatMap(([row, line]) => Object.entries(line ?? {}).flatMap(([column, cell]) => (cell?.f || cell?.si ? [`${name} ${row},${column}: ${cell.v}`] : []))),
  );
}

followed().then((results) => parentPort.postMessage(results), (error) => { throw error; });
