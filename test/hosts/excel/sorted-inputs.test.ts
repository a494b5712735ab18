import { excelHost } from '../../../src/hosts/excel';
import { caseInWorkbook } from '../../../src/taskpane/work';
import { briefCase } from '../../cases/brief-case';
import { desk, rebuild, report } from './in-place';

jest.setTimeout(120_000);

const { live } = excelHost();

/** What the pane says of the tabs when it reads the workbook. */
async function needsBuild(): Promise<boolean | undefined> {
  const taken = caseInWorkbook(await live.readBuilt());
  return taken && 'shown' in taken ? taken.needsBuild : undefined;
}

test.each([['Posts', 'Post', 'Shared posts'], ['Lines', '2023/24', 'Savings HDC']])('after %s is sorted by %s, a check says that a build puts it right, and it does', async (table, by, tab) => {
  const { excel, officer } = await desk(briefCase, ["='Savings HDC'!E8", "='Savings MBC'!E8"]);
  const savings = () => ['HDC', 'MBC'].map((code) => excel.workbook.sheet(`Savings ${code}`).value(8, 5));
  const before = savings();
  expect(await needsBuild()).toBe(false);
  officer.sortTable(table, by, 'descending');
  await excel.host.calculate();
  expect(await needsBuild()).toBe(true);
  const { differences, buildAgain } = await report();
  expect(differences.length).toBeGreaterThan(0);
  expect(buildAgain).toContain(`The tab ${tab} was built for inputs in another order, or of another kind, than they have now: build again, and it is brought up to date.`);
  await rebuild();
  await excel.host.calculate();
  expect(await report()).toMatchObject({ differences: [], buildAgain: [] });
  expect(savings()).toEqual(before);
  expect(await needsBuild()).toBe(false);
});

test('a cell that is typed over is no reason to build again', async () => {
  const { excel, officer } = await desk(briefCase);
  officer.type('Components', 'E9', 99);
  await excel.host.calculate();
  const { differences, buildAgain } = await report();
  expect(differences.length).toBeGreaterThan(1);
  expect(buildAgain).toEqual([]);
});
