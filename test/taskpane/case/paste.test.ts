import { complete } from '../../../src/case/complete';
import { publishedCase } from '../../../src/case';
import { checkCase } from '../../../src/engine/check-case';
import { withBlock } from '../../../src/taskpane/case/paste/apply';
import type { Block, PasteOptions, Target } from '../../../src/taskpane/case/paste/block';
import { readBlock } from '../../../src/taskpane/case/paste/read-block';
import { gridOf } from '../../../src/taskpane/case/paste/grid';
import { newCase } from '../../../src/taskpane/case/new-case';
import { PASTE_WORDS } from '../../../src/taskpane/words/paste';

const made = newCase({ councils: [{ name: 'Harborough District Council', hasHra: true }, { name: 'Melton Borough Council', hasHra: true }], firstYear: '2026/27', yearCount: '3', signConvention: 'budget book' });
const CASE = 'made' in made ? made.made : publishedCase;
const YEARS = ['2026/27', '2027/28', '2028/29'];

function read(target: Target, text: string, more: Partial<PasteOptions> = {}): Block {
  return readBlock(text, CASE, YEARS, { target, scale: 'as it says', isNegative: false, council: 'HDC', ...more });
}

const into = (target: Target, text: string, more: Partial<PasteOptions> = {}) => withBlock(CASE, target, read(target, text, more));
const words = ({ problems }: Block) => problems.map(PASTE_WORDS.problem);
const values = (amounts: Readonly<Record<string, { readonly value: unknown }>>) => Object.values(amounts).map(({ value }) => value);

test.each([
  ['tabs', 'Name\t2026/27\nA, B\t1,000', [['Name', '2026/27'], ['A, B', '1,000']]],
  ['spaces', 'Name      2026/27\nOne two   £1,000', [['Name', '2026/27'], ['One two', '£1,000']]],
  ['commas', 'Name,2026/27,2027/28\n"A, B","1,000",2', [['Name', '2026/27', '2027/28'], ['A, B', '1,000', '2']]],
  ['one column', '1,000\n2,000', [['1,000'], ['2,000']]],
  ['quotes of a sheet', 'A\t"say ""so"""\r\nB\t2\r\n', [['A', 'say "so"'], ['B', '2']]],
  ['a line within a cell', '"A\nB"\t5\nC\t6', [['A B', '5'], ['C', '6']]],
  ['an empty cell', 'A,,3', [['A', '', '3']]],
])('cells are found by %s', (_, text, cells) => {
  expect(gridOf(text)).toEqual(cells);
});

test('deficits from a report in £000, by year and council', () => {
  const block = read('deficits', 'MTFS gap (£000)\t2026/27\t2027/28\t2028/29\nHarborough\t1,750\t(210)\tTBC\nMelton Borough Council\t900\t-\t\nTotal\t2,650\t(210)\t');
  expect(words(block)).toEqual([]);
  expect(block).toMatchObject({ scale: 3, isNegative: false, leftOut: [4] });
  const after = withBlock(CASE, 'deficits', block);
  expect(after.deficits.map(({ amounts }) => values(amounts))).toEqual([[1750000, -210000, 'TBC'], [900000, 0, null]]);
  expect(checkCase(after)).toEqual([]);
});

test('deficits in the unit of the record', () => {
  const inThousands = { ...CASE, deficits: CASE.deficits.map((each) => ({ ...each, unit: '£000' as const })) };
  const block = readBlock('HDC\t1,750.5\t£2m\t0', inThousands, YEARS, { target: 'deficits', scale: '£000', isNegative: false, council: '' });
  expect(values(withBlock(inThousands, 'deficits', block).deficits[0]!.amounts)).toEqual([1750.5, 2000, 0]);
});

test('deficits that are negative in the block, where that is said', () => {
  const block = read('deficits', 'HDC  (1,000)  (2,000)  500\nMDC  ');
  expect(words(block)).toEqual(['Row 2, column 1: "MDC" is no council of this case: HDC, MBC.']);
  const amounts = (isNegative: boolean) => values(into('deficits', 'HDC  (1,000)  (2,000)  500', { isNegative }).deficits[0]!.amounts);
  expect(amounts(true)).toEqual([1000, 2000, -500]);
  expect(amounts(false)).toEqual([-1000, -2000, 500]);
});

test('lines with a column of councils; years in whatever order', () => {
  const text = 'Saving\tCouncil\t2027-28\t2026-27\tTotal\nDepot\tHarborough District Council\t£20k\t10,000\t30,000\nDepot\tMBC\t5,000\tTBC\t5,000\nFleet\tHDC\t\t1.50\t';
  const block = read('lines', text);
  expect(words(block)).toEqual([]);
  const { lines } = withBlock(CASE, 'lines', block);
  expect(lines.map(({ name, council, amounts }) => [name, council, ...values(amounts)])).toEqual([
    ['Depot', 'HDC', 10000, 20000, null], ['Depot', 'MBC', 'TBC', 5000, null], ['Fleet', 'HDC', 1.5, null, null],
  ]);
  expect(checkCase(withBlock(CASE, 'lines', block))).toEqual([]);
});

test('lines of a council, by position; the same line again is brought up to date', () => {
  const first = into('lines', 'Depot\t1\t2\t3', { council: 'MBC' });
  const block = readBlock('depot\t\t20', first, YEARS, { target: 'lines', scale: '£', isNegative: false, council: 'MBC' });
  const after = withBlock(first, 'lines', block);
  expect(after.lines).toHaveLength(1);
  expect(after.lines[0]).toMatchObject({ name: 'Depot', council: 'MBC' });
  expect(values(after.lines[0]!.amounts)).toEqual([1, 20, 3]);
});

test('a link goes where a figure is pasted over it, its source stays', () => {
  const linked = { ...CASE, deficits: CASE.deficits.map((each) => ({ ...each, amounts: { ...each.amounts, '2026/27': { value: 5, formula: "='MTFS'!A1", source: 'MTFS' } } })) };
  const block = readBlock('HDC\t6', linked, YEARS, { target: 'deficits', scale: '£', isNegative: false, council: '' });
  expect(withBlock(linked, 'deficits', block).deficits[0]!.amounts['2026/27']).toEqual({ value: 6, source: 'MTFS' });
  const empty = readBlock('HDC\t\t7', linked, YEARS, { target: 'deficits', scale: '£', isNegative: false, council: '' });
  expect(withBlock(linked, 'deficits', empty).deficits[0]!.amounts['2026/27']).toHaveProperty('formula');
});

test('posts: salaries today by council, and the salary of the shared post', () => {
  const block = read('posts', 'Post\tHarborough\tMelton\tShared salary\nChief Executive\t£140,000\t£120,000\t£150,000\nDirector\t90,000\t-\tTBC');
  expect(words(block)).toEqual([]);
  const { posts } = withBlock(CASE, 'posts', block);
  expect(posts.map(({ name, current, salary }) => [name, ...values(current), salary.value])).toEqual([['Chief Executive', 140000, 120000, 150000], ['Director', 90000, 0, 'TBC']]);
  expect(into('posts', 'Chief Executive\t140,000\t120,000\t150,000').posts[0]).toMatchObject({ salary: { value: 150000 }, current: { HDC: { value: 140000 } } });
});

test('costs are positive', () => {
  expect(words(read('costs', 'Redundancy\t100\t(50)'))).toEqual(['Row 1, column 3: "(50)" is negative; a cost or salary is positive.']);
  expect(words(read('costs', 'Redundancy\t(100)\t50'))).toHaveLength(1);
  expect(read('costs', 'Redundancy\t100').costsNegative).toBe(false);
  expect(into('costs', 'Redundancy\t100').costs[0]).toMatchObject({ name: 'Redundancy', basis: 'Equal shares' });
});

test('costs that are all negative, or in brackets, are costs as a budget book prints them', () => {
  const text = 'Redundancy\t(100)\t0\t-50\nMoving\t(£7.50)\tTBC\t';
  expect(read('costs', text)).toMatchObject({ costsNegative: true, problems: [] });
  expect(into('costs', text).costs.map(({ amounts }) => values(amounts))).toEqual([[100, 0, 50], expect.arrayContaining([7.5, 'TBC'])]);
});

test('what cannot be read is refused by row and column, as pasted', () => {
  const text = '\t2026/27\t2030/31\nHarborough\tabout 5\t1\n\nMelton\t35%\t2\nRutland\t1\t3\nHarborough\t1\t1';
  expect(words(read('deficits', text))).toEqual([
    'Row 1, column 3: "2030/31" is no year of the case. Leave the column out, or change the years of the case.',
    'Row 2, column 2: "about 5" is no figure. Write a number, TBC or nothing.',
    'Row 4, column 2: "35%" is a percentage, and pounds are meant.',
    'Row 5, column 1: "Rutland" is no council of this case: HDC, MBC.',
    'Row 6, column 1: "Harborough" is in the block twice.',
  ]);
  expect(words(read('lines', 'Depot\t1\t2\t3\t4'))).toEqual([expect.stringContaining('more columns of figures')]);
  expect(words(read('deficits', 'words only'))).not.toEqual([]);
});

test('text that begins like a formula is a name and stays one', () => {
  const { lines } = into('lines', '=HYPERLINK("x")\t1\n+Depot\t2\n<b>bold</b>\t3');
  expect(lines.map(({ name }) => name)).toEqual(['=HYPERLINK("x")', '+Depot', '<b>bold</b>']);
});

test('the published case takes its own deficits back', () => {
  const given = complete(publishedCase);
  const years = Object.keys(given.deficits[0]!.amounts);
  const text = [['', ...years], ...given.deficits.map(({ council, amounts }) => [council, ...years.map((year) => String(amounts[year]?.value ?? ''))])].map((row) => row.join('\t')).join('\n');
  const block = readBlock(text, given, years, { target: 'deficits', scale: '£', isNegative: false, council: '' });
  const unit = given.deficits.map((each) => ({ ...each, unit: '£' as const }));
  expect(block.problems).toEqual([]);
  expect(withBlock({ ...given, deficits: unit }, 'deficits', block).deficits.map(({ amounts }) => values(amounts))).toEqual(given.deficits.map(({ amounts }) => values(amounts)));
});

test.each([
  ['lines', 'Saving\t2026/27\t2027/28\t2027-28\nDepot\t1\t2\t3', '2027/28'],
  ['deficits', '£000\t2026/27\t2027/28\t2027/28\nHDC\t1\t2\t3\nMBC\t1\t2\t3', '2027/28'],
  ['costs', 'Cost\t2026/27\t2027/28\t2027/28\nMoving\t1\t2\t3', '2027/28'],
  ['posts', 'Post\tHDC\tMBC\tHarborough\nChief\t1\t2\t3', 'HDC'],
  ['posts', 'Post\tHDC\tShared\tNew\nChief\t1\t2\t3', 'Salary of one post (new)'],
  ['bases', 'Basis\tHDC\tMBC\tMBC\nPopulation\t1\t2\t3', 'MBC'],
  ['opportunities', 'Area\tOpportunity\tHDC\tMBC\tMBC\nWaste\tDepot\tHigh\tLow\tHigh', 'MBC'],
] as const)('a column of %s that stands twice in the header is refused, and neither is preferred in silence', (target, text, of) => {
  const block = read(target, text);
  expect(words(block)).toEqual([`Row 1, column ${target === 'opportunities' ? 5 : 4}: ${of} stands twice in the header. Leave one of the two columns out, or write above it what it is.`]);
  for (const { cells } of block.rows) expect(new Set(cells.map((cell) => cell.of)).size).toBe(cells.length);
});
