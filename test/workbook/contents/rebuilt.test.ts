import { publishedCase } from '../../../src/case';
import type { PartnershipCase } from '../../../src/engine/case';
import { checkWorkbook } from '../../../src/workbook/check/check-workbook';
import { cellsOfContents } from '../../../src/workbook/contents/cells-of';
import { emptyTab, EMPTY_CONTENTS, type WorkbookContents } from '../../../src/workbook/contents/contents';
import { rebuilt } from '../../../src/workbook/contents/rebuilt';
import { withTabs } from '../../../src/workbook/contents/with-tabs';
import { withoutTabs } from '../../../src/workbook/contents/without-tabs';
import { NOTHING_TAKEN } from '../../../src/workbook/names';
import { planFor } from '../../../src/workbook/rebuild/plan-for';
import { readCase } from '../../../src/workbook/read-case';
import { readBuildRecord } from '../../../src/workbook/record/read-build-record';
import { workbookOf } from '../../sheets/workbooks';

/** A build with a tab of the officer's own before it, which refers to it. */
function built(partnershipCase: PartnershipCase): WorkbookContents {
  const own = {
    ...emptyTab('MTFS 2026'),
    cells: [
      { row: 1, column: 1, value: null, formula: "='Savings HDC'!E8*2" },
      { row: 2, column: 1, value: null, formula: "=SUM('Savings HDC'!E19:E24)" },
      { row: 3, column: 1, value: null, formula: '=PC_HDC_saving' },
    ],
  };
  return withTabs({ ...EMPTY_CONTENTS, tabs: [own] }, workbookOf(partnershipCase));
}

function rebuild(contents: WorkbookContents, partnershipCase: PartnershipCase): WorkbookContents {
  const cells = cellsOfContents(contents);
  const record = readBuildRecord(cells);
  if (!record) throw new Error('nothing is built');
  return rebuilt(contents, planFor(partnershipCase, cells, record, { taken: NOTHING_TAKEN }));
}

const more: PartnershipCase = { ...publishedCase, lines: [...publishedCase.lines, { ...publishedCase.lines[0]!, name: 'A line of our own' }] };
/** Published figures name the post that goes. */
const plain: PartnershipCase = { ...publishedCase, published: [] };
const fewer: PartnershipCase = { ...plain, posts: plain.posts.slice(1) };

const found = (contents: WorkbookContents) => {
  const result = checkWorkbook(cellsOfContents(contents));
  if ('refused' in result) throw new Error(result.refused);
  const { differences, buildAgain, problems } = result.report;
  return { differences: differences.map(({ words }) => words), buildAgain, problems };
};

const NOTHING = { differences: [], buildAgain: [], problems: [] };

test('a build is as built', () => {
  expect(found(built(publishedCase))).toEqual(NOTHING);
});

test.each([['more lines', publishedCase, more], ['fewer posts', plain, fewer]])('%s: the calculated cells are what a new build would have there', (_what, before, partnershipCase) => {
  const after = rebuild(built(before), partnershipCase);
  const wanted = workbookOf(partnershipCase);
  const cells = cellsOfContents(after);
  const wrong = wanted.tabs.flatMap((tab) => tab.blocks.filter(({ kind }) => kind === 'calculation').flatMap((block) => block.values.flatMap((line, i) => line.flatMap((value, j) => {
    const there = cells.tabs.find(({ name }) => name === tab.name);
    const formula = there?.formula(block.row + i, block.column + j) ?? null;
    return formula === null || tab.id === 'contents' ? [] : there?.value(block.row + i, block.column + j) === (value === '' ? null : value) ? [] : [`${tab.name} ${block.row + i},${block.column + j}`];
  }))));
  expect(wrong).toEqual([]);
});

test('what an officer linked to stays what it was', () => {
  const after = rebuild(built(plain), fewer);
  const own = cellsOfContents(after).tabs.find(({ name }) => name === 'MTFS 2026');
  expect(own?.formula(1, 1)).toBe("='Savings HDC'!E8*2");
  expect(own?.formula(2, 1)).toBe("=SUM('Savings HDC'!E19:E23)");
  expect(own?.formula(3, 1)).toBe('=PC_HDC_saving');
});

test('tabs that are taken out leave an error where somebody referred to them, and nothing else', () => {
  const contents = built(publishedCase);
  const names = contents.names.map(({ name }) => name);
  const after = withoutTabs(contents, contents.tabs.slice(1).map(({ name }) => name), names);
  expect(after.tabs.map(({ name }) => name)).toEqual(['MTFS 2026']);
  expect(after.tabs[0]?.cells.map(({ formula }) => formula)).toEqual(['=#REF!*2', '=SUM(#REF!)', '=PC_HDC_saving']);
  expect(after.names).toEqual([]);
});

test('columns keep the widths that an officer gave them, until others come between them', () => {
  const wide = (contents: WorkbookContents): WorkbookContents => ({ ...contents, tabs: contents.tabs.map((tab) => (tab.name === 'Lines' ? { ...tab, widths: [60, ...tab.widths.slice(1)] } : tab)) });
  const widths = (contents: WorkbookContents) => contents.tabs.find(({ name }) => name === 'Lines')?.widths;
  const before = wide(built(publishedCase));
  expect(widths(rebuild(before, more))).toEqual(widths(before));
  const longer = { ...plain, yearCount: plain.yearCount + 1 };
  expect(widths(rebuild(wide(built(plain)), longer))).toEqual(workbookOf(longer).tabs.find(({ name }) => name === 'Lines')?.widths);
});

test('a new tab comes after the one that it follows in a new build, whatever was moved', () => {
  const rutland = { ...publishedCase.councils[0]!, code: 'RUT', name: 'Rutland' };
  const contents = built(publishedCase);
  const moved = { ...contents, tabs: [...contents.tabs.slice(2), ...contents.tabs.slice(0, 2)] };
  const order = ({ tabs }: WorkbookContents) => tabs.map(({ name }) => name);
  for (const before of [contents, moved]) {
    const after = rebuild(before, { ...publishedCase, councils: [...publishedCase.councils, rutland] });
    expect(order(after)).toEqual(order(before).flatMap((name) => (name === 'Savings MBC' ? [name, 'Savings RUT'] : [name])));
  }
});

test('rows are as high as their new words need, unless an officer gave them a height', () => {
  // What is to be said with a headline goes by what is to be confirmed.
  const brief = { ...plain, lines: [], costs: [], posts: plain.posts.filter(({ countedIn }) => countedIn === undefined) };
  const heights = (contents: WorkbookContents) => contents.tabs.find(({ name }) => name === 'Contents')!.heights;
  const wanted = (partnershipCase: PartnershipCase) => new Map(heights(withTabs(EMPTY_CONTENTS, workbookOf(partnershipCase))).map(({ row, height }) => [row, height]));
  const rows = [...wanted(plain)].filter(([row, height]) => row < 15 && wanted(brief).get(row) !== height);
  expect(rows.length).toBeGreaterThan(0);
  const there = ([row]: readonly [number, number], contents: WorkbookContents) => heights(contents).find((each) => each.row === row)?.height;
  const after = rebuild(built(brief), plain);
  expect(rows.map((each) => there(each, after))).toEqual(rows.map(([, height]) => height));
  const back = rebuild(after, brief);
  expect(rows.map((each) => there(each, back))).toEqual(rows.map(([row]) => wanted(brief).get(row)));
  const own = built(brief);
  const given = { ...own, tabs: own.tabs.map((tab) => (tab.name === 'Contents' ? { ...tab, heights: rows.map(([row]) => ({ row, height: 99 })) } : tab)) };
  expect(rows.map((each) => there(each, rebuild(given, plain)))).toEqual(rows.map(() => 99));
});

test.each([['budget book', 'saving positive'], ['saving positive', 'budget book']] as const)('a workbook built as %s that is to be %s is turned round, with formulas of the officer’s whatever they give', (signConvention, other) => {
  const { firstYear } = publishedCase;
  const linked = (line: PartnershipCase['lines'][number], value: 'TBC' | 7) => ({ ...line, amounts: { ...line.amounts, [firstYear]: { value, formula: `='MTFS 2026'!B${value === 7 ? 7 : 1}` } } });
  const lines = publishedCase.lines.map((line, i) => (i === 0 ? linked(line, 'TBC') : i === 1 ? linked(line, 7) : line));
  const partnershipCase = { ...publishedCase, signConvention, lines };
  const before = built(partnershipCase);
  const asked = { ...before, tabs: before.tabs.map((tab) => ({ ...tab, cells: tab.cells.map((cell) => (tab.name === 'Case' && cell.value === signConvention ? { ...cell, value: other } : cell)) })) };
  const wanted = { ...partnershipCase, signConvention: other };
  const turned = rebuild(asked, wanted);
  const result = readCase(cellsOfContents(turned));
  expect(result).toMatchObject({ partnershipCase: { signConvention: other, lines: lines.map(({ amounts }) => ({ amounts })) } });
  const typed = (contents: WorkbookContents, row: number) => contents.tabs.flatMap(({ cells }) => cells).flatMap(({ formula }) => (formula?.includes(`'MTFS 2026'!B${row}`) ? [formula] : []));
  const [own, opposite] = [(row: number) => `='MTFS 2026'!B${row}`, (row: number) => `=-('MTFS 2026'!B${row})`];
  const [here, there] = signConvention === 'budget book' ? [opposite, own] : [own, opposite];
  expect([typed(asked, 1), typed(asked, 7)]).toEqual([[here(1)], [here(7)]]);
  expect([typed(turned, 1), typed(turned, 7)]).toEqual([[there(1)], [there(7)]]);
  expect(found(turned)).toEqual(NOTHING);
});
