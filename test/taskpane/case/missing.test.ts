import { publishedCase } from '../../../src/case';
import { appraise } from '../../../src/engine';
import { LISTS } from '../../../src/taskpane/state/editing';
import { TBC, type PartnershipCase } from '../../../src/engine/case';
import { yearRange } from '../../../src/engine/year';
import { pathOf } from '../../../src/taskpane/case/change';
import { FORMS } from '../../../src/taskpane/case/forms';
import { newCase } from '../../../src/taskpane/case/new-case';

/** What the engine lists as outstanding is put right in a field of the case's forms; the journey there is in keyboard.e2e.ts. */
const MISSING = { value: null };
const LATER = { value: TBC } as const;

function fresh(): PartnershipCase {
  const made = newCase({ councils: [{ name: 'Harborough District Council', hasHra: true }, { name: 'Melton Borough Council', hasHra: true }], firstYear: '2026/27', yearCount: '3', signConvention: 'budget book' });
  if (!('made' in made)) throw new Error('the answers make a case');
  return made.made;
}

const { onCosts, posts, lines, drivers } = publishedCase;
const CASES: Readonly<Record<string, PartnershipCase>> = {
  'the published example': publishedCase,
  'a new case': fresh(),
  'on-costs without rates': { ...publishedCase, onCosts: { ...onCosts, included: true, niRate: LATER, niThreshold: MISSING, levyRate: MISSING } },
  'posts to be confirmed': { ...publishedCase, posts: posts.map((post) => ({ ...post, salary: LATER, posts: MISSING })) },
  'lines without amounts': { ...publishedCase, lines: lines.map((line) => ({ ...line, amounts: {} })) },
  'no deficits, and a driver to come': { ...publishedCase, deficits: [], drivers: { ...drivers, posts: LATER } },
};

/** Every field of every form. */
function fieldsOf(partnershipCase: PartnershipCase): Set<string> {
  const setting = { partnershipCase, years: yearRange(partnershipCase.firstYear, partnershipCase.yearCount), isBuilt: false, sign: 1 as const };
  const paths = (section: (typeof LISTS)[number] | 'about', index: number | null) => FORMS[section]({ ...setting, index }).flatMap(({ fields }) => fields.map(({ path }) => pathOf(section, index, path)));
  return new Set([...paths('about', null), ...LISTS.flatMap((list) => [list, ...partnershipCase[list].flatMap((_, i) => paths(list, i))])]);
}

test.each(Object.entries(CASES))('%s', (_, partnershipCase) => {
  const { outstanding } = appraise(partnershipCase);
  expect(outstanding.length).toBeGreaterThan(0);
  const fields = fieldsOf(partnershipCase);
  expect(outstanding.filter(({ path }) => !fields.has(path ?? '')).map(({ where }) => where)).toEqual([]);
});
