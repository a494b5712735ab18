import { publishedCase } from '../../../src/case';
import { checkCase } from '../../../src/engine/check-case';
import { newCase } from '../../../src/taskpane/case/new-case';
import { withBlock } from '../../../src/taskpane/case/paste/apply';
import type { Block, PasteOptions } from '../../../src/taskpane/case/paste/block';
import { readBlock } from '../../../src/taskpane/case/paste/read-block';
import { PASTE_WORDS } from '../../../src/taskpane/words/paste';

const made = newCase({ councils: [{ name: 'Eastvale Borough Council', hasHra: true }, { name: 'Northmoor District Council', hasHra: true }], firstYear: '2026/27', yearCount: '3', signConvention: 'budget book' });
const CASE = 'made' in made ? made.made : publishedCase;

function read(text: string, given = CASE, more: Partial<PasteOptions> = {}): Block {
  return readBlock(text, given, ['2026/27'], { target: 'opportunities', scale: 'as it says', isNegative: false, council: 'EBC', ...more });
}

const words = ({ problems }: Block) => problems.map(PASTE_WORDS.problem);

test('a row for each opportunity with its service area, and a grade under each council', () => {
  const block = read('Service area\tOpportunity\tEastvale BC\tNorthmoor DC\nFinance\tInternal audit\tHigh\tLow\nFinance\tInsurance\tM\tTBC\nWaste\tFleet\tnone\t');
  expect(words(block)).toEqual([]);
  const after = withBlock(CASE, 'opportunities', block);
  expect(after.opportunities.map(({ area, name, grades }) => [area, name, grades.savings['EBC'], grades.savings['NDC'], grades.growth['EBC']])).toEqual([
    ['Finance', 'Internal audit', 'High', 'Low', 'TBC'], ['Finance', 'Insurance', 'Medium', 'TBC', 'TBC'], ['Waste', 'Fleet', 'None', 'TBC', 'TBC'],
  ]);
  expect(checkCase(after)).toEqual([]);
});

test('a service area in a row of its own is that of the rows below it', () => {
  const { opportunities } = withBlock(CASE, 'opportunities', read('Opportunity\tEBC\tNDC\nFinance\t\t\nInternal audit\tHigh\tLow\nWaste\t\t\nFleet\tLow\tLow'));
  expect(opportunities.map(({ area, name }) => [area, name])).toEqual([['Finance', 'Internal audit'], ['Waste', 'Fleet']]);
});

test('an opportunity that is there gets the grades of the potential that is said, and keeps the rest', () => {
  const once = withBlock(CASE, 'opportunities', read('Area\tName\tEBC\tNDC\nWaste\tFleet\tHigh\tLow'));
  const [fleet, another] = withBlock(once, 'opportunities', read('\tEBC\tNDC\nfleet\tMedium\t', once, { potential: 'growth' })).opportunities;
  expect(another).toBeUndefined();
  expect(fleet).toMatchObject({ area: 'Waste', name: 'Fleet', grades: { savings: { EBC: 'High', NDC: 'Low' }, growth: { EBC: 'Medium', NDC: 'TBC' } } });
});

test.each([
  ['what is no grade', 'Area\tName\tEBC\tNDC\nWaste\tFleet\tgreat\tLow', 'Row 2, column 3: "great" is no grade. Write High, Medium, Low, None or TBC.'],
  ['no councils above', 'Fleet\tHigh\tLow', 'Write the councils in a row above the grades, and each opportunity in a row below: EBC, NDC.'],
  ['an opportunity without a name', 'Area\tOpportunity\tEBC\tNDC\nWaste\t\tHigh\tLow', 'Row 2, column 2: the row has no name.'],
])('%s is refused', (_, text, said) => {
  expect(words(read(text))).toEqual([said]);
});

test('a new opportunity without a service area is refused, since a case has none without', () => {
  expect(words(read('\tEBC\tNDC\nFleet\tHigh\tLow'))).toEqual(['Row 2: "Fleet" has no service area. Put it into a column before the name, or into a row of its own above.']);
});

test('opportunities that are not graded yet are taken, to be graded in the pane; a service area alone is none', () => {
  const block = read('Area\tOpportunity\tEBC\tNDC\nWaste\tFleet\t\t\nFinance\t\t\t\nFinance\tInsurance\t\t');
  expect(words(block)).toEqual([]);
  expect(block.wordsOnly).toEqual([{ row: 3, text: 'Finance' }]);
  const after = withBlock(CASE, 'opportunities', block);
  expect(after.opportunities.map(({ area, name, grades }) => [area, name, grades.savings])).toEqual([['Waste', 'Fleet', { EBC: 'TBC', NDC: 'TBC' }], ['Finance', 'Insurance', { EBC: 'TBC', NDC: 'TBC' }]]);
  expect(checkCase(after)).toEqual([]);
});
