import type { Accepted } from './check/accepted';
import { calculatedFormula } from './calculated';
import type { InputPlaces, TabContext } from './context';
import type { TabDraft } from './draft';
import type { Place } from './formula';
import { apportionmentTab, type ApportionmentPlaces } from './tabs/apportionment';
import type { ByYearRow } from './tabs/apportionment/by-year';
import { checksTab } from './tabs/checks';
import { componentsTab } from './tabs/components';
import { ComponentLayout } from './tabs/components/layout';
import { pooledFormula } from './tabs/components/pooled';
import { inputTabs } from './tabs/inputs';
import { opportunityGradingTab } from './tabs/opportunity-grading';
import { publishedTab } from './tabs/published';
import { savingsTab, type SavingsPlaces } from './tabs/savings';
import { sharedPostsTab, type PostPlaces } from './tabs/post-sharing';

export interface DraftedTabs {
  /** In the order of the workbook, without Contents. */
  readonly drafts: readonly TabDraft[];
  readonly master: Place;
  readonly masterWords: string;
  readonly savings: readonly SavingsPlaces[];
}

/** Drafts the chosen tabs, results first in the order that an officer reads them, then the inputs and workings. */
export function draftTabs(context: TabContext, chosen: ReadonlySet<string>, accepted: readonly Accepted[] = []): DraftedTabs {
  const { drafts: inputDrafts, places: inputs } = inputTabs(context);
  const layout = new ComponentLayout(context);
  const posts = chosen.has('posts') || chosen.has('apportionment') ? sharedPostsTab(context, inputs) : null;
  const nowhere: Place = { tab: '', row: 0, column: 0, rows: 0, columns: 0 };
  const apportionment = chosen.has('apportionment')
    ? apportionmentTab(context, inputs, { postCost: posts?.cost ?? nowhere, pooled: (item) => pooledFormula(context, layout, item) }, byYearRows(context, layout))
    : null;
  const postPlaces = posts && apportionment ? posts.finish(apportionment.shares) : null;
  const results = chosen.has('savings') && apportionment ? draftSavings(context, inputs, layout, apportionment, postPlaces) : null;
  const savings = results?.savings ?? [];
  const published =
    chosen.has('published') && apportionment
      ? publishedTab(context, inputs, calculatedFormula(context, { inputs, posts: postPlaces, apportionment, layout, savings }))
      : null;
  const grading = chosen.has('opportunities') ? opportunityGradingTab(context, inputs) : null;
  const inputTabsChosen = inputDrafts.filter(({ id }) => id !== 'facts' || chosen.has('facts'));
  const outputs = [...savings.map(({ draft }) => draft), postPlaces ? posts?.draft : null, apportionment?.draft, grading, published].filter(isThere);
  const workings = [results?.components].filter(isThere);
  const checks = checksTab(context, {
    inputs, apportionment, layout: results ? layout : null, savings, grading: grading !== null,
    postRows: postPlaces && posts ? posts.asBuilt : null, drafts: [...outputs, ...workings],
  }, accepted);
  return { drafts: [...outputs, checks.draft, ...inputTabsChosen, ...workings], master: checks.master, masterWords: checks.masterWords, savings };
}

function isThere<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

function draftSavings(context: TabContext, inputs: InputPlaces, layout: ComponentLayout, apportionment: ApportionmentPlaces, posts: PostPlaces | null): { components: TabDraft; savings: SavingsPlaces[] } {
  const components = componentsTab(context, layout, { inputs, postSaving: posts?.saving ?? null, byYear: apportionment.byYear });
  return { components, savings: context.appraisal.councils.map((council) => savingsTab(context, inputs, layout, council)) };
}

/** Costs council by council, then what is pooled, in the order of the Components tab. */
function byYearRows({ codes, partnershipCase, appraisal }: TabContext, layout: ComponentLayout): ByYearRow[] {
  const costs = codes.flatMap((council) => partnershipCase.costs.map(({ name }) => ({ name, council })));
  const pools = [...new Set(appraisal.sharedCosts.flatMap(({ of, item, year }) => (of === 'pooled savings' && year !== null ? [item.slice(0, -`, ${year}`.length)] : [])))];
  const shared = layout.rows.sharing.count === 0 ? [] : pools.flatMap((name) => codes.map((council) => ({ name, council })));
  return [...costs, ...shared];
}
