import { publishedCase } from '../../../src/case';
import { excelHost } from '../../../src/hosts/excel';
import { createExcel } from '../../excel-host/client';
import { build, caseIn, differences, pictureOf, readEverything, specOf } from './workbook';

jest.setTimeout(240_000);

test('names that clash get a number, which is said, and the case is read back', async () => {
  const excel = createExcel({ tabs: ['Posts', 'contents'] });
  const posts = excel.workbook.sheet('Posts');
  posts.put(1, 1, { value: 'Ours for years', formula: null });
  const before = excel.workbook.sheets.map(pictureOf);
  const spec = await build(publishedCase, { tabs: ['savings'] });
  expect(spec.tabs.map(({ name }) => name)).toEqual(expect.arrayContaining(['Posts (2)', 'Contents (2)']));
  expect(spec.notices.join(' ')).toContain('"Posts" is already in this workbook, so ours is "Posts (2)".');
  const cells = await readEverything();
  expect(differences(spec, cells)).toEqual([]);
  expect(caseIn(cells)).toStrictEqual({ ...publishedCase, opportunities: [], facts: [], published: [] });
  expect(excel.workbook.sheets.slice(0, 2).map(pictureOf)).toEqual(before);
});

test('a second build stands beside the first, which stays as it was', async () => {
  const excel = createExcel();
  const first = await build(publishedCase, { tabs: ['savings'] });
  await excel.host.calculate();
  const before = excel.workbook.sheets.map(pictureOf);
  const second = await build(publishedCase, { tabs: ['savings'] });
  expect(excel.workbook.sheets).toHaveLength(1 + first.tabs.length + second.tabs.length);
  expect(new Set([...first.names, ...second.names].map(({ name }) => name)).size).toBe(first.names.length + second.names.length);
  const cells = await readEverything();
  expect([...differences(first, cells), ...differences(second, cells)]).toEqual([]);
  expect(excel.workbook.sheets.slice(0, 1 + first.tabs.length).map(pictureOf)).toEqual(before);
});

test('the same names are refused without a survey, and nothing is changed', async () => {
  const excel = createExcel();
  await build(publishedCase, { tabs: ['savings'] });
  await excel.host.calculate();
  const before = excel.workbook.sheets.map(pictureOf);
  await expect(excelHost().writer.write(specOf(publishedCase))).rejects.toMatchObject({
    name: 'HostProblem', message: expect.stringMatching(/already has the tab Contents and \d+ more/), next: expect.stringContaining('Build again'),
  });
  expect(excel.workbook.sheets.map(pictureOf)).toEqual(before);
});
