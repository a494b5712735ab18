import { publishedCase } from '../../../src/case';
import { checkCase } from '../../../src/engine/check-case';
import { withBlock } from '../../../src/taskpane/case/paste/apply';
import { councilNamed } from '../../../src/taskpane/case/paste/councils';
import type { Block, PasteOptions, Target } from '../../../src/taskpane/case/paste/block';
import { readBlock } from '../../../src/taskpane/case/paste/read-block';
import { newCase } from '../../../src/taskpane/case/new-case';
import { PASTE_WORDS } from '../../../src/taskpane/words/paste';

const made = newCase({ councils: [{ name: 'Eastvale Borough Council', hasHra: true }, { name: 'Northmoor District Council', hasHra: true }], firstYear: '2026/27', yearCount: '3', signConvention: 'budget book' });
const CASE = 'made' in made ? made.made : publishedCase;
const YEARS = ['2026/27', '2027/28', '2028/29'];

function read(text: string, target: Target = 'lines', more: Partial<PasteOptions> = {}): Block {
  return readBlock(text, CASE, YEARS, { target, scale: 'as it says', isNegative: false, council: 'EBC', ...more });
}

const words = ({ problems }: Block) => problems.map(PASTE_WORDS.problem);
const whose = ({ rows }: Block) => rows.map(({ name, council }) => [name, council]);
const table = (...rows: readonly (readonly string[])[]) => rows.map((row) => row.join('\t')).join('\n');

describe('a column of councils', () => {
  test.each([
    ['Eastvale BC', 'EBC'], ['eastvale b.c.', 'EBC'], ['Eastvale Borough', 'EBC'], ['Northmoor DC', 'NDC'], ['Eastvale UA', 'EBC'],
    ['Northmoor BC', null], ['Eastvale CC', null], ['Northmoor MBC', null], ['BC', null],
  ])('"%s" names %s', (words, code) => {
    expect(councilNamed(CASE, words)).toBe(code);
  });

  test('takes an abbreviation only where it leaves one council', () => {
    const councils = (...names: readonly string[]) => ({ councils: names.map((name, i) => ({ ...CASE.councils[0]!, name, code: `C${i}` })) });
    const named = (words: string, ...names: readonly string[]) => councilNamed(councils(...names), words);
    expect(named('Wold CC', 'Wold City Council', 'Woldshire County Council')).toBe('C0');
    expect(named('Wold CC', 'Wold City Council', 'Wold County Council')).toBeNull();
    expect(named('Wold MBC', 'Wold Metropolitan Borough Council', 'Wold Borough Council')).toBe('C0');
    expect(named('Wold BC', 'Wold', 'Wold Borough Council')).toBe('C1');
    expect(named('Wold Borough Council', 'Wold BC', 'Wold DC')).toBe('C0');
  });

  test.each([
    ['a council that is not of the case', 'Northmor', 'Row 3, column 2: "Northmor" is no council of this case: EBC, NDC.'],
    ['both', 'Both', 'Row 3, column 2: "Both" is no council of this case: EBC, NDC.'],
    ['another code', 'XYZ', 'Row 3, column 2: "XYZ" is no council of this case: EBC, NDC.'],
    ['nothing', '', 'Row 3, column 2: no council is named here. Write one of this case: EBC, NDC.'],
  ])('with %s refuses that cell and keeps the others', (_, cell, problem) => {
    const block = read(table(['Service', 'Council', ...YEARS], ['Print', 'EBC', '10,000', '', ''], ['Fleet', cell, '1,000', '', ''], ['Parks', 'NDC', '2,000', '', '']));
    expect(words(block)).toEqual([problem]);
    expect(whose(block)).toEqual([['Print', 'EBC'], ['Fleet', null], ['Parks', 'NDC']]);
  });

  test.each(['Council', 'Authority', 'Partner', 'Body', 'Lead council', 'Partner authority'])('is known by the header "%s", though no cell is a council', (header) => {
    const block = read(table(['Service', header, ...YEARS], ['Print', 'Estvale', '10,000', '', ''], ['Fleet', 'Northmor', '1,000', '', '']));
    expect(words(block)).toEqual([
      'Row 2, column 2: "Estvale" is no council of this case: EBC, NDC.',
      'Row 3, column 2: "Northmor" is no council of this case: EBC, NDC.',
    ]);
  });

  test('is known by most of its cells where nothing is written over it', () => {
    const block = read(table(['Print', 'Eastvale', '10,000'], ['Fleet', 'Northmor', '1,000'], ['Parks', 'NDC', '2,000']));
    expect(words(block)).toEqual(['Row 2, column 2: "Northmor" is no council of this case: EBC, NDC.']);
  });

  test('may stand first', () => {
    const block = read(table(['Partner', 'Service', ...YEARS], ['EBC', 'Print', '1', '', ''], ['NDC', 'Fleet', '2', '', '']));
    expect(words(block)).toEqual([]);
    expect(whose(block)).toEqual([['Print', 'EBC'], ['Fleet', 'NDC']]);
  });

  test('leaves the words of a column that is about something else alone', () => {
    const block = read(table(['Service', 'Owner', ...YEARS], ['Print', 'J Smith', '1', '', ''], ['Council tax', 'A Jones', '2', '', '']));
    expect(words(block)).toEqual([]);
    expect(whose(block)).toEqual([['Print', 'EBC'], ['Council tax', 'EBC']]);
  });
});

describe('a council in a row of its own', () => {
  const REPORT = table(
    ['Saving', ...YEARS], ['Eastvale Borough Council', '', '', ''], ['Print', '10,000', '', ''], ['Fleet', '', '5,000', ''], ['Northmoor', '', '', ''], ['Print', '2,000', 'TBC', ''], ['Total', '12,000', '5,000', ''],
  );

  test('is whose the rows below are', () => {
    const block = read(REPORT, 'lines', { council: 'NDC' });
    expect(words(block)).toEqual([]);
    expect(whose(block)).toEqual([['Print', 'EBC'], ['Fleet', 'EBC'], ['Print', 'NDC']]);
    expect(block.asksCouncil).toBe(false);
    expect(checkCase(withBlock(CASE, 'lines', block))).toEqual([]);
  });

  test.each(['EBC', 'Eastvale', 'Eastvale Borough Council savings', 'EASTVALE BOROUGH COUNCIL:'])('may be written "%s", without a header too', (heading) => {
    expect(whose(read(`${heading}\nPrint\t1\nNorthmoor\nFleet\t2`, 'lines', { council: 'NDC' }))).toEqual([['Print', 'EBC'], ['Fleet', 'NDC']]);
  });

  test('does not hold for the rows above it', () => {
    const block = read('Print\t1\nNorthmoor\t\nFleet\t2');
    expect(whose(block)).toEqual([['Print', 'EBC'], ['Fleet', 'NDC']]);
    expect(block.asksCouncil).toBe(true);
  });

  test('may stand above the years', () => {
    const block = read(table(['Northmoor District Council'], ['Saving', ...YEARS], ['Print', '1', '', ''], ['Eastvale'], ['Fleet', '2', '', '']));
    expect(words(block)).toEqual([]);
    expect(whose(block)).toEqual([['Print', 'NDC'], ['Fleet', 'EBC']]);
    expect(block.asksCouncil).toBe(false);
  });

  test('gives way to a cell that names another', () => {
    const block = read(table(['Saving', 'Council', ...YEARS], ['Eastvale', '', '', '', ''], ['Print', '', '1', '', ''], ['Fleet', 'NDC', '2', '', '']));
    expect(words(block)).toEqual([]);
    expect(whose(block)).toEqual([['Print', 'EBC'], ['Fleet', 'NDC']]);
  });
});

describe('a row of words without any amount', () => {
  test('is left out, and that is said', () => {
    const block = read(table(['Saving', ...YEARS], ['Back office', '', '', ''], ['Print', '1', '', ''], ['Not started yet', '', '', ''], ['Total', '1', '', '']));
    expect(words(block)).toEqual([]);
    expect(whose(block)).toEqual([['Print', 'EBC']]);
    expect(block).toMatchObject({ leftOut: [5], wordsOnly: [{ row: 2, text: 'Back office' }, { row: 4, text: 'Not started yet' }] });
    expect(PASTE_WORDS.wordsOnly(block.wordsOnly)).toBe('Left out, since they have no amounts: row 2 ("Back office") and row 4 ("Not started yet").');
  });

  test('is left out with the council that it names', () => {
    const block = read(table(['Saving', 'Council', ...YEARS], ['Print', 'EBC', '1', '', ''], ['Fleet', 'NDC', '', '', '']));
    expect(words(block)).toEqual([]);
    expect(block.wordsOnly).toEqual([{ row: 3, text: 'Fleet' }]);
    expect(PASTE_WORDS.wordsOnly(block.wordsOnly)).toBe('Left out, since it has no amounts: row 3 ("Fleet").');
  });

  test('is left out of costs and posts too, but a deficit must say whose it is', () => {
    expect(read('One-off\t\nRedundancy\t5', 'costs')).toMatchObject({ problems: [], wordsOnly: [{ row: 1, text: 'One-off' }] });
    expect(read(table(['Post', 'EBC', 'NDC'], ['Management', '', ''], ['Director', '5', '6']), 'posts')).toMatchObject({ problems: [], wordsOnly: [{ row: 2, text: 'Management' }] });
    expect(words(read('EBC\t5\nNorthmor\t', 'deficits'))).toEqual(['Row 2, column 1: "Northmor" is no council of this case: EBC, NDC.']);
  });

  test('is no reason to leave out words where an amount should be', () => {
    expect(words(read(table(['Saving', ...YEARS], ['Print', 'later', '', ''])))).toEqual(['Row 2, column 2: "later" is no figure. Write a number, TBC or nothing.']);
    expect(read(table(['Saving', ...YEARS], ['Print', 'TBC', '', ''])).rows).toHaveLength(1);
  });

  test('alone gives nothing to take', () => {
    expect(words(read('Eastvale'))).toEqual(['There are no figures to take: paste rows with names and figures. Columns are told apart by tabs, or by two spaces.']);
  });
});

describe('a caption above a block', () => {
  const FIGURES = '\t1\t2\t3';
  test.each(['Eastvale BC savings', 'Eastvale Borough Council savings', 'Eastvale B.C. – savings 2026/27 to 2028/29', 'EBC savings', 'Savings of Eastvale BC', 'Table 4: Eastvale Borough Council'])('"%s" says whose the lines below are', (caption) => {
    const block = read(`${caption}\nDepot${FIGURES}\nFleet${FIGURES}`, 'lines', { council: 'NDC' });
    expect(whose(block)).toEqual([['Depot', 'EBC'], ['Fleet', 'EBC']]);
    expect(block).toMatchObject({ problems: [], wordsOnly: [], asksCouncil: false });
  });

  test.each(['Eastvale depot', 'Savings of Eastvale BC and Northmoor DC', 'Table 4: savings'])('"%s" does not', (caption) => {
    const block = read(`${caption}\nDepot${FIGURES}`, 'lines', { council: 'NDC' });
    expect(whose(block)).toEqual([['Depot', 'NDC']]);
    expect(block).toMatchObject({ wordsOnly: [{ row: 1, text: caption }], asksCouncil: true });
  });

  test.each(['Table 4: deficits', 'Eastvale Borough Council deficits', 'Eastvale BC and Northmoor DC'])('"%s" is no deficit', (caption) => {
    const block = read(`${caption}\nEastvale${FIGURES}\nNorthmoor${FIGURES}`, 'deficits');
    expect(whose(block)).toEqual([['Eastvale', 'EBC'], ['Northmoor', 'NDC']]);
    expect(block).toMatchObject({ problems: [], wordsOnly: [{ row: 1, text: caption }] });
  });

  test('a council without figures keeps its place among the deficits, and one that is misspelt is said', () => {
    expect(whose(read(`Eastvale${FIGURES}\nNorthmoor\t\t\t`, 'deficits'))).toEqual([['Eastvale', 'EBC'], ['Northmoor', 'NDC']]);
    expect(whose(read(`Eastvale\t\t\t\nNorthmoor${FIGURES}`, 'deficits'))).toEqual([['Eastvale', 'EBC'], ['Northmoor', 'NDC']]);
    expect(read(`Eastvale${FIGURES}\nNorthmor${FIGURES}`, 'deficits').problems).toMatchObject([{ what: 'no council', text: 'Northmor' }]);
  });
});
