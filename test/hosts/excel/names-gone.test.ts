import { briefCase } from '../../cases/brief-case';
import type { Officer } from '../../excel-host/officer';
import { desk, faults, rebuild } from './in-place';

jest.setTimeout(240_000);

test.each([
  ['a column', (officer: Officer) => officer.deleteColumns('Checks', 2)],
  ['a tab', (officer: Officer) => officer.deleteTab('Checks')],
])('a name whose cells went with %s is given its cells again by a build, and the formulas that use it their results', async (_, remove) => {
  const { excel, officer, shown } = await desk(briefCase, ['=PC_Master_check']);
  const before = await shown();
  remove(officer);
  expect(await shown()).not.toEqual(before);
  await rebuild();
  expect(await shown()).toEqual(before);
  expect(excel.workbook.names.map(({ name }) => name).filter((name) => name.startsWith('PC_Master'))).toEqual(['PC_Master_check']);
  expect(await faults()).toEqual([]);
});
