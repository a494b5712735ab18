import { excelHost } from '../../../src/hosts/excel';
import { isSameCase } from '../../../src/workbook/edit';
import { briefCase } from '../../cases/brief-case';
import { threeCouncils } from '../../cases/removals';
import { desk, faults, rebuild } from './in-place';
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
