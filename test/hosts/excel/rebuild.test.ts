import { publishedCase } from '../../../src/case';
import type { PartnershipCase } from '../../../src/engine';
import { excelHost } from '../../../src/hosts/excel';
import { checkWorkbook } from '../../../src/workbook/check/check-workbook';
import { readBuildRecord } from '../../../src/workbook/record/read-build-record';
import { planFor } from '../../../src/workbook/rebuild/plan-for';
import type { RebuildPlan } from '../../../src/workbook/rebuild/plan';
import { createExcel, type InMemoryExcel } from '../../excel-host/client';
import { build, caseIn, differences, readEverything } from './workbook';

jest.setTimeout(120_000);

const { live } = excelHost();

export async function plan(change: (partnershipCase: PartnershipCase) => PartnershipCase = (same) => same, tabs?: readonly string[]): Promise<RebuildPlan> {
  const cells = await live.readBuilt();
  const record = readBuildRecord(cells);
  if (!record) throw new Error('nothing is built');
  return planFor(change(caseIn(cells)), cells, record, { taken: await live.survey(), ...(tabs && { tabs }) });
}

function type(excel: InMemoryExcel, tab: string, label: string, value: number | string): void {
  const sheet = excel.workbook.sheet(tab);
  const [row] = [...sheet.entries()].find(([, column, cell]) => column === 1 && cell.value === label)!;
  sheet.put(row, 2, { value, formula: null });
  excel.workbook.stale = true;
}

async function soundAfter(rebuilt: RebuildPlan): Promise<void> {
  const cells = await readEverything();
  expect(differences(rebuilt.spec, cells)).toEqual([]);
  const checked = checkWorkbook(cells);
  expect('report' in checked && { differences: checked.report.differences.map(({ words }) => words), buildAgain: checked.report.buildAgain }).toEqual({ differences: [], buildAgain: [] });
}

test('a rebuild of what is as built changes nothing', async () => {
  const excel = createExcel({ tabs: ['MTFS 2026'] });
  await build(publishedCase);
  await excel.host.calculate();
  const before = excel.workbook.sheets.map((sheet) => [...sheet.entries()].map(([row, column, { formula, value }]) => [row, column, formula ?? value]));
  const again = await plan();
  await live.rebuild(again);
  expect(excel.workbook.sheets.map((sheet) => [...sheet.entries()].map(([row, column, { formula, value }]) => [row, column, formula ?? value]))).toEqual(before);
  await soundAfter(again);
  expect(excel.workbook.names.filter(({ name }) => name.startsWith('PC_step'))).toEqual([]);
});

test('a year is added in place, and the officer’s links show the same figures', async () => {
  const excel = createExcel({ tabs: ['MTFS 2026'] });
  await build(publishedCase);
  await excel.host.calculate();
  const own = excel.workbook.sheet('MTFS 2026');
  const total = "='Savings HDC'!H25";
  own.put(1, 1, { value: undefined, formula: total });
  own.put(2, 1, { value: undefined, formula: '=PC_Saving_HDC' });
  excel.workbook.stale = true;
  await excel.host.calculate();
  const shown = [own.value(1, 1), own.value(2, 1)];
  type(excel, 'Case', 'Number of years', 4);
  const again = await plan();
  await live.rebuild(again);
  await soundAfter(again);
  expect([own.value(1, 1), own.value(2, 1)]).toEqual(shown);
  expect(own.formula(1, 1)).toBe("='Savings HDC'!I25");
  expect(caseIn(await readEverything()).yearCount ?? 4).toBe(4);
});
