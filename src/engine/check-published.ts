import type { Measure, MeasureKind, PartnershipCase } from './case';
import type { References } from './check-case';
import { BOUNDS, keysOf, type Checks, type Keys } from './checks';
import { POOLS } from './pools';

const PLACES = { fewest: -9, most: 10 };

const OF_A_YEAR: ReadonlySet<MeasureKind> = new Set(['new in the year', 'total new in the year', 'deficit']);

/** A published figure names what it is compared with, so that a name that is not there would leave it unchecked in silence. */
export function checkPublished(partnershipCase: PartnershipCase, checks: Checks, references: References): void {
  const items = itemsOf(partnershipCase, references);
  partnershipCase.published.forEach(({ label, value, places, measure }, i) => {
    const path = `published[${i}]`;
    checks.name(`${path}.label`, label);
    checks.figure(`${path}.value`, { value }, BOUNDS.pounds);
    if (!(Number.isInteger(places) && places >= PLACES.fewest && places <= PLACES.most)) {
      checks.add(`${path}.places`, places, `write a whole number from ${PLACES.fewest} to ${PLACES.most}: £1 is 0, £000 is -3, 15.6% is 3`);
    }
    checks.oneOf(`${path}.measure.council`, measure.council, references.codes);
    checkItems(measure, items(measure.of), `${path}.measure`, checks);
    checkYear(measure, `${path}.measure.year`, checks, references.years);
  });
}

function checkItems({ of, items }: Measure, known: Keys | null, path: string, checks: Checks): void {
  if (known === null) return;
  if (items.length === 0) checks.add(`${path}.items`, items, `say what "${of}" is of: ${known.words}`);
  items.forEach((item, i) => checks.oneOf(`${path}.items[${i}]`, item, known));
}

function checkYear({ of, year }: Measure, path: string, checks: Checks, years: Keys): void {
  if (!OF_A_YEAR.has(of)) return;
  if (year === undefined) checks.add(path, year, `say the year: ${years.words}`);
  else checks.oneOf(path, year, years);
}

/** The names that each measure adds or looks up; null where it needs none. */
function itemsOf({ posts, lines, costs }: PartnershipCase, { bases }: References): (of: MeasureKind) => Keys | null {
  const ofPosts = posts.map((post) => post.name);
  const post = keysOf(ofPosts, 'the name of a post', 'posts');
  const sharing = POOLS.map((pool) => pool.name);
  const component = keysOf(
    [...ofPosts, ...costs.map((cost) => cost.name), ...lines.map((line) => line.name), ...sharing],
    'the name of a post, line or cost',
    'posts, lines or costs',
  );
  return (of) => {
    switch (of) {
      case 'post saving':
      case 'post saving %':
      case 'shared salary':
        return post;
      case 'new in the year':
      case 'period total':
        return component;
      case 'basis share':
        return bases;
      case 'total new in the year':
      case 'total for the period':
      case 'deficit':
      case 'deficit for the period':
      case 'coverage':
        return null;
    }
  };
}
