import { publishedCase } from '../../../src/case';
import { appraise } from '../../../src/engine/appraise';
import { withBlock } from '../../../src/taskpane/case/paste/apply';
import type { Block, PasteOptions, Target } from '../../../src/taskpane/case/paste/block';
import { inLastYear } from '../../../src/taskpane/case/paste/last-year';
import { readBlock } from '../../../src/taskpane/case/paste/read-block';
import { newCase } from '../../../src/taskpane/case/new-case';
import { PASTE_WORDS } from '../../../src/taskpane/words/paste';

const made = newCase({ councils: [{ name: 'Eastvale Borough Council', hasHra: true }, { name: 'Northmoor District Council', hasHra: true }], firstYear: '2026/27', yearCount: '3', signConvention: 'budget book' });
const CASE = 'made' in made ? made.made : publishedCase;
const YEARS = ['2026/27', '2027/28', '2028/29'];

function read(text: string, more: Partial<PasteOptions> = {}, given = CASE, target: Target = 'lines'): Block {
  return readBlock(text, given, YEARS, { target, scale: 'as it says', isNegative: false, council: 'EBC', ...more });
}

const words = ({ problems }: Block) => problems.map(PASTE_WORDS.problem);
const said = (block: Block, target: Target = 'lines') => PASTE_WORDS.read(block.rows.length, block, target);
const amounts = (block: Block, given = CASE) => withBlock(given, 'lines', block).lines.map((line) => YEARS.map((year) => line.amounts[year]?.value ?? null));
const EACH = { amounts: 'each year' } as const;

describe('the saving in each year', () => {
  test.each([
    ['grows', '10,000\t20,000\t20,000', [10_000, 10_000, 0]],
    ['ends', '10,000\t10,000\t0', [10_000, 0, -10_000]],
    ['to the penny', '0.10\t0.30\t0.35', [0.1, 0.2, 0.05]],
    ['begins late', '\t10,000\t15,000', [null, 10_000, 5_000]],
    ['is to be confirmed at the end', '10,000\tTBC\tTBC', [10_000, 'TBC', 'TBC']],
    ['is not known at the end', '10,000\t\t', [10_000, null, null]],
    ['is in thousands', '£10k\t£20k\t£20k', [10_000, 10_000, 0]],
  ])('%s', (_, cells, expected) => {
    const block = read(`Print\t${cells}`, EACH);
    expect(words(block)).toEqual([]);
    expect(amounts(block)).toEqual([expected]);
  });

  test('is negative in the block', () => {
    expect(amounts(read('Print\t(10,000)\t(20,000)\t(20,000)', { ...EACH, isNegative: true }))).toEqual([[10_000, 10_000, 0]]);
  });

  test('is what the appraisal gives back', () => {
    const { councils } = appraise(withBlock(CASE, 'lines', read('Print\t10,000\t20,000\t20,000', EACH)));
    expect(councils[0]!.effect.map(String)).toEqual(['10000', '20000', '20000']);
  });

  test('is put in the order of the years', () => {
    expect(amounts(read('Saving\t2028/29\t2027/28\t2026/27\nPrint\t20,000\t20,000\t10,000', EACH))).toEqual([[10_000, 10_000, 0]]);
  });

  test.each([
    ['nothing', 'Print\t10,000\t\t20,000', 'Row 1, column 3: 2027/28 has no amount, though a later year has an amount. Fill it in, or choose that amounts are new in the year.'],
    ['TBC', 'Print\t10,000\tTBC\t20,000', 'Row 1, column 3: 2027/28 is TBC, though a later year has an amount. Fill it in, or choose that amounts are new in the year.'],
    ['TBC first', 'Print\tTBC\t10,000\t', 'Row 1, column 2: 2026/27 is TBC, though a later year has an amount. Fill it in, or choose that amounts are new in the year.'],
  ])('is refused by row with %s before an amount', (_, text, problem) => {
    expect(words(read(text, EACH))).toEqual([problem]);
    expect(read(text, EACH).rows[0]?.asWritten).toBe('gap');
    expect(read(text).rows[0]?.asWritten).toBeUndefined();
    expect(words(read(text))).toEqual([]);
  });

  test('is refused where a year between has no column', () => {
    expect(words(read('Saving\t2026/27\t2028/29\nPrint\t1\t2', EACH))).toEqual([expect.stringContaining('Row 2, column 1: 2027/28 has no amount')]);
  });

  test('of a line that is one-off already stays as it is, and so do costs', () => {
    const first = withBlock(CASE, 'lines', read('Print\t1'));
    const oneOff = { ...first, lines: first.lines.map((line) => ({ ...line, kind: 'one-off' as const })) };
    expect(amounts(read('Print\t10\t20\t20', EACH, oneOff), oneOff)).toEqual([[10, 20, 20]]);
    expect(withBlock(CASE, 'costs', read('Move\t10\t20\t20', EACH, CASE, 'costs')).costs[0]!.amounts['2027/28']).toEqual({ value: 20 });
  });
});

describe('how it was read', () => {
  test('says what amounts mean and how the sign was read', () => {
    expect(said(read('Print\t10\t20'))).toBe('1 row, figures in £, amounts new in the year and a positive figure is a saving');
    expect(said(read('Print\t(10)\t(20)', { ...EACH, isNegative: true }))).toBe('1 row, figures in £, amounts the saving in each year and a negative figure is a saving');
    expect(said(read('EBC\t10\t20', {}, CASE, 'deficits'), 'deficits')).toBe('1 row, figures in £ and a positive figure is a deficit');
    expect(said(read('Move\t10\t20', {}, CASE, 'costs'), 'costs')).toBe('1 row and figures in £');
  });

  test('says how many figures are savings or deficits, and how many are not', () => {
    const rows = 'Print\t(10)\t(20)\t0\nFleet\t5\tTBC\t';
    expect(PASTE_WORDS.readAs('lines', read(rows, { isNegative: true }).signs)).toBe('Read as 2 savings and 1 cost.');
    expect(PASTE_WORDS.readAs('lines', read(rows).signs)).toBe('Read as 1 saving and 2 costs.');
    expect(PASTE_WORDS.readAs('deficits', read('EBC\t10\t20', {}, CASE, 'deficits').signs)).toBe('Read as 2 deficits and 0 surpluses.');
  });

  test('says of an empty cell what is so', () => {
    const first = withBlock(CASE, 'lines', read('Print\t1\t2\t3'));
    expect(read('Print\t\t5\nFleet\t\t5', {}, first).rows.map(({ isNew }) => isNew)).toEqual([false, true]);
    expect([PASTE_WORDS.missing(true), PASTE_WORDS.missing(false)]).toEqual(['empty: nothing is added', 'left as it is']);
  });
});

describe('a total column', () => {
  const block = (...rows: readonly string[]) => read(['Saving\t2026/27\t2027/28\t2028/29\tTotal', ...rows].join('\n'));

  test.each([
    ['counts what continues: new in the year', ['Print\t10\t20\t20\t90', 'Fleet\t5\t\t\t15'], 'new in the year'],
    ['is the saving of the last year: the saving in each year', ['Print\t10\t20\t20\t20', 'Fleet\t5\t5\t5\t5'], 'each year'],
    ['adds the row up, as in either', ['Print\t10\t20\t20\t50'], null],
    ['is of both kinds', ['Print\t10\t20\t20\t90', 'Fleet\t5\t5\t5\t5'], null],
    ['is something else', ['Print\t10\t20\t20\t91'], null],
    ['has no figure to compare', ['Print\t10\tTBC\t20\t90', 'Fleet\t1\t1\t1\t'], null],
  ])('%s', (_, rows, expected) => {
    expect(block(...rows).totalAgrees).toBe(expected);
  });

  test('is spoken of', () => {
    expect(PASTE_WORDS.totalAgrees['new in the year']).toBe('The total column agrees with amounts that are new in the year.');
    expect(PASTE_WORDS.totalAgrees['each year']).toBe('The total column agrees with amounts that are the saving in each year.');
  });
});

describe('what the lines save in the last year is said', () => {
  const rows = 'Print\t25,000\t60,000\t85,000';
  const said = (block: Block, given = CASE) => {
    const found = inLastYear(given, block, YEARS);
    return found && PASTE_WORDS.lastYear(found);
  };

  test('as amounts are taken, so that a wrong choice is seen', () => {
    expect(said(read(rows))).toBe('Read so, they save £170,000 in 2028/29, the last year.');
    expect(said(read(rows, EACH))).toBe('Read so, they save £85,000 in 2028/29, the last year.');
    expect(said(read(rows, { isNegative: true }))).toBe('Read so, they cost £170,000 in 2028/29, the last year.');
    expect(said(read('Print\t10.10\t0.20\tTBC'))).toBe('Read so, they save £10.30 in 2028/29, the last year, without what is to be confirmed.');
  });

  test('with what the case holds of the other years, and of a one-off line only that year', () => {
    const held = withBlock(CASE, 'lines', read('Print\t10\t20\t30'));
    expect(said(read('Saving\t2028/29\nPrint\t5'), held)).toBe('Read so, they save £35 in 2028/29, the last year.');
    const oneOff = { ...held, lines: held.lines.map((line) => ({ ...line, kind: 'one-off' as const })) };
    expect(said(read('Saving\t2028/29\nPrint\t5'), oneOff)).toBe('Read so, they save £5 in 2028/29, the last year.');
  });

  test('once nothing is to be put right in the block', () => {
    expect(said(read('Print\t10\t\t20', EACH))).toBeNull();
  });
});
