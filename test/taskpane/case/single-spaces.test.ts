import { publishedCase } from '../../../src/case';
import type { Target } from '../../../src/taskpane/case/paste/block';
import { gridOf } from '../../../src/taskpane/case/paste/grid';
import { singleSpacesAsTabs } from '../../../src/taskpane/case/paste/single-spaces';

const YEARS = ['2026/27', '2027/28', '2028/29', '2029/30'];
const COUNCILS = { councils: [{ ...publishedCase.councils[0]!, code: 'ADC', name: 'Ashfield District Council' }, { ...publishedCase.councils[0]!, code: 'BDC', name: 'Bassetlaw District Council' }] };

const grid = (target: Target, text: string) => gridOf(singleSpacesAsTabs(text, COUNCILS, YEARS, target));

test.each([
  ['by its code', 'deficits', 'BDC (£1,250k) £980k TBC 1.1m', [['BDC', '(£1,250k)', '£980k', 'TBC', '1.1m']]],
  ['by its name, with a caption above and a total below', 'deficits', 'Budget gap\nAshfield District Council 1 2 3 4\nTotal 1 2 3 4', [['Budget gap'], ['Ashfield District Council', '1', '2', '3', '4'], ['Total', '1', '2', '3', '4']]],
  ['under years of its own, with a total', 'deficits', 'Council 2026/27 2027/28 Total\nADC 1 2 3', [['Council', '2026/27', '2027/28', 'Total'], ['ADC', '1', '2', '3']]],
  ['of a saving, whose name has a number', 'lines', 'Phase 2 depot 10,000 - 0 £5k', [['Phase 2 depot', '10,000', '-', '0', '£5k']]],
  ['of a basis, under the codes of councils', 'bases', 'Basis ADC BDC\nResidents 128,300 117,800', [['Basis', 'ADC', 'BDC'], ['Residents', '128,300', '117,800']]],
] as const)('a row %s is columns apart by single spaces', (_, target, text, cells) => {
  expect(grid(target, text)).toEqual(cells);
});

test.each([
  ['that names no council', 'deficits', 'Bolsover 1 2 3 4'],
  ['with a figure too few', 'deficits', 'BDC 1 2 3'],
  ['with a word among its figures', 'lines', 'Depot 1 2 to 4'],
  ['without its councils above', 'bases', 'Residents 1 2'],
] as const)('a row %s is left as it is', (_, target, text) => {
  expect(singleSpacesAsTabs(text, COUNCILS, YEARS, target)).toBe(text);
});

test.each(['BDC\t1\t2\t3\t4', 'BDC  1  2  3  4', 'BDC,1,2,3,4'])('a block with columns of its own is left as it is', (text) => {
  expect(singleSpacesAsTabs(text, COUNCILS, YEARS, 'deficits')).toBe(text);
});
