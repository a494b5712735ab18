import fc from 'fast-check';
import { FUNCTION_REFERENCE } from '../../../src/functions/reference';
import { tabBoxes, tick } from '../../../src/taskpane/state/chosen';
import { fitting } from '../../../src/taskpane/state/fitting';
import { TAB_CHOICES, withDependencies } from '../../../src/workbook/tab-choices';

const IDS = TAB_CHOICES.map(({ id }) => id);

test('a tick brings what a tab needs; clearing takes what needs it', () => {
  expect(tick([], 'published', true)).toEqual(['savings', 'posts', 'apportionment', 'published']);
  expect(tick(IDS, 'posts', false)).toEqual(['apportionment', 'opportunities', 'facts']);
});

test('whatever is ticked and cleared, the boxes say what is built', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...IDS), fc.boolean())), (ticks) => {
      const chosen = ticks.reduce<readonly string[]>((before, [id, on]) => tick(before, id, on), []);
      const built = withDependencies(chosen);
      expect(tabBoxes(chosen).filter(({ ticked }) => ticked).map(({ choice }) => choice.id)).toEqual(IDS.filter((id) => built.has(id)));
      const last = ticks.at(-1);
      if (last) expect(chosen.includes(last[0])).toBe(last[1]);
    }),
  );
});

test('a search wants every word, in whatever case', () => {
  const names = (words: string): string[] => fitting(FUNCTION_REFERENCE, words).map(({ name }) => name);
  expect(names('')).toHaveLength(FUNCTION_REFERENCE.length);
  expect(names('Deficit SAVINGS')).toEqual(['DEFICIT_COVERAGE']);
  expect(names('population')).toEqual(['APPORTION']);
  expect(names('nothing like this')).toEqual([]);
});
