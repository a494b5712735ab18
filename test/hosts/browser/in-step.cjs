/** What cells show after each of several changes, beside what a spreadsheet shows that is opened on the same cells. */
require('tsx/cjs');
const { parentPort, workerData } = require('node:worker_threads');
const { RegisterOtherFormulaService } = require('@univerjs/engine-formula');
const { Calculation } = require('../../../src/hosts/browser/calculation');
const { startHeadless } = require('./headless.cjs');

const START = [
  [{ v: 1 }, { f: '=A1*2' }, { f: '=SUM(B1:B3)' }, { f: '=SUM(Other!A:A)' }, { f: '=C1+Rate' }, { f: '=""' }],
  [{ v: 2 }, { f: '=A2*2', si: 'copies' }, { f: '=C1+1' }, { f: '=COUNTIF(A1:A3,">1")' }, { f: '=INDEX(B1:B3,A1)' }, { f: '=IF(TRUE,K9)' }],
  [{ v: 3 }, { si: 'copies' }, { f: '=IF(C2>10,"more","less")' }, { f: '=D2+D1' }, null, { f: '=T(K9)' }],
];

const CHANGES = {
  'what reads empty results': ({ tab }) => tab.getRange('F4').setValue({ f: '=COUNTA(F1:F3)+COUNT(F1:F3)/10+ISBLANK(F1)/100' }),
  'an input': ({ tab }) => tab.getRange('A1').setValue(5),
  'a figure over a formula': ({ tab }) => tab.getRange('B2').setValue(100),
  'a formula over a figure': ({ tab }) => tab.getRange('A3').setValue({ f: '=A1+A2' }),
  'a formula in an empty cell': ({ tab }) => tab.getRange('E3').setValue({ f: '=E1*C2' }),
  'another formula': ({ tab }) => tab.getRange('C2').setValue({ f: '=C1-1' }),
  'an input that another tab reads': ({ other }) => other.getRange('A2').setValue(40),
  'a row put in': ({ tab }) => tab.insertRowsBefore(1, 1),
  'what is put into the row': ({ tab }) => tab.getRange('B2').setValue(1000),
  'a row taken out': ({ tab }) => tab.deleteRow(1),
  'a tab with another name': ({ other }) => other.setName('Another'),
  'an input on it': ({ other }) => other.getRange('A1').setValue(7),
  'a name with another meaning': ({ workbook }) => workbook.getDefinedName('Rate').setRef('Sheet!$A$2'),
  'an input by its name': ({ tab }) => tab.getRange('A2').setValue(9),
  'several cells filled': ({ tab }) => tab.getRange('G1').setValue({ f: '=TRANSPOSE(A1:A3)' }),
  'what reads one of them': ({ tab }) => tab.getRange('G3').setValue({ f: '=H1*10' }),
  'an input that fills them': ({ tab }) => tab.getRange('A2').setValue(11),
  'cells known only when calculated': ({ tab }) => tab.getRange('G5').setValue({ f: '=OFFSET(A1,A1-5,0)+SUM(A1:INDEX(A1:A3,A1-3))' }),
  'where they begin': ({ tab }) => tab.getRange('A1').setValue(6),
  'none of them again': ({ tab }) => tab.getRange('G5').clearContent(),
  'a circle': ({ tab }) => tab.getRange('A1').setValue({ f: '=C1' }),
  'the circle broken': ({ tab }) => tab.getRange('A1').setValue(4),
  'a tab put in': ({ workbook }) => workbook.insertSheet('New'),
  'a formula on it': ({ workbook }) => workbook.getSheetByName('New').getRange('A1').setValue({ f: '=SUM(Sheet!A1:C3)' }),
  'an input for it': ({ tab }) => tab.getRange('A2').setValue(12),
  'a formula with a name on it': ({ workbook }) => workbook.getSheetByName('New').getRange('B1').setValue({ f: '=Rate*2' }),
  'the cell of a name taken out': ({ workbook, tab }) => { workbook.setActiveSheet(tab); tab.deleteRow(1); },
};

const data = (tabs, names) => ({
  id: `workbook-${Math.random()}`,
  sheetOrder: tabs.map(({ id }) => id),
  sheets: Object.fromEntries(tabs.map(({ id, name, cellData }) => [id, { id, name, rowCount: 40, columnCount: 12, cellData }])),
  resources: [{ name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(names) }],
});

const names = (ref) => ({ rate: { id: 'rate', name: 'Rate', formulaOrRefString: ref, localSheetId: 'AllDefaultWorkbook' } });

async function changed() {
  const { univer, api } = startHeadless();
  const calculation = new Calculation(api);
  const rows = Object.fromEntries(START.map((line, r) => [r, Object.fromEntries(line.flatMap((cell, c) => (cell ? [[c, cell]] : [])))]));
  const workbook = api.createWorkbook(data([{ id: 's', name: 'Sheet', cellData: rows }, { id: 'o', name: 'Other', cellData: { 0: { 0: { v: 3 } }, 1: { 0: { v: 4 } } } }], names('Sheet!$A$1')));
  await calculation.settled();
  const inner = univer.__getInjector().get(RegisterOtherFormulaService);
  const rule = inner.registerFormulaWithRange(workbook.getId(), 's', '=C1>100', [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 }]);
  await calculation.settled();
  const results = [];
  for (const what of ['nothing', ...workerData]) {
    await CHANGES[what]?.({ workbook, tab: workbook.getSheetByName('Sheet'), other: workbook.getSheets()[1] });
    await calculation.settled();
    const snapshot = JSON.parse(JSON.stringify(workbook.getWorkbook().getSnapshot()));
    const shown = valuesOf(snapshot);
    const said = inner.getFormulaValueSync(workbook.getId(), 's', rule)?.result?.[0]?.[0]?.[0]?.[0]?.v;
    results.push({ what, shown, rule: said, anew: await calculatedAnew(snapshot, workbook.getDefinedName('Rate').getFormulaOrRefString()) });
  }
  calculation.dispose();
  univer.dispose();
  return results;
}

async function calculatedAnew({ sheetOrder, sheets }, ref) {
  const { univer, api } = startHeadless();
  const calculation = new Calculation(api);
  const bare = (cells) => Object.fromEntries(Object.entries(cells).map(([r, line]) => [r, Object.fromEntries(Object.entries(line ?? {}).map(([c, cell]) => [c, cell?.f || cell?.si ? { f: cell.f, si: cell.si } : cell]))]));
  const workbook = api.createWorkbook(data(sheetOrder.map((id) => ({ id, name: sheets[id].name, cellData: bare(sheets[id].cellData) })), names(ref)));
  await calculation.settled();
  const values = valuesOf(workbook.getWorkbook().getSnapshot());
  calculation.dispose();
  univer.dispose();
  return values;
}

function valuesOf({ sheetOrder, sheets }) {
  return sheetOrder.flatMap((id) => Object.entries(sheets[id].cellData).flatMap(([r, line]) => Object.entries(line ?? {}).flatMap(([c, cell]) => (cell?.f || cell?.si ? [`${sheets[id].name} ${r},${c}: ${cell.v}`] : []))));
}

changed().then((results) => parentPort.postMessage(results), (error) => { throw error; });
