import { publishedCase } from '../../src/case';
import { appraise } from '../../src/engine';
import { isValue } from '../../src/engine/outcome';
import { gainOf, sideBySide } from '../../src/engine/side-by-side';
import type { Known } from '../../src/engine';

const { bases, sharedCosts } = appraise(publishedCase);
const posts = sharedCosts.filter(({ of }) => of === 'post');
const numbers = (all: readonly Known[]) => all.map((each) => (isValue(each) ? each.toNumber() : each));

test('one post on every basis: who gains and who pays more', () => {
  const { amount, shares, bases: each } = sideBySide(posts.filter(({ item }) => item === 'Chief Executive'), bases);
  expect(numbers([amount])).toEqual([140000]);
  expect(numbers(shares)).toEqual([70000, 70000]);
  const population = each.find(({ basis }) => basis.basis.name === 'Population')!;
  expect(numbers(population.shares)).toEqual([91000, 49000]);
  expect(numbers(population.againstChosen)).toEqual([-21000, 21000]);
  expect(population.againstChosen.map(gainOf)).toEqual(['pays more', 'gains']);
  const agreed = each.find(({ basis }) => basis.basis.name === 'Agreed percentage')!;
  expect(numbers(agreed.shares)).toEqual([{ needs: 'weights' }, { needs: 'weights' }]);
  expect(agreed.againstChosen.map(gainOf)).toEqual([null, null]);
});

test('several together add up', () => {
  const all = sideBySide(posts, bases);
  expect(numbers(all.shares)).toEqual([220000, 220000]);
  expect(numbers(all.bases.find(({ basis }) => basis.basis.name === 'Equal')!.againstEqual)).toEqual([0, 0]);
});
