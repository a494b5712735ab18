import { Decimal } from 'decimal.js';
import {
  WEIGHTS_FROM, type BasisAppraisal, type Component, type CouncilAppraisal, type PostAppraisal, type PublishedComparison, type Verdict,
} from './appraisal';
import type { CouncilCode, PublishedFigure } from './case';
import { Exact, exact } from './money';
import { isValue, NEEDS, total, type Known, type Outcome } from './outcome';
import type { Scope } from './scope';

/** What published figures are compared with. */
export interface Calculated {
  readonly scope: Scope;
  readonly bases: readonly BasisAppraisal[];
  readonly posts: readonly PostAppraisal[];
  readonly councils: readonly CouncilAppraisal[];
  readonly components: ReadonlyMap<CouncilCode, readonly Component[]>;
}

type Figure = PublishedComparison['calculated'];

/** Sets a figure as printed beside the calculated one; the arithmetic never bends to match. */
export function comparePublished(published: PublishedFigure, from: Calculated): PublishedComparison {
  const calculated = calculate(published, from);
  if (typeof calculated === 'string' || !isValue(calculated) || isOnlyPublished(published, from)) {
    return { published, calculated, difference: null, verdict: 'cannot be checked' };
  }
  const difference = exact(published.value).minus(calculated);
  return { published, calculated, difference, verdict: verdict(published, calculated, difference) };
}

function verdict(published: PublishedFigure, calculated: Exact, difference: Exact): Verdict {
  if (difference.isZero()) return 'agrees';
  return roundTo(calculated, published.places).eq(exact(published.value)) ? 'rounding' : 'does not follow';
}

/** To decimal places, half away from zero; -3 is to the nearest thousand. */
function roundTo(value: Exact, places: number): Exact {
  return value.toNearest(new Exact(10).pow(-places), Decimal.ROUND_HALF_UP);
}

/** A published ratio without volumes cannot bear out itself. */
function isOnlyPublished({ measure }: PublishedFigure, { bases }: Calculated): boolean {
  if (measure.of !== 'basis share') return false;
  const from = bases.find((entry) => entry.basis.name === measure.items[0])?.from;
  return from !== WEIGHTS_FROM.volumes && from !== WEIGHTS_FROM.equal;
}

function calculate({ measure }: PublishedFigure, from: Calculated): Figure {
  const c = from.scope.codes.indexOf(measure.council);
  const y = measure.year === undefined ? -1 : from.scope.years.indexOf(measure.year);
  const council = from.councils[c];
  const [first] = measure.items;
  const post = from.posts.find((entry) => entry.post.name === first);
  switch (measure.of) {
    case 'post saving':
      return total(measure.items.map((item) => from.posts.find((entry) => entry.post.name === item)?.saving[c] ?? null));
    case 'post saving %':
      return post?.savingOfCurrent[c] ?? NEEDS.posts;
    case 'shared salary':
      return post ? (post.shares[c] ?? 'n/a') : NEEDS.posts;
    case 'new in the year':
      return addUp(measure.items, measure.council, from, (component) => component.newInYear[y] ?? null);
    case 'period total':
      return addUp(measure.items, measure.council, from, (component) => component.total);
    case 'total new in the year':
      return council?.newInYear[y] ?? NEEDS.posts;
    case 'total for the period':
      return council?.periodTotal ?? NEEDS.posts;
    case 'deficit':
      return council?.gap[y] ?? NEEDS.deficit;
    case 'deficit for the period':
      return council?.gapTotal ?? NEEDS.deficit;
    case 'coverage':
      return council?.coverage.headline.coverage ?? NEEDS.deficit;
    case 'basis share':
      return from.bases.find((entry) => entry.basis.name === first)?.share[c] ?? NEEDS.weights;
  }
}

function addUp(items: readonly string[], council: CouncilCode, from: Calculated, figure: (component: Component) => Outcome): Known {
  const named = (from.components.get(council) ?? []).filter(({ name }) => items.includes(name));
  return total(named.map(figure));
}
