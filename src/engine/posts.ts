import type { BasisAppraisal, PostAppraisal, SharedCost } from './appraisal';
import { TBC, type CouncilCode, type Post } from './case';
import { Exact, roundToPence, ZERO } from './money';
import { isNeeds, less, NEEDS, needed, withKnown, type Known, type Outcome } from './outcome';
import { onCostsOf, ratesAt } from './on-costs';
import type { Scope } from './scope';
import { shareCost } from './shared-costs';

export interface AppraisedPost {
  readonly appraisal: PostAppraisal;
  /** Null for a deleted post: there is nothing to share. */
  readonly sharedCost: SharedCost | null;
}

const ONE = new Exact(1);

/** A post's cost, computed at the employer and only then split, against what each council spends today. */
export function appraisePost(post: Post, scope: Scope, bases: readonly BasisAppraisal[]): AppraisedPost {
  const current = scope.codes.map((code) => currentCost(post, code, scope));
  if (post.kind === 'deleted') {
    const appraisal = { post, onCosts: null, cost: null, shares: current.map(() => null), current, saving: current };
    return { appraisal: { ...appraisal, savingOfCurrent: fractions(current, current) }, sharedCost: null };
  }
  const cost = costOf(post, scope);
  const sharedCost = shareCost(
    { item: post.name, of: 'post', year: null, amount: cost, chosen: post.basis ?? '' },
    bases,
    scope.codes.length,
  );
  const shares = sharedCost.shares.map(asKnown);
  const saving = current.map((today, c) => less(today, shares[c] ?? NEEDS.basis));
  const savingOfCurrent = fractions(saving, current);
  return { appraisal: { post, onCosts: onCostsOfOne(post, scope), cost, shares, current, saving, savingOfCurrent }, sharedCost };
}

/** No figure is no post for a new post only: for the others an empty cell may hide a salary, so nil is written as 0. */
function currentCost(post: Post, code: CouncilCode, scope: Scope): Known {
  const figure = post.current[code];
  if (post.kind === 'new' && (figure?.value ?? null) === null) return ZERO;
  const salary = needed(figure, NEEDS.salary);
  if (isNeeds(salary) || !scope.partnershipCase.onCosts.included || salary.lte(0)) return salary;
  const rates = ratesAt(code, scope.partnershipCase);
  return isNeeds(rates) ? rates : salary.plus(roundToPence(onCostsOf(salary, ONE, rates)));
}

function costOf(post: Post, scope: Scope): Known {
  const posts = needed(post.posts, NEEDS.posts);
  if (isNeeds(posts)) return posts;
  const salary = needed(post.salary, NEEDS.salary);
  if (isNeeds(salary)) return salary;
  const pay = posts.times(salary);
  if (!scope.partnershipCase.onCosts.included) return roundToPence(pay);
  const rates = ratesAt(post.employer, scope.partnershipCase);
  return isNeeds(rates) ? rates : roundToPence(pay.plus(onCostsOf(salary, posts, rates)));
}

function onCostsOfOne(post: Post, scope: Scope): Known {
  if (!scope.partnershipCase.onCosts.included) return ZERO;
  const salary = needed(post.salary, NEEDS.salary);
  if (isNeeds(salary)) return salary;
  const rates = ratesAt(post.employer, scope.partnershipCase);
  return isNeeds(rates) ? rates : roundToPence(onCostsOf(salary, ONE, rates));
}

function fractions(saving: readonly Known[], current: readonly Known[]): readonly (Known | 'n/a')[] {
  return current.map((today, c) =>
    withKnown<Known | 'n/a'>(today, (nowadays) =>
      nowadays.isZero() ? 'n/a' : withKnown<Known>(saving[c] ?? NEEDS.salary, (amount) => amount.div(nowadays)),
    ),
  );
}

/** A post's cost is never TBC, so its shares are not either. */
function asKnown(share: Outcome): Known | null {
  return share === TBC ? null : share;
}
