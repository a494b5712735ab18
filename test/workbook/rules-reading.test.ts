import { STYLES, type ChartSpec, type LinkSpec, type TableSpec, type WorkbookSpec } from '../../src/workbook/model';
import { checkRules, describeBreach } from '../../src/workbook/rules';
import { contrastRatio, LEAST_CONTRAST, lookPairs, lowContrast } from '../../src/workbook/rules/colours';
import { withBlock, withNewBlock, withTab } from '../hosts/change';
import { sampleWorkbook } from '../hosts/xlsx/sample';

const sample = sampleWorkbook();
const breaches = (spec: WorkbookSpec) => checkRules(spec).map(describeBreach);

test('title and subject of the document', () => {
  expect(breaches({ ...sample, title: ' ', subject: '' })).toEqual([
    "document properties: workbook: the document's title is empty",
    "document properties: workbook: the document's subject is empty",
  ]);
});

test('every tab has its title at A1', () => {
  const missing = ["title first: Contents A1: the tab's title stands here"];
  expect(breaches(withBlock(sample, 'contents/title', () => ({ row: 3 })))).toEqual(missing);
  expect(breaches(withBlock(sample, 'contents/title', () => ({ values: [['']] })))).toEqual(missing);
  expect(breaches(withBlock(sample, 'contents/title', () => ({ style: 'note' })))).toEqual(missing);
});

test.each([
  ['a'.repeat(32), '32 characters; Excel takes 31'],
  ['Q1/Q2', 'a tab name cannot hold [ ] : * ? / \\'],
  ["'quoted", 'a tab name cannot begin or end with an apostrophe'],
  ['', 'a tab needs a name'],
  ['History', 'Excel keeps this name for itself'],
  ['SAVINGS', 'another tab has this name'],
])('tab name "%s"', (name, says) => {
  expect(breaches(withTab(sample, 'contents', () => ({ name })))).toContainEqual(expect.stringMatching(new RegExp(`^tab names: .*: ${says.replace(/[[\]*?\\]/g, '\\$&')}$`)));
});

test.each([
  ['Q1', 'it reads as an address'],
  ['HDC2023', 'it reads as an address'],
  ['R1C1', 'it reads as an address'],
  ['c', 'it reads as an address'],
  ['Two words', 'a name has letters, digits, _ and . only, and begins with a letter or _'],
  ['1st', 'a name has letters, digits, _ and . only, and begins with a letter or _'],
  ['hdc_lines', 'another name or table is called the same'],
])('workbook name "%s"', (name, says) => {
  const names = [{ ...sample.names[0]!, name }];
  expect(breaches({ ...sample, names })).toEqual([`workbook names: workbook: ${name}: ${says}`]);
});

test('a name stands for cells that are there', () => {
  const [name] = sample.names;
  expect(breaches({ ...sample, names: [{ ...name!, tab: 'nowhere' }] })).toEqual(['named cells: workbook: HDC_Saving is on the tab "nowhere", which is not there']);
  expect(breaches({ ...sample, names: [{ ...name!, area: { row: 6, column: 8, rows: 90, columns: 1 } }] })).toEqual(['named cells: Savings H6: HDC_Saving stands for cells that hold nothing']);
});

describe('tables', () => {
  const withTable = (change: Partial<TableSpec>) => withTab(sample, 'lines', ({ table }) => ({ table: { ...table!, ...change } }));
  const headers = (...changed: string[]) => {
    const all = [...sample.tabs[2]!.table!.headers];
    all.splice(0, changed.length, ...changed);
    return withBlock(withTable({ headers: all }), 'lines/rows-header', () => ({ values: [all] }));
  };

  test.each([['Cost (£)'], ['a_b'], [' Line'], ['']])('header "%s"', (header) => {
    expect(breaches(headers(header))).toContain(`sound tables: Savings lines (officers' own) A4: the header "${header}" has more than letters, digits, space and /`);
  });

  test('headers twice, headers that are not in the cells, blank rows', () => {
    expect(breaches(headers('Line', 'LINE'))).toContain('sound tables: Savings lines (officers\' own) B4: the header "LINE" stands there twice');
    expect(breaches(withTable({ row: 5 }))).toContain('sound tables: Savings lines (officers\' own) A5: the cell does not hold the header "Line"');
    const blank = withBlock(sample, 'lines/rows', ({ values }) => ({ values: values.map((line, i) => (i === 2 ? line.map(() => null) : line)) }));
    expect(breaches(blank)).toEqual(["sound tables: Savings lines (officers' own) A7: the row is blank"]);
    const empty = withBlock(withTable({ rowCount: 1 }), 'lines/rows', ({ values }) => ({ values: [values[0]!.map(() => null)], officerFormulas: [] }));
    expect(breaches(empty)).toEqual([]);
    expect(breaches(withTable({ rowCount: 0 }))).toContain("sound tables: Savings lines (officers' own) A4: a table has at least one row");
  });

  test('a header under a header', () => {
    expect(breaches(withNewBlock(sample, 'savings', { style: 'header', values: [['a', 'b'], ['c', 'd']] }))).toEqual([
      'one header row: Savings A41: a header stands under a header',
      'one header row: Savings B41: a header stands under a header',
    ]);
  });
});

describe('links', () => {
  const withLink = (change: Partial<LinkSpec>) => withTab(sample, 'contents', ({ links }) => ({ links: [{ ...links[0]!, ...change }] }));
  test.each([
    [{ row: 30 }, 'links: Contents A30: the link has no words'],
    [{ target: { row: 90, column: 1 } }, 'links: Contents A5: it leads to Savings A90, where nothing is'],
    [{ tab: 'nowhere' }, 'links: Contents A5: it leads to nowhere A1, where nothing is'],
  ])('%j', (change, says) => {
    expect(breaches(withLink(change))).toEqual([says]);
  });
});

test.each<[Partial<ChartSpec>, string]>([
  [{ title: '' }, 'the chart has no title'],
  [{ altText: '' }, 'the chart has no alternative text'],
  [{ valueAxis: ' ' }, 'the axis of values has no title'],
  [{ series: [] }, 'the chart has no series'],
  [{ series: [{ name: '', values: { row: 6, column: 5, rows: 1, columns: 3 } }] }, 'a series has no name'],
  [{ categories: { row: 90, column: 5, rows: 1, columns: 3 } }, 'it draws cells that hold nothing'],
])('a chart with %j', (change, says) => {
  expect(breaches(withTab(sample, 'savings', ({ charts }) => ({ charts: [{ ...charts[0]!, ...change }] })))).toEqual([`charts: Savings A13: ${says}`]);
});

describe('choices', () => {
  const withList = (list: readonly string[] | { tab: string; area: { row: number; column: number; rows: number; columns: number } }, message = 'Choose.') =>
    withTab(sample, 'lines', ({ validations }) => ({ validations: [{ ...validations[0]!, list, message }] }));
  test.each([
    [withList([]), 'there is nothing to choose'],
    [withList(['a,b']), '"a,b" has a comma, which parts words in a list'],
    [withList(['x'.repeat(256)]), 'the list has 256 characters; Excel takes 255: put it in cells'],
    [withList({ tab: 'savings', area: { row: 90, column: 1, rows: 1, columns: 1 } }), 'the list is at Savings A90, where nothing is'],
    [withList(['a'], ''), 'it does not say what to choose'],
    [withList(['a'], 'x'.repeat(226)), 'the message has 226 characters; Excel takes 225'],
  ])('%#', (spec, says) => {
    expect(breaches(spec)).toEqual([`choices: Savings lines (officers' own) B5:B8: ${says}`]);
  });
});

describe('colours', () => {
  test('contrast as WCAG measures it', () => {
    expect(contrastRatio('000000', 'FFFFFF')).toBeCloseTo(21);
    expect(contrastRatio('777777', 'FFFFFF')).toBeCloseTo(4.48, 2);
    expect(lowContrast([{ what: 'style note', colour: '777777', fill: 'FFFFFF' }])[0]?.says).toBe('style note: 4.48:1, at least 4.5:1 is needed');
  });

  test('every colour of the look is dark or light enough', () => {
    expect(lookPairs().length).toBeGreaterThan(STYLES.length);
    expect(Math.min(...lookPairs().map(({ colour, fill }) => contrastRatio(colour, fill)))).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });

  test('colour without text', () => {
    const spec = withTab(sample, 'savings', ({ highlights }) => ({ highlights: [{ ...highlights[0]!, text: ' ' }] }));
    expect(breaches(spec)).toEqual(['text beside colour: Savings D6:D8: the colour goes with no text']);
  });
});
