import type { TabContents, WorkbookContents } from '../../workbook/contents/contents';
import { officerRule } from './officer-rules';

/** What a file of Excel cannot hold as the page shows it, with the tabs where it stands. */
export const LOSSES = ['rule', 'bars', 'several choices', 'tick boxes', 'colours of choices'] as const;
export type Loss = (typeof LOSSES)[number];

export function notInFile({ tabs }: WorkbookContents): { readonly what: Loss; readonly tabs: readonly string[] }[] {
  return LOSSES.flatMap((what) => {
    const found = tabs.filter((tab) => loses(tab, what)).map(({ name }) => name);
    return found.length > 0 ? [{ what, tabs: found }] : [];
  });
}

function loses({ rules, limits }: TabContents, what: Loss): boolean {
  switch (what) {
    case 'rule':
      return rules.some((rule, i) => officerRule(rule, i) === null);
    case 'bars':
      return rules.some(({ rule }) => rule.draws === 'bars' && (rule.negative !== rule.colour || !rule.isGradient || !rule.showsValue));
    case 'several choices':
      return limits.some(({ type }) => type === 'listMultiple');
    case 'tick boxes':
      return limits.some(({ type }) => type === 'checkbox');
    case 'colours of choices':
      return limits.some(({ type, second }) => type === 'list' && second !== undefined && second.replaceAll(',', '') !== '');
  }
}
