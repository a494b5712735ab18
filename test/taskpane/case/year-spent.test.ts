import { publishedCase } from '../../../src/case';
import { complete } from '../../../src/case/complete';
import { checkCase } from '../../../src/engine/check-case';
import { TBC, type PartnershipCase } from '../../../src/engine/case';
import { withValue } from '../../../src/taskpane/case/change';
import { withItem } from '../../../src/taskpane/case/items';
import { withBlock } from '../../../src/taskpane/case/paste/apply';
import { readBlock } from '../../../src/taskpane/case/paste/read-block';
import { atOdds } from '../../../src/taskpane/case/year-spent';
import { yearsOf } from '../../../src/taskpane/case/years';

const START = complete({ ...publishedCase, costs: [], published: [] });
const [FIRST, SECOND, THIRD] = yearsOf(START) as [string, string, string];
const NEW = withValue(withItem(START, 'costs'), 'costs[0].name', 'Advice');

const amount = (given: PartnershipCase, year: string, value: number | typeof TBC | null) => withValue(given, `costs[0].amounts["${year}"]`, { value });
const spent = (given: PartnershipCase) => given.costs[0]!.yearIncurred;

test('the year of a new cost goes with its amounts', () => {
  expect(spent(NEW)).toBe(FIRST);
  const second = amount(NEW, SECOND, 5000);
  expect(spent(second)).toBe(SECOND);
  expect(spent(amount(second, THIRD, 100))).toBe(SECOND);
  expect(spent(amount(second, FIRST, TBC))).toBe(FIRST);
  expect(spent(amount(amount(second, THIRD, 100), SECOND, null))).toBe(THIRD);
});

test('a year that was given stays where it contradicts nothing', () => {
  const before = withValue(NEW, 'costs[0].yearIncurred', '2022/23');
  expect(spent(amount(before, SECOND, 5000))).toBe('2022/23');
  const later = withValue(amount(amount(NEW, FIRST, 1), SECOND, 2), 'costs[0].yearIncurred', SECOND);
  expect(spent(amount(later, THIRD, 3))).toBe(SECOND);
  expect(spent(amount(withValue(NEW, 'costs[0].yearIncurred', TBC), SECOND, 5000))).toBe(TBC);
});

test('a year that contradicts the amounts is said, with what to do; the case stays readable', () => {
  const path = 'costs[0].yearIncurred';
  const odd = withValue(amount(NEW, SECOND, 5000), path, FIRST);
  expect(atOdds(odd, path)).toBe(`There is no amount in ${FIRST}: the amounts are in ${SECOND}. Write ${SECOND} here, or move the amounts.`);
  expect(checkCase(odd)).toEqual([]);
  expect(atOdds(withValue(odd, path, SECOND), path)).toBeNull();
  expect(spent(amount(odd, THIRD, 1))).toBe(SECOND);
  expect(atOdds(odd, 'costs[0].name')).toBeNull();
});

test('a pasted cost says the year of its amounts', () => {
  const block = readBlock(`Cost\t${FIRST}\t${SECOND}\nAdvice\t\t5,000`, START, yearsOf(START), { target: 'costs', scale: '£', isNegative: false, council: '' });
  expect(spent(withBlock(START, 'costs', block))).toBe(SECOND);
});
