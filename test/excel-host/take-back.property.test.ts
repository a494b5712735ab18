import fc from 'fast-check';
import { createExcel } from './client';
import { type Area, LAST_COLUMN, LAST_ROW } from './model/area';
import type { GridChange } from './model/grid-change';
import { changeGrid } from './model/insert-delete';
import type { Workbook } from './model/workbook';
import { differences, snapshot } from './snapshot';

/** Something of all that cells have, and that refers to cells. */
async function made(): Promise<Workbook> {
  const { workbook } = createExcel({ tabs: ['Costs', 'Result'] });
  await Excel.run(async ({ workbook: { worksheets, names, comments }, sync }) => {
    const sheet = worksheets.getItem('Costs');
    sheet.getRange('B3:D6').formulas = [['Line', 'Cost', 'Twice'], ['a', 1, '=C4*2'], ['b', 2, '=C5*2'], ['c', 3, '=C6*2']];
    sheet.tables.add('B3:D6', true).name = 'Costs_1';
    sheet.getRange('B8:D9').formulas = [['=SUM(C4:C6)', '=C$4+$C5', '=SUM(C:C)-SUM(4:5)'], ['=B8', '=Costs!C4', '=SUM(Costs_1[Cost])']];
    for (const [address, colour] of [['B3:D3', '#112233'], ['B4:B6', '#445566'], ['C5', '#778899'], ['D1:D20', '#AABBCC']] as const) {
      sheet.getRange(address).format.fill.color = colour;
    }
    sheet.getRange('B3').format.columnWidth = 90;
    sheet.getRange('C4:C6').dataValidation.rule = { list: { inCellDropDown: true, source: '=$F$2:$F$4' } };
    sheet.getRange('B4:D6').conditionalFormats.add('Custom').custom.rule.formula = '=$C4>$C$8';
    sheet.getRange('B9').hyperlink = { documentReference: 'Result!A1', screenTip: 'there' };
    sheet.charts.add('Line', sheet.getRange('B3:C6'), 'Columns').setPosition('F6', 'H9');
    sheet.freezePanes.freezeRows(3);
    sheet.pageLayout.setPrintTitleRows('$2:$3');
    comments.add('Costs!C5', 'said');
    worksheets.getItem('Result').getRange('A1:B1').formulas = [["=SUM('Costs'!B3:D6)*Costs!$C$5", '=SUM(Costs!C4:D4)']];
    names.add('Costs_all', '=Costs!$C$4:$C$6');
    await sync();
  });
  return workbook;
}

const at = fc.integer({ min: 1, max: 10 });
const count = fc.integer({ min: 1, max: 3 });
const inserted = fc.record({ axis: fc.constantFrom('rows' as const, 'columns' as const), first: at, count, from: at, across: count, whole: fc.boolean() }).map(
  ({ axis, first, count: n, from, across, whole }): Omit<GridChange, 'kind'> => {
    const at_: Area = axis === 'rows' ? { row: first, rows: n, column: from, columns: across * 4 } : { column: first, columns: n, row: from, rows: across * 4 };
    if (!whole) return { axis, at: at_ };
    return { axis, at: axis === 'rows' ? { ...at_, column: 1, columns: LAST_COLUMN } : { ...at_, row: 1, rows: LAST_ROW } };
  },
);

test('cells that are put in and taken out again leave nothing behind', async () => {
  await fc.assert(
    fc.asyncProperty(inserted, async (change) => {
      const workbook = await made();
      const sheet = workbook.sheet('Costs');
      const before = snapshot(workbook, { results: false });
      try {
        changeGrid(workbook, sheet, { kind: 'insert', ...change });
      } catch (error) {
        expect(error).toMatchObject({ code: 'InsertDeleteConflict' });
        expect(differences(before, snapshot(workbook, { results: false }))).toEqual([]);
        return;
      }
      changeGrid(workbook, sheet, { kind: 'delete', ...change });
      expect(differences(before, snapshot(workbook, { results: false }))).toEqual([]);
    }),
    { numRuns: 80 },
  );
});
