import { publishedCase } from '../../../src/case';
import { excelHost } from '../../../src/hosts/excel';
import { readXlsx, writeXlsx } from '../../../src/hosts/xlsx';
import type { TabCells } from '../../../src/workbook/cells';
import { checkWorkbook } from '../../../src/workbook/check/check-workbook';
import { committeeCopy } from '../../../src/workbook/copy/committee-copy';
import type { WorkbookSpec } from '../../../src/workbook/model';
import type { Sheet } from '../../excel-host/model/sheet';
import { desk, rebuild } from '../../hosts/excel/in-place';
import { unzip } from '../../hosts/unzip';

jest.setTimeout(120_000);

const { live } = excelHost();
const SAVINGS = ['contents', 'savings-HDC', 'savings-MBC'];
const MADE_ON = '2026-04-01';

async function copied(tabs: readonly string[] = SAVINGS): Promise<WorkbookSpec> {
  const made = committeeCopy(await live.readBuilt(), { tabs, madeOn: MADE_ON });
  if ('problems' in made) throw new Error(made.problems.join('\n'));
  return made.spec;
}

async function problems(tabs: readonly string[]): Promise<readonly string[]> {
  const made = committeeCopy(await live.readBuilt(), { tabs, madeOn: MADE_ON });
  return 'problems' in made ? made.problems : [];
}

/** What is on a tab, row by row, without empty rows, the lines that a copy adds and what it leaves out. */
function shown(last: number, value: (row: number, column: number) => unknown): unknown[][] {
  const rows = Array.from({ length: last }, (_, i) => Array.from({ length: 12 }, (__, j) => value(i + 1, j + 1) ?? ''));
  return rows.filter((row) => row.some((each) => each !== '') && !isAdded(row[0])).map((row) => row.map((each) => (typeof each === 'string' ? each.replace(' (Not in this copy.)', '') : each)));
}

function isAdded(words: unknown): boolean {
  return typeof words === 'string' && /^Copy of values made|^\d+ figures? |accepted as different from|^In cells that are not|Rows or columns that are hidden|^The inputs were changed/.test(words);
}

const ofSheet = (sheet: Sheet, last = 200) => shown(last, (row, column) => sheet.value(row, column) ?? '');
const ofFile = (tab: TabCells, last = 200) => shown(last, (row, column) => tab.value(row, column) ?? '');
const opening = (spec: WorkbookSpec, tab: string) => spec.tabs.find(({ id }) => id === tab)!.blocks.filter(({ id }) => id.startsWith(`${tab}/copy-`)).map(({ values }) => values[0]![0]);

/** The texts that a file must not have, with the file that has them. */
function foundIn(files: ReadonlyMap<string, string>, patterns: readonly RegExp[]): string[] {
  return [...files].flatMap(([path, xml]) => patterns.filter((pattern) => pattern.test(xml)).map((pattern) => `${path} has ${pattern.source}`));
}

test('the file has values only: no formulas, names, tables, lists, comments, authors or anything hidden', async () => {
  await desk(publishedCase);
  const built = await live.readBuilt();
  const everything = ['contents', 'savings-HDC', 'savings-MBC', 'posts-shared', 'apportionment', 'opportunities', 'published', 'checks', 'case', 'lines', 'sources', 'components'];
  const made = committeeCopy(built, { tabs: everything, madeOn: MADE_ON });
  const files = unzip(await writeXlsx('spec' in made ? made.spec : never()));
  expect([...files.keys()].filter((path) => /customXml|externalLink|comments|vmlDrawing|custom\.xml|queryTable|connections|tables\//i.test(path))).toEqual([]);
  expect([...files.keys()].filter((path) => /worksheets\/sheet\d+\.xml$/.test(path))).toHaveLength(everything.length);
  const sheets = new Map([...files].filter(([path]) => path.startsWith('xl/worksheets/')));
  expect(foundIn(sheets, [/<f[ >/]/, /hidden/i, /dataValidation/, /tablePart/, /legacyDrawing/, /Target="http/])).toEqual([]);
  expect(foundIn(files, [/<definedName/, /state="(?:very)?hidden"/i, /dc:creator/, /lastModifiedBy/, /PC_/, /externalReference/])).toEqual([]);
});

function never(): never {
  throw new Error('no copy');
}

test('every value is what the workbook shows, in the order of its tabs', async () => {
  const { excel } = await desk(publishedCase);
  const file = await readXlsx(await writeXlsx(await copied(['savings-HDC', 'posts-shared', 'apportionment', 'components', 'sources'])));
  expect(file.tabs.map(({ name }) => name)).toEqual(['Savings HDC', 'Shared posts', 'Apportionment', 'Sources', 'Components']);
  for (const tab of file.tabs) expect(ofFile(tab)).toEqual(ofSheet(excel.workbook.sheet(tab.name)));
  expect(file.names).toEqual([]);
});

test('Contents keeps its headlines, links to the tabs of the copy and leaves the record of the build out', async () => {
  const { excel } = await desk(publishedCase);
  const spec = await copied();
  const [contents] = spec.tabs;
  const file = await readXlsx(await writeXlsx(spec));
  const record = [...excel.workbook.sheet('Contents').entries()].find(([, , { value }]) => value === 'Build record')![0];
  expect(ofFile(file.tabs[0]!, 600)).toEqual(ofSheet(excel.workbook.sheet('Contents'), record - 1));
  expect(contents!.links.map(({ tab }) => tab)).toEqual(['savings-HDC', 'savings-MBC']);
  const purposes = contents!.blocks.flatMap(({ values }) => values.flat()).filter((value) => String(value).endsWith('(Not in this copy.)'));
  expect(purposes.length).toBe(14);
});

test('each tab says that it is a copy, with the day, and nothing more where all is as it should be', async () => {
  await desk(publishedCase);
  const spec = await copied(['savings-HDC', 'checks']);
  const said = ['Copy of values made on 1 April 2026. It holds no formulas: where the text speaks of formulas and inputs, it means the workbook that it was made from.'];
  expect([opening(spec, 'savings-HDC'), opening(spec, 'checks')]).toEqual([said, said]);
});

test('charts and colours go with their cells', async () => {
  await desk(publishedCase);
  const spec = await copied(['savings-HDC']);
  const [tab] = spec.tabs;
  const value = (row: number, column: number) => tab!.blocks.map((block) => block.values[row - block.row]?.[column - block.column]).find((each) => each !== undefined);
  const [chart] = tab!.charts;
  expect(chart!.series).toHaveLength(2);
  const figures = chart!.series.map(({ values }) => Array.from({ length: values.columns * values.rows }, (_, i) => value(values.row + (values.rows > 1 ? i : 0), values.column + (values.rows > 1 ? 0 : i))));
  expect(figures.flat().every((each) => typeof each === 'number')).toBe(true);
  expect(chart!.row).toBeGreaterThan(1);
  const xml = [...unzip(await writeXlsx(spec))].find(([path]) => path.startsWith('xl/charts/chart'))![1];
  expect(xml).toContain("'Savings HDC'!");
});

describe('an officer has worked in it', () => {
  test('figures that were typed over are shown as they stand, and each tab says so', async () => {
    const { excel, officer } = await desk(publishedCase, [], ['savings']);
    officer.type('Savings HDC', 'E25', 123456);
    officer.type('Savings HDC', 'F25', 654321);
    await excel.host.calculate();
    const spec = await copied(['savings-HDC']);
    const file = await readXlsx(await writeXlsx(spec));
    expect(ofFile(file.tabs[0]!)).toEqual(ofSheet(excel.workbook.sheet('Savings HDC')));
    const lines = opening(spec, 'savings-HDC');
    expect(lines[1]).toMatch(/^2 figures were typed over their formulas; see E\d+, F\d+\.$/);
    const [, first = ''] = /see (E\d+)/.exec(String(lines[1])) ?? [];
    expect(file.tabs[0]!.value(Number(first.slice(1)), 5)).toBe(123456);
    expect(lines[2]).toMatch(/^In cells that are not in this copy, \d+ more calculated figures differ from what the inputs give\.$/);
  });

  test('what differs elsewhere only is said too', async () => {
    const { excel, officer } = await desk(publishedCase, [], ['savings']);
    officer.type('Savings MBC', 'E25', 1);
    await excel.host.calculate();
    expect(opening(await copied(['apportionment']), 'apportionment')[1]).toMatch(/^In cells that are not in this copy, \d+ more calculated figures differ from what the inputs give\.$/);
  });

  test('rows, columns and notes that were put in, and tabs renamed and moved', async () => {
    const { excel, officer } = await desk(publishedCase, [], ['savings']);
    officer.renameTab('Savings HDC', 'Harborough');
    officer.moveTab('Harborough', 3);
    officer.insertRows('Harborough', 20, 2);
    officer.type('Harborough', 'A20', 'A note between the lines');
    officer.insertRows('Harborough', 1);
    officer.type('Harborough', 'A1', 'Draft');
    officer.insertColumns('Harborough', 6);
    officer.insertRows('Shared posts', 4);
    officer.type('Shared posts', 'B9', 5);
    await excel.host.calculate();
    const spec = await copied(['savings-HDC', 'posts-shared']);
    const file = await readXlsx(await writeXlsx(spec));
    expect(file.tabs.map(({ name }) => name)).toEqual(['Harborough', 'Shared posts']);
    for (const tab of file.tabs) expect(ofFile(tab)).toEqual(ofSheet(excel.workbook.sheet(tab.name)));
    expect(opening(spec, 'savings-HDC')).not.toContainEqual(expect.stringContaining('inputs were changed'));
    const [chart] = spec.tabs[0]!.charts;
    expect(chart!.series.every(({ values }) => values.rows * values.columns >= 3)).toBe(true);
  });

  test('an input that asks for more rows than were built is said', async () => {
    const { excel, officer } = await desk(publishedCase, [], ['savings']);
    const headers = excel.workbook.findTable('Lines')!.headers();
    const row: Record<string, unknown> = { Line: 'Print contract', Council: 'HDC', Kind: 'recurring', '2024/25': -12_000 };
    officer.growTable('Lines', headers.map((header) => row[header] ?? ''));
    await excel.host.calculate();
    const spec = await copied(['savings-HDC', 'lines']);
    const file = await readXlsx(await writeXlsx(spec));
    for (const tab of file.tabs) expect(ofFile(tab)).toEqual(ofSheet(excel.workbook.sheet(tab.name)));
    expect(opening(spec, 'savings-HDC')).toContainEqual(expect.stringContaining('The inputs were changed since this tab was built'));
    expect(opening(spec, 'lines').join(' ')).not.toContain('The inputs were changed');
    await rebuild();
    expect(opening(await copied(['savings-HDC']), 'savings-HDC')).toHaveLength(1);
  });
});

test('an accepted figure is said where it stands, with the reason; one that is not in the copy on the first tab', async () => {
  const { excel, officer } = await desk(publishedCase, [], ['savings']);
  officer.type('Savings HDC', 'F25', 654321);
  officer.type('Savings MBC', 'E25', 123456);
  await excel.host.calculate();
  const report = checkWorkbook(await live.readBuilt());
  const own = 'report' in report ? report.report.differences.filter(({ kind }) => kind === 'typed over') : [];
  await live.accept(own, { reason: 'Agreed with the Section 151 officer', by: 'A. Officer', on: '2026-04-01' });
  await excel.host.calculate();
  const spec = await copied(['savings-HDC', 'apportionment']);
  const lines = opening(spec, 'savings-HDC').map(String);
  const said = lines.find((line) => line.includes('accepted as different from its calculation: '))!;
  expect(said).toMatch(/^F\d+ was accepted as different from its calculation: Agreed with the Section 151 officer \(A\. Officer, 1 April 2026\)\.$/);
  const file = await readXlsx(await writeXlsx(spec));
  expect(file.tabs[0]!.value(Number(/^F(\d+)/.exec(said)![1]), 6)).toBe(654321);
  expect(lines).toContain('In cells that are not in this copy, 1 figure was accepted as different from its calculation.');
  expect(lines.join(' ')).not.toContain('typed over');
  expect(opening(spec, 'apportionment').join(' ')).not.toContain('accepted');
  const checks = (await copied(['checks'])).tabs[0]!;
  const cells = checks.blocks.flatMap(({ values }) => values.flat());
  expect(cells.filter((value) => value === 'Agreed with the Section 151 officer')).toHaveLength(2);
});

test('what the workbook hides is not in the copy, and the copy says so', async () => {
  const { excel, officer } = await desk(publishedCase, [], ['savings']);
  officer.type('Savings HDC', 'E25', 1);
  const sheet = excel.workbook.sheet('Savings HDC');
  sheet.hiddenRows.add(25);
  sheet.columnWidths.set(7, 0);
  await excel.host.calculate();
  const cells = await live.readBuilt();
  const hidden = await live.hidden(cells.tabs.map(({ name }) => name));
  expect(hidden.find(({ tab }) => tab === 'Savings HDC')).toEqual({ tab: 'Savings HDC', isHidden: false, rows: [25], columns: [7] });
  const made = committeeCopy(cells, { tabs: ['savings-HDC'], madeOn: MADE_ON, hidden });
  if ('problems' in made) throw new Error(made.problems.join());
  const file = await readXlsx(await writeXlsx(made.spec));
  expect(ofFile(file.tabs[0]!)).toEqual(shown(200, (row, column) => (row === 25 || column === 7 ? '' : sheet.value(row, column))));
  expect(opening(made.spec, 'savings-HDC').slice(1)).toEqual([
    'Rows or columns that are hidden in the workbook are not in this copy.',
    expect.stringMatching(/^In cells that are not in this copy, \d+ more calculated figures differ/),
  ]);
  officer.hideTab('Savings HDC');
  const refused = committeeCopy(cells, { tabs: ['savings-HDC'], madeOn: MADE_ON, hidden: await live.hidden(['Savings HDC', 'Nowhere']) });
  expect(refused).toEqual({ problems: [expect.stringContaining('The tab Savings HDC is hidden')] });
});

test('what cannot be copied is said in words', async () => {
  const { excel, officer } = await desk(publishedCase, [], ['savings']);
  expect(await problems([])).toEqual(['No tab is chosen. Choose at least one to copy.']);
  expect(await problems(['facts'])).toEqual([expect.stringContaining('facts is not in this workbook')]);
  officer.deleteTab('Savings MBC');
  expect(await problems(['savings-MBC'])).toEqual([expect.stringContaining('Savings MBC is not in this workbook')]);
  const salary = excel.workbook.findTable('Posts')!;
  officer.type('Posts', `E${salary.area.row + 1}`, 'rubbish');
  expect((await problems(['savings-HDC'])).join(' ')).toContain('rubbish');
  officer.deleteTab('Contents');
  expect(await problems(['savings-HDC'])).toEqual([expect.stringContaining('Nothing is built')]);
});
