import type { Appraisal, Appraise } from './appraisal';
import { appraiseBasis } from './bases';
import { CaseProblems } from './problems';
import { checkCase } from './check-case';
import { comparePublished } from './compare-published';
import { componentsOf } from './components';
import { appraiseCost } from './costs';
import { appraiseCouncil, byCouncil } from './councils';
import { appraiseOpportunity, rollUp } from './opportunities';
import { outstandingOf } from './outstanding';
import { appraisePost } from './posts';
import { scopeOf } from './scope';
import { shareSavings } from './sharing';

/**
 * Every figure of a case. Bases share posts and costs; posts, lines and costs become components; all results are made
 * of components, and so is what savings sharing adjusts.
 *
 *   bases ─▶ posts, costs ─▶ components (─▶ savings sharing) ─▶ councils ─▶ published figures compared
 *
 * @throws CaseProblems with every problem, when the case is not one that can be appraised
 */
export const appraise: Appraise = (partnershipCase): Appraisal => {
  const problems = checkCase(partnershipCase);
  if (problems.length > 0) throw new CaseProblems(problems);

  const scope = scopeOf(partnershipCase);
  const { codes, years } = scope;
  const bases = partnershipCase.bases.map((basis) => appraiseBasis(basis, codes));
  const posts = partnershipCase.posts.map((post) => appraisePost(post, scope, bases));
  const postAppraisals = posts.map((post) => post.appraisal);
  const costs = partnershipCase.costs.map((cost) => appraiseCost(cost, scope, bases));
  const costAppraisals = costs.map((cost) => cost.appraisal);

  const own = componentsOf(scope, postAppraisals, costAppraisals);
  const sharing = shareSavings(scope, bases, own);
  const components = [...own, ...sharing.components];
  const ofCouncil = byCouncil(components, codes);
  const deficits = new Map(partnershipCase.deficits.map((deficit) => [deficit.council, deficit]));
  const councils = codes.map((code) => appraiseCouncil(code, ofCouncil.get(code) ?? [], deficits.get(code) ?? null, scope));

  const calculated = { scope, bases, posts: postAppraisals, councils, components: ofCouncil };
  return {
    years,
    bases,
    posts: postAppraisals,
    costs: costAppraisals,
    sharedCosts: [
      ...posts.flatMap(({ sharedCost }) => sharedCost ?? []),
      ...costs.flatMap(({ sharedCosts }) => sharedCosts),
      ...sharing.sharedCosts,
    ],
    components,
    councils,
    opportunities: partnershipCase.opportunities.map((one) => appraiseOpportunity(one, codes, partnershipCase.gradePercents)),
    rollUp: rollUp(scope),
    published: partnershipCase.published.map((figure) => comparePublished(figure, calculated)),
    outstanding: outstandingOf(scope, bases, components),
  };
};
