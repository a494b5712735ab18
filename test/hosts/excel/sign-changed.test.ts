import { excelHost } from '../../../src/hosts/excel';
import { isSameCase } from '../../../src/workbook/edit';
import { briefCase } from '../../cases/brief-case';
import { threeCouncils } from '../../cases/removals';
import { desk, faults, plan as planNow, rebuild, type Desk } from './in-place';
import { caseIn } from './workbook';

jest.setTimeout(240_000);

const { live } = excelHost();

test.each([['budget book', briefCase, 'saving positive'], ['saving positive', threeCouncils, 'budget book']] as const)(
  'a workbook built as %s that is to have the other sign has it after a build, with what was typed', async (_, built, other) => {
    const code = built.councils[0]!.code;
    const { excel, officer, shown, field } = await desk(built, [`=PC_Saving_${code}`, `='Savings ${code}'!E10`]);
    const line = excel.workbook.findTable('Lines')!;
    const year = line.headers().indexOf(built.firstYear);
    const [row, column] = [line.area.row + 1, line.area.column + year];
    officer.type('MTFS 2026', 'C1', -4321);
    officer.type('Lines', `${String.fromCharCode(64 + column)}${row}`, "='MTFS 2026'!C1");
    const before = await shown();
    const wanted = caseIn(await live.readBuilt());
    field('Sign convention', other);
    await rebuild();
    const after = await shown();
    expect(after[0]).toBeCloseTo(-(before[0] as number), 6);
    expect(after[1]).toBe(before[1]);
    expect(await faults()).toEqual([]);
    expect(line.sheet.formula(row, column)).toBe("=-('MTFS 2026'!C1)");
    const unlinked = (all: typeof wanted) => ({ ...all, lines: all.lines.map((each) => ({ ...each, amounts: Object.fromEntries(Object.entries(each.amounts).map(([of, { value }]) => [of, { value }])) })) });
    expect(isSameCase(unlinked(caseIn(await live.readBuilt())), unlinked({ ...wanted, signConvention: other }))).toBe(true);
    const stands = excel.workbook.sheets.map((sheet) => [...sheet.entries()].map(([r, c, cell]) => [r, c, cell.formula ?? cell.value]));
    await rebuild();
    expect(excel.workbook.sheets.map((sheet) => [...sheet.entries()].map(([r, c, cell]) => [r, c, cell.formula ?? cell.value]))).toEqual(stands);
  });

/** The amounts of a case built as a budget book, before and after a build that turns them to the other sign. */
async function turned(act: (desk: Desk) => void): Promise<Desk> {
  const own = await desk(briefCase);
  act(own);
  await own.excel.host.calculate();
  const amounts = async () => {
    const { lines, published, deficits } = caseIn(await live.readBuilt());
    return { published, deficits, lines: lines.map(({ name, amounts }) => [name, Object.entries(amounts).map(([year, { value }]) => [year, value])]) };
  };
  const before = await amounts();
  own.field('Sign convention', 'saving positive');
  await rebuild();
  await own.excel.host.calculate();
  expect(await amounts()).toEqual(before);
  return own;
}

test('beside a row in which only a column of the officer’s own is filled, the amounts of each line are turned and no others', async () => {
  await turned(({ excel, officer }) => {
    const { area, sheet } = excel.workbook.findTable('Lines')!;
    officer.insertRows(sheet.name, area.row + 2);
    officer.type(sheet.name, `L${area.row}`, 'Mine');
    officer.type(sheet.name, `L${area.row + 2}`, 'to come');
  });
});

test('a published saving that a formula gives is turned, also while it is nil', async () => {
  const row = 14 + briefCase.published.findIndex(({ measure }) => measure.of === 'period total');
  const { excel } = await turned(({ officer }) => officer.type('Published v calculated', `F${row}`, "='MTFS 2026'!D1"));
  expect(excel.workbook.sheet('Published v calculated').formula(row, 6)).toBe("=-('MTFS 2026'!D1)");
});

test('a formula that takes such amounts together with others is left, and named before the build', async () => {
  const { excel, officer, field } = await desk(briefCase);
  officer.type('Lines', 'G8', "=E7+'MTFS 2026'!B1");
  officer.type('Lines', 'G7', '=SUM(E9:E7)');
  officer.type('Lines', 'F9', '=SUM(Lines[2023/24])*0');
  officer.type('Lines', 'G9', '=COUNTA(PC_Master_check)*-5');
  await excel.host.calculate();
  field('Sign convention', 'saving positive');
  const plan = await planNow();
  expect(plan.mixedSigns).toEqual([{ tab: 'Lines', row: 8, column: 7 }, { tab: 'Lines', row: 9, column: 6 }, { tab: 'Lines', row: 9, column: 7 }]);
  await rebuild();
  expect([7, 8, 9].map((row) => excel.workbook.sheet('Lines').formula(row, 7))).toEqual(['=SUM(E9:E7)', "=E7+'MTFS 2026'!B1", '=COUNTA(PC_Master_check)*-5']);
});

test.each(['=E7', '=E7*1.02', '=ROUND(SUM(E7:F7)+50%*E9,0)', '=-E7/2'])('%s, which only scales and adds amounts that are turned, stays as it is', async (formula) => {
  const { excel } = await turned(({ officer }) => officer.type('Lines', 'G8', formula));
  expect(excel.workbook.sheet('Lines').formula(8, 7)).toBe(formula);
});
