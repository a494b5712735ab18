import { byCause } from '../../src/taskpane/by-cause';
import type { CheckFound } from '../../src/taskpane/state/in-workbook';
import { CHECK_WORDS } from '../../src/taskpane/words/check';
import type { Cause, Difference } from '../../src/workbook/check/difference';

const at = (address: string, follows: string | null = null, why: Cause['why'] = 'typed over'): Difference => {
  const place = { tab: 'Savings HDC', row: 1, column: 1 };
  return {
    kind: follows === null ? 'typed over' : 'stale value', block: 'a/b', row: 0, column: 0, place, address, format: 'money', found: { value: 1, formula: null }, expected: null,
    follows: follows === null ? null : { place, address: follows, why, andOthers: false }, words: address,
  };
};
const said = (...differences: readonly Difference[]) =>
  CHECK_WORDS.summary({ kind: 'found', checked: 1_612, differences, accepted: [], followAccepted: [], buildAgain: [], problems: [] } satisfies CheckFound);

test.each([
  [[at('A')], '1,612 calculated cells were looked at. 1 is not as built:'],
  [[at('A'), at('B')], '1,612 calculated cells were looked at. 2 are not as built:'],
  [[at('A'), at('B', 'A')], '1,612 calculated cells were looked at. 1 is not as built, and 1 other follows from it:'],
  [[at('A'), at('B', 'A'), at('C', 'A')], '1,612 calculated cells were looked at. 1 is not as built, and 2 others follow from it:'],
  [[at('A'), at('B', 'A'), at('C')], '1,612 calculated cells were looked at. 2 are not as built, and 1 other follows from them:'],
  [[at('B', 'Z', 'other rows')], '1,612 calculated cells were looked at. 1 does not show what the inputs give: a new build puts it right.'],
  [[at('B', 'Z', 'other rows'), at('C', 'Z', 'other rows')], '1,612 calculated cells were looked at. 2 do not show what the inputs give: a new build puts them right.'],
  [[at('B', 'Z', 'column put in')], '1,612 calculated cells were looked at. 1 does not show what the inputs give: why is said below.'],
])('what a check found is counted by its cause', (differences, words) => expect(said(...differences)).toBe(words));

test('what follows from a cell stands under it, and what follows from elsewhere by itself', () => {
  const found = byCause([at('A'), at('B', 'A'), at('C'), at('D', 'Z', 'other rows'), at('E', 'A')]);
  expect(found.map(({ difference, followers }) => [difference.address, ...followers.map(({ address }) => address)])).toEqual([['A', 'B', 'E'], ['C'], ['D']]);
});
