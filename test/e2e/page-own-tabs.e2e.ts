import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContents, writeContents } from '../../src/hosts/xlsx';
import { EMPTY_CONTENTS, emptyTab, type TabContents, type WorkbookContents } from '../../src/workbook/contents/contents';
import { spreadsheetFor } from './spreadsheet';

/** What an officer makes on a tab of their own is there after a reload, in the file, and when the file is opened again. */
const sheet = spreadsheetFor('each test');

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });
const look = { bold: true, colour: '8A1C12', fill: 'FADBD8' };
const own: TabContents = {
  ...emptyTab('Own sums'),
  cells: [
    { row: 1, column: 1, value: 'Reserve', look: 0 }, { row: 1, column: 2, value: 1_250_000, look: 1 },
    { row: 2, column: 1, value: 'Guidance', address: 'https://www.example.gov.uk/mtfs' }, { row: 3, column: 2, value: 0.25 }, { row: 9, column: 1, value: 'Last' },
  ],
  widths: [24, 18], heights: [{ row: 1, height: 30 }], hiddenRows: [7], hiddenColumns: [5], freeze: { rows: 1, columns: 1 }, merges: [area(5, 1, 1, 3)],
  rules: [
    { areas: [area(1, 2, 6, 1)], stops: false, rule: { draws: 'look', when: { test: 'formula', formula: '=B1>$B$3' }, look } },
    { areas: [area(1, 3, 6, 1)], stops: false, rule: { draws: 'scale', points: [{ at: { type: 'min' }, colour: 'FFFFFF' }, { at: { type: 'max' }, colour: '1B7285' }] } },
    { areas: [area(1, 4, 6, 1)], stops: false, rule: { draws: 'icons', showsValue: true, icons: [['2', 67], ['1', 33], ['0', 0]].map(([, value], i) => ({ operator: 'greaterThanOrEqual', at: { type: 'percent', value: Number(value) }, set: '3Arrows', icon: String(i) })) } },
  ],
  limits: [
    { areas: [area(1, 6, 5, 1)], type: 'list', first: 'Agreed,Draft,TBC', allowsBlank: true, refusal: 'stop', saysError: true, error: 'One of the three.', shown: 'arrow' },
    { areas: [area(1, 7, 5, 1)], type: 'whole', operator: 'between', first: '1', second: '10', allowsBlank: true, refusal: 'stop', saysError: true },
  ],
};
const given: WorkbookContents = { ...EMPTY_CONTENTS, title: 'MTFS', tabs: [own], looks: [{ bold: true, italic: true }, { format: '£#,##0' }] };

/** What is compared: sizes in pixels are rounded. */
function pictureOf({ tabs, looks }: WorkbookContents) {
  const tab = tabs.find(({ name }) => name === own.name)!;
  const seen = tab.cells.filter(({ value }) => value !== null);
  return {
    cells: seen.map(({ row, column, value, address }) => ({ row, column, value, ...(address !== undefined && { address }) })),
    formats: seen.map(({ look: at }) => (at === undefined ? undefined : looks[at]?.format)),
    widths: tab.widths.slice(0, 2).map((width) => Math.round(width ?? 0)),
    heights: tab.heights.filter(({ row }) => row === 1),
    hidden: [tab.hiddenRows, tab.hiddenColumns], freeze: tab.freeze, merges: tab.merges, rules: tab.rules, limits: tab.limits,
  };
}

async function open(bytes: Uint8Array): Promise<void> {
  const path = join(tmpdir(), 'own-sums.xlsx');
  writeFileSync(path, bytes);
  await sheet.page.getByLabel('A case file, or a workbook with your own tabs').setInputFiles(path);
  await sheet.page.getByRole('button', { name: 'The whole workbook' }).click();
  await sheet.page.locator('[data-u-comp="slide-tab-item"]').filter({ hasText: own.name }).waitFor();
}

async function downloaded(): Promise<WorkbookContents> {
  return readContents(new Uint8Array((await sheet.download()).bytes));
}

test('rules, lists, limits, links, formats, sizes, hidden rows, merged cells and panes stay', async () => {
  await open(await writeContents(given));
  expect(pictureOf(await downloaded())).toEqual(pictureOf(given));
  await sheet.type('A8', 'Typed');
  await sheet.page.getByText(/^Kept in this browser only, at /).waitFor();
  await sheet.page.waitForTimeout(1500);
  await sheet.page.reload();
  await sheet.ready();
  const typed = { row: 8, column: 1, value: 'Typed' };
  const again = await downloaded();
  expect(pictureOf(again).cells).toContainEqual(typed);
  expect(pictureOf(again)).toMatchObject({ ...pictureOf(given), cells: expect.anything() as unknown, formats: expect.anything() as unknown });
  await open(await writeContents(again));
  expect(pictureOf(await downloaded())).toEqual(pictureOf(again));
});

test('a formula that is typed on while functions are suggested is taken as typed', async () => {
  await sheet.type('J1', '1');
  await sheet.type('J2', '2');
  await sheet.select('J3');
  await sheet.page.keyboard.type('=SU');
  await sheet.page.getByText('SUMIF', { exact: true }).first().waitFor();
  await sheet.page.keyboard.type('M(J1:J2)');
  await sheet.page.keyboard.press('Enter');
  const column = async () => {
    const { tabs } = await downloaded();
    return tabs[0]!.cells.filter((cell) => cell.column === 10).sort((a, b) => a.row - b.row).map(({ row, value, formula }) => [row, value, formula]);
  };
  // It is calculated beside all else.
  let shown = await column();
  for (let i = 0; i < 5 && shown[2]?.[1] !== 3; i += 1) {
    await sheet.page.waitForTimeout(1000);
    shown = await column();
  }
  expect(shown).toEqual([[1, 1, undefined], [2, 2, undefined], [3, 3, '=SUM(J1:J2)']]);
});

test('what is typed and not ended by Enter is in the file and in what is built', async () => {
  const typed = async () => {
    const { tabs } = await downloaded();
    return tabs[0]!.cells.filter((cell) => cell.column === 10).sort((a, b) => a.row - b.row).map(({ row, value, formula }) => [row, formula ?? value]);
  };
  await sheet.select('J1');
  await sheet.page.keyboard.type('7');
  expect(await typed()).toEqual([[1, 7]]);
  await sheet.select('J2');
  await sheet.page.keyboard.type('=J1*2');
  await sheet.build();
  expect(await typed()).toEqual([[1, 7], [2, '=J1*2']]);
});

test('links follow a tab that is renamed, each to its own cell, and again when that is taken back', async () => {
  const plan: TabContents = { ...emptyTab('MTFS 2027'), cells: [11, 22, 33, 44].map((value, i) => ({ row: 6, column: i + 2, value })) };
  const linked: TabContents = { ...own, cells: ['B', 'C', 'D', 'E'].map((letter, i) => ({ row: 7, column: i + 5, value: 0, formula: `='MTFS 2027'!${letter}6` })) };
  await open(await writeContents({ ...given, tabs: [linked, plan] }));
  const links = async () => (await downloaded()).tabs.find(({ name }) => name === own.name)!.cells.filter(({ row }) => row === 7).map(({ formula, value }) => `${formula} shows ${value}`);
  const expected = (name: string): string[] => [['B', 11], ['C', 22], ['D', 33], ['E', 44]].map(([letter, value]) => `='${name}'!${letter}6 shows ${value}`);
  expect(await links()).toEqual(expected('MTFS 2027'));
  await sheet.page.locator('[data-u-comp="slide-tab-item"]').filter({ hasText: 'MTFS 2027' }).dblclick();
  await sheet.page.keyboard.type('MTFS Feb 2027');
  await sheet.page.keyboard.press('Enter');
  await sheet.page.locator('[data-u-comp="slide-tab-item"]').filter({ hasText: 'MTFS Feb 2027' }).waitFor();
  await sheet.page.waitForTimeout(1000);
  expect(await links()).toEqual(expected('MTFS Feb 2027'));
  await sheet.select('A1');
  await sheet.page.keyboard.press('Control+Z');
  await sheet.page.locator('[data-u-comp="slide-tab-item"]').filter({ hasText: 'MTFS 2027' }).waitFor();
  await sheet.page.waitForTimeout(1000);
  expect(await links()).toEqual(expected('MTFS 2027'));
});

test.each([
  ['in view', 'quick', 'Own sums', 0], ['in view', 'slow', 'Own sums', 450], ['not in view', 'quick', 'Second', 0], ['not in view', 'slow', 'Second', 450],
])('a tab that is %s is named by a %s double-click, stays in its row, and nothing is typed into its cells', async (_, __, name, between) => {
  await open(await writeContents({ ...given, tabs: [{ ...own, limits: [] }, { ...emptyTab('Second'), cells: [{ row: 1, column: 1, value: 'Kept' }] }] }));
  const tab = sheet.page.locator('[data-u-comp="slide-tab-item"]').filter({ hasText: name });
  // Until the workbook is open, no press reaches it.
  await tab.hover();
  for (const clickCount of [1, 2]) {
    await sheet.page.mouse.down({ clickCount });
    await sheet.page.mouse.up({ clickCount });
    // The system tells a double-click by its own time, which may be longer than the spreadsheet's.
    if (clickCount === 1) await sheet.page.waitForTimeout(between);
  }
  await sheet.page.keyboard.type('Agreed');
  await sheet.page.keyboard.press('Enter');
  await sheet.page.locator('[data-u-comp="slide-tab-item"]').filter({ hasText: 'Agreed' }).waitFor();
  const { tabs } = await downloaded();
  expect(tabs.map(({ name: shown, cells }) => [shown, cells.find(({ row, column }) => row === 1 && column === 1)?.value])).toEqual(
    [['Own sums', 'Reserve'], ['Second', 'Kept']].map(([was, first]) => [was === name ? 'Agreed' : was, first]),
  );
  await sheet.page.waitForTimeout(600);
  expect(await sheet.page.locator('[data-u-comp="slide-tab-item"]').evaluateAll((all) => all.map((each) => getComputedStyle(each).position))).toEqual(['static', 'static']);
});
