import { excelHost } from '../../../src/hosts/excel';
import { threeCouncils } from '../../cases/removals';
import { desk, faults, rebuild, report } from './in-place';

jest.setTimeout(240_000);

const { live } = excelHost();

const LINKS = ["='Savings CAC'!E36", "='Savings CAC'!F52", '=Components!E14', '=Components!F62', '=Apportionment!E20', '=Checks!E20', "='Shared posts'!J9"];

const AMONG = [['Components', 12], ['Components', 64], ['Savings CAC', 24], ['Apportionment', 12], ['Checks', 20], ['Shared posts', 9], ['Opportunity grading', 9], ['Contents', 12]] as const;

test.each(AMONG)('an empty row put among what is calculated on %s, before row %i: a build takes it out, and links show the same figures', async (tab, row) => {
  const { excel, officer, shown } = await desk(threeCouncils, LINKS);
  const before = await shown();
  officer.insertRows(tab, row, 2);
  await excel.host.calculate();
  expect((await report()).differences.filter(({ follows }) => follows?.why !== 'row put in').map(({ words }) => words)).toEqual([]);
  await rebuild();
  expect(await shown()).toEqual(before);
  expect(await faults()).toEqual([]);
});

test.each(AMONG)('a row with a note among what is calculated on %s, before row %i: a build leaves it, and only the row is blamed', async (tab, row) => {
  const { excel, officer, shown } = await desk(threeCouncils, LINKS);
  const before = await shown();
  officer.insertRows(tab, row);
  const below = excel.workbook.sheet(tab).formula(row + 1, 1) ?? excel.workbook.sheet(tab).value(row + 1, 1);
  officer.type(tab, `B${row}`, 'Ask HR');
  await excel.host.calculate();
  for (const built of [false, true]) {
    if (built) await rebuild();
    await excel.host.calculate();
    const { differences, buildAgain } = await report();
    expect(differences.filter(({ follows }) => follows?.why !== 'row put in').map(({ words }) => words)).toEqual([]);
    for (const { words } of differences) expect(words).toContain('where a row was put in between those that were built: delete it, or move it below them');
    expect(buildAgain).toEqual([]);
    const sheet = excel.workbook.sheet(tab);
    expect(sheet.value(row, 2)).toBe('Ask HR');
    expect(sheet.formula(row + 1, 1) ?? sheet.value(row + 1, 1)).toBe(below);
    expect((await shown()).slice(0, 5)).toEqual(before.slice(0, 5));
  }
});

test('beside a row that was put in, another formula is seen, and the one that was built is put back', async () => {
  const { excel, officer } = await desk(threeCouncils);
  officer.insertRows('Components', 12);
  officer.type('Components', 'L12', 'Ask HR');
  await excel.host.calculate();
  const own = excel.workbook.sheet('Components');
  const stood = own.formula(14, 5);
  officer.type('Components', 'E14', 99);
  await excel.host.calculate();
  const typed = (await report()).differences.filter(({ follows }) => !follows);
  expect(typed.map(({ kind, address }) => [kind, address])).toEqual([['typed over', 'Components!E14']]);
  await live.restore(typed);
  expect(own.formula(14, 5)).toBe(stood);
});

test.each([['Components', 12], ['Savings CAC', 24], ['Checks', 20]] as const)('a row put in on %s, before row %i, in which something stands far to the right, stays', async (tab, row) => {
  const { excel, officer } = await desk(threeCouncils, LINKS);
  officer.insertRows(tab, row);
  officer.type(tab, `CZ${row}`, 'Mine');
  await rebuild();
  expect(excel.workbook.sheet(tab).value(row, 104)).toBe('Mine');
});

test.each([['Components', 12], ['Savings CAC', 24], ['Checks', 20]] as const)('an empty row put in on %s, before row %i, to which a formula of the officer’s refers, stays', async (tab, row) => {
  const { excel, officer } = await desk(threeCouncils, LINKS);
  officer.insertRows(tab, row);
  officer.type('MTFS 2026', 'C1', `='${tab}'!L${row}+1`);
  await rebuild();
  expect(excel.workbook.sheet('MTFS 2026').formula(1, 3)).toMatch(new RegExp(`!L${row}\\+1$`));
});
