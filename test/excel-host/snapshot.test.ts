import { createExcel } from './client';
import type { Workbook } from './model/workbook';
import { differences, snapshot } from './snapshot';

async function made(work: (workbook: Excel.Workbook, sheet: Excel.Worksheet) => void): Promise<Workbook> {
  const { workbook } = createExcel({ tabs: ['Case'] });
  await Excel.run(async (context) => {
    work(context.workbook, context.workbook.worksheets.getItem('Case'));
    await context.sync();
  });
  return workbook;
}

test('the same look is the same, however and in whatever order it was made', async () => {
  const one = await made(({ names }, sheet) => {
    sheet.getRange('A1:B2').values = [['a', 1], ['b', 2]];
    sheet.getRange('A1:B2').format.font.bold = true;
    sheet.getRange('A2').format.font.bold = false;
    names.add('One', sheet.getRange('A1'));
    names.add('Two', sheet.getRange('A2'));
  });
  const other = await made(({ names, worksheets }, sheet) => {
    worksheets.add('Gone').delete();
    for (const [i, values] of [['b', 2], ['a', 1]].entries()) sheet.getRange(`A${2 - i}:B${2 - i}`).values = [values];
    names.add('Two', sheet.getRange('A2'));
    names.add('One', sheet.getRange('A1'));
    sheet.getRange('B1:B2').format.font.bold = true;
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('D9').format.font.bold = false;
  });
  expect(differences(snapshot(one), snapshot(other))).toEqual([]);
});

test('whatever differs is said by its place', async () => {
  const one = await made(() => undefined);
  const other = await made(({ names, worksheets, customXmlParts, properties, comments }, sheet) => {
    sheet.getRange('A1:B2').formulas = [['Line', 'Cost'], ['a', '=1+1']];
    sheet.tables.add('A1:B2', true).name = 'Costs';
    sheet.getRange('A1').format.columnWidth = 80;
    sheet.getRange('A2').format.fill.color = '#aabbcc';
    sheet.getRange('A2').hyperlink = { documentReference: 'Case!A1', screenTip: 'up' };
    sheet.getRange('B2:B9').dataValidation.rule = { list: { inCellDropDown: true, source: 'x,y' } };
    sheet.getRange('B2').conditionalFormats.add('Custom').custom.rule.formula = '=$B2>0';
    sheet.charts.add('Line', sheet.getRange('A1:B2'), 'Columns').setPosition('D1', 'E9');
    sheet.freezePanes.freezeRows(1);
    sheet.pageLayout.setPrintTitleRows('$1:$1');
    sheet.pageLayout.setPrintTitleColumns('$A:$A');
    sheet.pageLayout.setPrintArea('A1:C9');
    sheet.horizontalPageBreaks.add('A4');
    sheet.tabColor = '#112233';
    names.add('Total', sheet.getRange('B2'));
    worksheets.add('Another');
    customXmlParts.add('<a/>');
    properties.title = 'Case';
    properties.custom.add('Key', 1);
    comments.add('Case!A1', 'said');
  });
  other.sheet('Case').isProtected = true;
  const lines = differences(snapshot(one), snapshot(other));
  const places = ['comments > Case!A1', 'customProperties > Key', 'names > Total', 'order > 1', 'properties > Title', 'xmlParts > 0', 'tabs > Another'];
  const ofTab = [
    'cells > A1', 'cells > B2', 'charts > Chart 1', 'columnWidths > 1', 'conditionalFormats > 0', 'formats > Format.Fill.Color', 'frozen', 'isProtected',
    'links > A2', 'pageBreaks > 0', 'printArea', 'printTitleColumns', 'printTitleRows', 'tables > Costs', 'validations > DataValidation.Rule', 'settings > TabColor',
  ];
  for (const place of [...places, ...ofTab.map((each) => `tabs > Case > ${each}`)]) {
    expect(lines.filter((line) => line.startsWith(`${place}:`))).toHaveLength(1);
  }
  expect(lines).toContain('tabs > Case > cells > A1: nothing, then "Line"');
  expect(differences(snapshot(other, { results: false }), snapshot(other, { results: false }))).toEqual([]);
});
