import { nextStep } from '../../../src/taskpane/case/next-step';
import { newCase } from '../../../src/taskpane/case/new-case';
import { withItem } from '../../../src/taskpane/case/items';
import { withValue } from '../../../src/taskpane/case/change';
import { NOT_EDITED } from '../../../src/taskpane/state/editing';
import { appraise, type PartnershipCase } from '../../../src/engine';
import { headlinesOf } from '../../../src/workbook/headlines';

function fresh(): PartnershipCase {
  const made = newCase({ councils: ['Harborough', 'Melton'], firstYear: '2026/27', yearCount: '1', signConvention: 'budget book' });
  if (!('made' in made)) throw new Error('the answers make a case');
  return made.made;
}

const next = (partnershipCase: PartnershipCase, more: Partial<typeof NOT_EDITED> = {}) => nextStep({ ...NOT_EDITED, partnershipCase, ...more }, headlinesOf(partnershipCase, appraise(partnershipCase)).outstanding);
const put = (given: PartnershipCase, path: string, value: number) => withValue(given, path, { value });

const DEFICIT = put(fresh(), 'deficits[0].amounts["2026/27"]', 100);
const NAMED = withValue(withItem(DEFICIT, 'lines'), 'lines[0].name', 'Depot');
const FILLED = put(NAMED, 'lines[0].amounts["2026/27"]', 5);
const WHOLE = put(FILLED, 'deficits[1].amounts["2026/27"]', 7);

test('from a new case to its tabs', () => {
  expect(next(fresh())).toEqual({ what: 'begin', wants: ['deficits', 'lines', 'posts'] });
  expect(next(DEFICIT)).toEqual({ what: 'begin', wants: ['lines', 'posts'] });
  expect(next(NAMED)).toEqual({ what: 'fill in', count: 2, path: 'lines[0].amounts["2026/27"]' });
  expect(next(FILLED)).toEqual({ what: 'fill in', count: 1, path: 'deficits[1].amounts["2026/27"]' });
  expect(next(WHOLE)).toEqual({ what: 'build' });
  expect(next(WHOLE, { inTabs: WHOLE })).toEqual({ what: 'see' });
});

test('what is to be put right, and a build that is wanted, are said elsewhere', () => {
  expect(next(WHOLE, { problems: [{ path: 'title', words: 'Write a name.' }] })).toBeNull();
  expect(next(WHOLE, { inTabs: WHOLE, needsBuild: true })).toBeNull();
});
