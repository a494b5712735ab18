import type { Appraisal, Component } from '../../engine/appraisal';
import type { PartnershipCase } from '../../engine/case';
import { negate, toNumber } from '../../engine/money';
import { isNeeds, type Known } from '../../engine/outcome';
import { CaseProblems } from '../../engine/problems';
import { Tally } from '../../engine/tally';
import { addTotal, toConfirm } from '../../engine/worked';
import type { Sign } from '../../workbook/tabs/inputs/numbers';
import type { List } from '../state/editing';
import { CASE_WORDS } from '../words/case';
import { appraised } from './appraised';
import { pounds } from './show';
import { yearsOf } from './years';

/** Lists whose records come to an amount over the period. */
export const WITH_TOTALS = ['posts', 'lines', 'costs', 'deficits'] as const satisfies readonly List[];
export type WithTotals = (typeof WITH_TOTALS)[number];

export function hasTotals(list: List): list is WithTotals {
  return WITH_TOTALS.some((each) => each === list);
}

/** What each record of a list comes to over the period, as the tabs say it; null while the case has something to be put right. */
export function periodTotals(partnershipCase: PartnershipCase, list: WithTotals, sign: Sign): readonly string[] | null {
  const appraisal = appraisedOrNot(partnershipCase);
  if (!appraisal) return null;
  switch (list) {
    case 'deficits':
      return partnershipCase.deficits.map(({ council }) => {
        const gap = appraisal.councils.find((each) => each.council === council)?.gapTotal;
        return gap ? totalWords(gap, 1) : '';
      });
    case 'posts': {
      const own = byRecord(appraisal);
      return partnershipCase.posts.map(({ countedIn }, i) => (countedIn === undefined ? totalWords(totalOf(own.get(`posts[${i}]`) ?? []), sign) : CASE_WORDS.countedIn(countedIn)));
    }
    case 'lines':
    case 'costs': {
      const own = byRecord(appraisal);
      const years = yearsOf(partnershipCase);
      return partnershipCase[list].map(({ amounts }, i) => {
        const components = own.get(`${list}[${i}]`) ?? [];
        const values = years.map((year) => amounts[year]?.value ?? null);
        if (values.every((value) => value === null)) return CASE_WORDS.noAmount;
        const isOpen = components.some((component) => toConfirm(component) > 0);
        if (isOpen && values.every((value) => typeof value !== 'number')) return CASE_WORDS.toConfirm;
        const words = list === 'lines' ? totalWords(totalOf(components), sign) : totalWords(totalOf(components), -1);
        return isOpen ? CASE_WORDS.andToConfirm(words) : words;
      });
    }
  }
}

function appraisedOrNot(partnershipCase: PartnershipCase): Appraisal | null {
  try {
    return appraised(partnershipCase);
  } catch (error) {
    if (error instanceof CaseProblems) return null;
    throw error;
  }
}

function byRecord({ components }: Appraisal): ReadonlyMap<string, readonly Component[]> {
  const found = new Map<string, Component[]>();
  for (const component of components) {
    if (component.path === null) continue;
    const own = found.get(component.path);
    if (own) own.push(component);
    else found.set(component.path, [component]);
  }
  return found;
}

function totalOf(components: readonly Component[]): Known {
  const sum = new Tally();
  for (const component of components) addTotal(component, sum);
  return sum.total;
}

function totalWords(total: Known, sign: Sign): string {
  if (isNeeds(total)) return CASE_WORDS.needs(total.needs);
  return pounds(toNumber(sign === 1 ? total : negate(total)));
}
