import { publishedCase } from '../../../src/case';
import { excelHost } from '../../../src/hosts/excel';
import type { RebuildPlan } from '../../../src/workbook/rebuild/plan';
import { briefCase } from '../../cases/brief-case';
import { desk, plan, rebuild, report } from './in-place';

jest.setTimeout(240_000);

const { live } = excelHost();

/** Rows and columns that a plan moves, by tab, and tabs that come and go; nothing where it only writes cells. */
function moves({ changes, newTabs, goneTabs }: RebuildPlan): unknown[] {
  return [
    ...changes.flatMap(({ name, geometry: { insertRows, deleteRows, bands } }) =>
      (insertRows.length + deleteRows.length + bands.length === 0 ? [] : [{ name, insertRows, deleteRows, bands: bands.map(({ insert, remove }) => ({ insert, remove })) }])),
    ...newTabs.map(({ name }) => name),
    ...goneTabs,
  ];
}

test('a plan without any change moves nothing, before and after a rebuild', async () => {
  await desk(briefCase);
  expect(moves(await plan())).toEqual([]);
  await rebuild();
  expect(moves(await plan())).toEqual([]);
});

test.each([1, 2, 3])('nor once %i differences were accepted', async (count) => {
  const { excel, officer } = await desk(publishedCase, [], ['savings']);
  ['E25', 'F25', 'G25'].slice(0, count).forEach((cell) => officer.type('Savings HDC', cell, 100));
  await excel.host.calculate();
  const typed = (await report()).differences.filter(({ kind }) => kind === 'typed over');
  for (const each of typed) await live.accept([each], { reason: 'Agreed with the Section 151 officer of HDC', by: 'A. Officer', on: '2026-04-01' });
  await excel.host.calculate();
  const keep = typed.map(({ place }) => place);
  expect((await report()).accepted).toHaveLength(count);
  expect(moves(await plan({ keep }))).toEqual([]);
  await rebuild({ keep });
  expect(moves(await plan({ keep }))).toEqual([]);
  expect((await report()).accepted).toHaveLength(count);
});

test('words that a cell works out may change, or be typed over, in a row that stays', async () => {
  const { excel, officer } = await desk(publishedCase, [], ['savings']);
  officer.type('Savings HDC', 'C19', 'to be agreed');
  officer.type('Checks', 'B5', 'looked at');
  officer.type('Checks', 'D9', '#REF!');
  await excel.host.calculate();
  const keep = (await report()).differences.filter(({ kind }) => kind === 'typed over').map(({ place }) => place);
  expect(keep).toHaveLength(3);
  expect(moves(await plan({ keep }))).toEqual([]);
  await rebuild({ keep });
  expect(excel.workbook.sheet('Savings HDC').value(19, 3)).toBe('to be agreed');
});
