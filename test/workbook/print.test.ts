import { publishedCase } from '../../src/case';
import { appraise } from '../../src/engine';
import { compile } from '../../src/workbook/compile';
import { countLines, EDGES, letterScale, textWidth } from '../../src/workbook/heights';
import { EMPTY_CONTENTS } from '../../src/workbook/contents/contents';
import { withTabs } from '../../src/workbook/contents/with-tabs';
import type { TabSpec } from '../../src/workbook/model';
import { STYLE_LOOKS } from '../../src/workbook/look';
import { printOf, printOfContents } from '../../src/workbook/print';
import { RECORD_HEADING } from '../../src/workbook/record/place-record';
import { generatedCases } from '../cases/generate';
import { largeCase } from '../cases/large-case';

const spec = compile(publishedCase, appraise(publishedCase));
const tabCalled = (name: string): TabSpec => spec.tabs.find((tab) => tab.name === name)!;

/** Landscape A4 with half an inch at each side, in pixels of a screen. */
const ROOM = (11.69 - 1) * 96;

function percentOf(tab: TabSpec): number {
  const { size, columns } = printOf(tab);
  if ('percent' in size) return size.percent;
  const last = Math.max(...tab.blocks.filter(({ row }) => row < (tab.unprinted ?? Infinity)).map(({ column, values }) => column + values[0]!.length - 1));
  const pixels = tab.widths.slice(0, last).map((width) => width * 7 + 5);
  const again = pixels.slice(0, columns).reduce((sum, each) => sum + each, 0);
  // As programs fit pages: the largest text with which whole columns fill so many pages.
  for (let percent = 100; percent > 0; percent -= 1) {
    let [pages, used] = [1, 0];
    for (const width of pixels) {
      if (used + width > (ROOM * 100) / percent) [pages, used] = [pages + 1, again];
      used += width;
    }
    if (pages <= size.across) return percent;
  }
  return 0;
}

test('no tab prints in text smaller than 7 points', () => {
  const others = generatedCases(8, 20261122, { minCouncils: 2, maxCouncils: 9 }).flatMap((each) => compile(each, appraise(each)).tabs);
  for (const tab of [...spec.tabs, ...others]) expect({ tab: tab.name, isReadable: percentOf(tab) >= 69 }).toEqual({ tab: tab.name, isReadable: true });
});

test('the results of a case of two councils and three years are one page wide', () => {
  for (const name of ['Contents', 'Savings HDC', 'Savings MBC', 'Checks', 'Case', 'Bases', 'Lines', 'Deficits', 'Facts', 'Sources', 'Components']) {
    expect({ name, columns: printOf(tabCalled(name)).columns }).toEqual({ name, columns: 0 });
  }
});

test('Contents prints up to its build record', () => {
  const contents = tabCalled('Contents');
  const record = contents.blocks.find(({ values }) => values[0]?.[0] === RECORD_HEADING[0])!;
  expect(printOf(contents).area).toEqual({ row: 1, column: 1, rows: record.row - 1, columns: 6 });
  expect(spec.tabs.filter((tab) => printOf(tab).area).map(({ name }) => name)).toEqual(['Contents']);
});

test('each page repeats a title or the headers of what it goes on with, and the names of the rows', () => {
  const headerOf = (name: string, first: string): number => tabCalled(name).blocks.find(({ style, values }) => style === 'header' && values[0]?.[0] === first)!.row;
  const repeated = (name: string) => printOf(tabCalled(name)).rows;
  expect(repeated('Savings HDC')).toEqual({ first: 1, last: 1 });
  expect(repeated('Shared posts')).toEqual({ first: headerOf('Shared posts', 'Post'), last: headerOf('Shared posts', 'Post') });
  expect(repeated('Checks')?.first).toBe(headerOf('Checks', 'Check'));
  expect(repeated('Lines')).toEqual({ first: 1, last: 6 });
  expect(repeated('Published v calculated')?.first).toBe(tabCalled('Published v calculated').table!.row);
  expect(printOf(tabCalled('Apportionment')).columns).toBe(2);
  expect(printOf(tabCalled('Posts')).columns).toBe(1);
});

test('where the names of the rows are on each page across, no line that runs on from them is cut, and the last columns hold their text', () => {
  const posts = tabCalled('Shared posts');
  expect(printOf(posts).columns).toBe(1);
  const [width = 0] = posts.widths;
  const words = posts.blocks.flatMap(({ column, values, style }) => (column === 1 && style !== 'title' ? values.flatMap(([first]) => String(first)) : []));
  expect(words.filter((each) => textWidth(each) > width)).toEqual([]);
  const last = posts.blocks.filter(({ id }) => /\/as-(built|typed)$/.test(id));
  expect(last).toHaveLength(2);
  for (const { column, values } of last) for (const [each] of values) expect(textWidth(String(each))).toBeLessThan(posts.widths[column - 1]!);
});

const SMALL = { councils: 2, linesPerCouncil: 5 };

test.each([[3], [8]])('words in the first column of a Savings tab of %i years are not cut where it stays in view, nor in the column of the saving that waits', (years) => {
  const partnershipCase = largeCase({ ...SMALL, years });
  const { blocks, widths } = compile(partnershipCase, appraise(partnershipCase)).tabs.find(({ id }) => id.startsWith('savings-'))!;
  const labels = blocks.filter(({ column, style, id }) => column === 1 && style === 'label' && !id.endsWith('/new-names')).flatMap(({ values }) => values.map(([first]) => String(first)));
  expect(labels.length).toBeGreaterThan(20);
  expect(labels.filter((each) => textWidth(each) > widths[0]! - 2)).toEqual([]);
  expect(textWidth('needs: HRA share')).toBeLessThan(widths[4]! - 2);
});

test.each([[3], [5], [6], [7]])('a deficit that is waited for is one line in every year and total of a Savings tab of %i years: a build does not know which it will be', (years) => {
  const partnershipCase = largeCase({ ...SMALL, years });
  const { widths } = compile(partnershipCase, appraise(partnershipCase)).tabs.find(({ id }) => id.startsWith('savings-'))!;
  // In bold, and with an edge on both sides.
  const needed = (textWidth('needs: deficit') * letterScale(STYLE_LOOKS.total)) / 0.95 + EDGES;
  expect(widths.slice(4, 5 + years).filter((width) => width < needed)).toEqual([]);
});

test.each([[7], [8]])('the Savings tabs of %i years are one page wide, where no deficit grows beyond some millions', (years) => {
  const large = largeCase({ ...SMALL, years });
  const partnershipCase = { ...large, deficits: large.deficits.map((each) => ({ ...each, kind: 'whole gap' as const })) };
  const savings = compile(partnershipCase, appraise(partnershipCase)).tabs.filter(({ id }) => id.startsWith('savings-'));
  expect(savings.map((tab) => printOf(tab).columns)).toEqual([0, 0]);
});

test.each([[publishedCase], [largeCase({ ...SMALL, years: 10 })]])('where columns are on each page across, no line begins in them that goes on beyond them, and no chart', (partnershipCase) => {
  const { tabs } = compile(partnershipCase, appraise(partnershipCase));
  const cut = tabs.flatMap((tab) => {
    const { columns } = printOf(tab);
    const room = (column: number): number => tab.widths.slice(column - 1, columns).reduce((sum, width) => sum + width, 0);
    const lines = tab.blocks.filter(({ style, column }) => (style === 'note' || style === 'subtitle') && column <= columns)
      .flatMap(({ column, values }) => values.flatMap(([first]) => (textWidth(String(first)) > room(column) ? [String(first)] : [])));
    return [...lines, ...tab.charts.flatMap(({ id, column }) => (column <= columns ? [id] : []))].map((what) => `${tab.name}: ${what}`);
  });
  expect(cut).toEqual([]);
});

test('kinds and bases of a small case stand on one line, so that its Savings are two pages and a row takes no room of another', () => {
  const partnershipCase = largeCase({ ...SMALL, years: 3 });
  const { tabs } = compile(partnershipCase, appraise(partnershipCase));
  const wrapped = tabs.filter(({ id }) => /^savings-|^apportionment$|^components$/.test(id)).flatMap((tab) => tab.blocks.filter(({ style, kind }) => style === 'label' && kind !== 'input').flatMap(({ column, values }) =>
    values.flatMap((line) => line.flatMap((value, j) => (/^(recurring line|one-off line|cost of change|council tax base)$/i.test(String(value)) && countLines(String(value), (tab.widths[column + j - 1]! - 1.7) * 0.95) > 1 ? [`${tab.name}: ${String(value)}`] : [])))));
  expect([...new Set(wrapped)]).toEqual([]);
});

test('a section that goes with a chart begins a page, and both fit on it', () => {
  const savings = tabCalled('Savings HDC');
  const { breaks, size } = printOf(savings);
  const deficit = savings.blocks.find(({ id }) => id.endsWith('/gap-heading'))!;
  expect(breaks).toEqual([deficit.row]);
  const high = (savings.charts[0]!.row + 18 - deficit.row) * 20;
  expect('percent' in size && (high * size.percent) / 100).toBeLessThan((8.27 - 1.3) * 96);
});

test('a workbook as it stands prints as it was built', () => {
  const { tabs } = withTabs(EMPTY_CONTENTS, spec);
  spec.tabs.forEach((tab, i) => {
    expect(printOfContents(tabs[i]!, tab.charts)).toEqual(printOf(tab));
  });
});
