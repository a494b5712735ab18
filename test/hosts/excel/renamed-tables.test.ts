import { briefCase } from '../../cases/brief-case';
import { desk, faults, rebuild } from './in-place';
import { caseIn, readEverything } from './workbook';

jest.setTimeout(240_000);

test.each([['Sources', 'Sources'], ['Posts', 'Posts'], ['Councils', 'Case'], ['Costs', 'Costs of change'], ['Opportunities', 'Opportunity grading']])('a table %s and its tab %s that both have other names are found, and built on', async (table, tab) => {
  const { excel, officer } = await desk(briefCase);
  const before = caseIn(await readEverything());
  excel.workbook.renameTable(excel.workbook.findTable(table)!, 'Ours_2');
  officer.renameTab(tab, "It's ours");
  expect(caseIn(await readEverything())).toEqual(before);
  await rebuild();
  await excel.host.calculate();
  expect(await faults()).toEqual([]);
  expect(caseIn(await readEverything())).toEqual(before);
});
