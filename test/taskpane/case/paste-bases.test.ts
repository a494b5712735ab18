import { publishedCase } from '../../../src/case';
import { appraise } from '../../../src/engine';
import { checkCase } from '../../../src/engine/check-case';
import { newCase } from '../../../src/taskpane/case/new-case';
import { withBlock } from '../../../src/taskpane/case/paste/apply';
import type { Block } from '../../../src/taskpane/case/paste/block';
import { readBlock } from '../../../src/taskpane/case/paste/read-block';
import { PASTE_WORDS } from '../../../src/taskpane/words/paste';

const made = newCase({ councils: [{ name: 'Eastvale Borough Council', hasHra: true }, { name: 'Northmoor District Council', hasHra: true }], firstYear: '2026/27', yearCount: '3', signConvention: 'budget book' });
const CASE = 'made' in made ? made.made : publishedCase;

function read(text: string, given = CASE): Block {
  return readBlock(text, given, ['2026/27'], { target: 'bases', scale: 'as it says', isNegative: false, council: 'EBC' });
}

const words = ({ problems }: Block) => problems.map(PASTE_WORDS.problem);

test('a row for each basis: what is counted, or a ratio in percent', () => {
  const block = read('Table 3: bases\nBasis\tEastvale BC\tNorthmoor DC\tTotal\nPopulation\t97,600\t51,800\t149,400\nCouncil tax base 2026\t36,500\tTBC\t\nAgreed by leaders\t65%\t35%\t100%\nICT tickets\t1200\t800\t2000');
  expect(words(block)).toEqual([]);
  const after = withBlock(CASE, 'bases', block);
  expect(after.bases.slice(1)).toMatchObject([
    { name: 'Population', kind: 'population', volumes: { EBC: { value: 97600 }, NDC: { value: 51800 } }, ratio: { EBC: { value: null } } },
    { name: 'Council tax base 2026', kind: 'council tax base', volumes: { EBC: { value: 36500 }, NDC: { value: 'TBC' } } },
    { name: 'Agreed by leaders', kind: 'agreed', volumes: { EBC: { value: null } }, ratio: { EBC: { value: 0.65 }, NDC: { value: 0.35 } } },
    { name: 'ICT tickets', kind: 'service specific', volumes: { EBC: { value: 1200 }, NDC: { value: 800 } } },
  ]);
  expect(checkCase(after)).toEqual([]);
  expect(appraise(after).bases.map(({ basis }) => basis.name)).toContain('ICT tickets');
});

test('a basis of the same name is brought up to date, and keeps its kind and what is empty in the block', () => {
  const once = withBlock(CASE, 'bases', read('\tEBC\tNDC\nPopulation\t10\t20'));
  const twice = withBlock(once, 'bases', read('\tEBC\tNDC\npopulation\t11\t', once));
  expect(twice.bases).toHaveLength(2);
  expect(twice.bases[1]).toMatchObject({ name: 'Population', kind: 'population', volumes: { EBC: { value: 11 }, NDC: { value: 20 } } });
});

test.each([
  ['councils down the side', '\tPopulation\tTax base\nEastvale\t1\t2\nNorthmoor\t3\t4', 'Write the councils in a row above the figures, and each basis in a row below: EBC, NDC.'],
  ['percentages among counts', '\tEBC\tNDC\nMixed\t60%\t40', 'Row 2: some are percentages and some are not.'],
  ['less than nothing', '\tEBC\tNDC\nHours\t-6\t40', 'Row 2, column 2: "-6" is negative; what is counted is positive.'],
  ['words', '\tEBC\tNDC\nHours\tabout 6\t40', 'Row 2, column 2: "about 6" is no figure. Write a number, TBC or nothing.'],
])('%s are refused', (_, text, said) => {
  expect(words(read(text))).toEqual([said]);
});
