import fc from 'fast-check';
import { FUNCTION_REFERENCE } from '../../../src/functions/reference';
import { publishedCase } from '../../../src/case';
import { tabBoxes, tick, usualTabs, withFilled } from '../../../src/taskpane/state/chosen';
import { fitting } from '../../../src/taskpane/state/fitting';
import { TAB_CHOICES, withDependencies } from '../../../src/workbook/tab-choices';

const IDS = TAB_CHOICES.map(({ id }) => id);

test('a tick brings what a tab needs; clearing takes what needs it', () => {
  expect(tick([], 'published', true)).toEqual(['savings', 'posts', 'apportionment', 'published']);
  expect(tick(IDS, 'posts', false)).toEqual(['apportionment', 'opportunities', 'facts']);
});

const EMPTY = { ...publishedCase, opportunities: [], published: [], facts: [] };
const FEWEST = ['savings', 'posts', 'apportionment'];

test('a new workbook gets each tab that the case fills, somebody’s own the fewest', () => {
  expect(usualTabs({ ...EMPTY, opportunities: publishedCase.opportunities }, true)).toEqual([...FEWEST, 'opportunities']);
  expect(usualTabs(EMPTY, true)).toEqual(FEWEST);
  expect(usualTabs(publishedCase, true)).toEqual(IDS);
  expect(usualTabs(publishedCase, false)).toEqual(FEWEST);
  expect(usualTabs(publishedCase, true, { facts: false })).not.toContain('facts');
});

test('what comes into the case gets its tab, unless the officer cleared it', () => {
  const graded = { ...EMPTY, opportunities: publishedCase.opportunities };
  expect(withFilled(FEWEST, EMPTY, graded, {})).toEqual([...FEWEST, 'opportunities']);
  expect(withFilled(FEWEST, EMPTY, graded, { opportunities: false })).toEqual(FEWEST);
  expect(withFilled(FEWEST, graded, { ...graded, title: 'Ours' }, {})).toEqual(FEWEST);
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
