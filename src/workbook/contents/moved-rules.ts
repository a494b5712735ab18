import type { Area } from '../model';
import type { TabContents } from './contents';
import type { CellRule, LimitContents, RuleContents, RulePoint } from './rules';

interface Moving {
  /** Where an area goes, as far as it stays. */
  areaTo(area: Area): Area | null;
  /** A formula with its "=", as from a cell. */
  formulaAt(formula: string, row: number, column: number): string;
}

/** An officer's rules with their cells, as far as these stay. */
export function movedRules({ rules, limits }: TabContents, { areaTo, formulaAt }: Moving): Pick<TabContents, 'rules' | 'limits'> {
  const moved = <T extends { readonly areas: readonly Area[] }>(all: readonly T[], withFormulas: (each: T, formula: (text: string) => string) => T): T[] => all.flatMap((each) => {
    const areas = each.areas.flatMap((area) => areaTo(area) ?? []);
    const [from] = each.areas;
    if (areas.length === 0 || !from) return [];
    return [{ ...withFormulas(each, (text) => (text.startsWith('=') ? formulaAt(text, from.row, from.column) : text)), areas }];
  });
  return { rules: moved(rules, (each, formula) => ({ ...each, rule: ruleWith(each.rule, formula) })), limits: moved(limits, limitWith) };
}

type Formula = (text: string) => string;

function ruleWith(rule: CellRule, formula: Formula): RuleContents['rule'] {
  const at = ({ type, value }: RulePoint): RulePoint => (value === undefined ? { type } : { type, value: typeof value === 'string' ? formula(value) : value });
  switch (rule.draws) {
    case 'look':
      return rule.when.test === 'formula' ? { ...rule, when: { ...rule.when, formula: formula(rule.when.formula) } } : rule;
    case 'bars':
      return { ...rule, from: at(rule.from), to: at(rule.to) };
    case 'scale':
      return { ...rule, points: rule.points.map((point) => ({ ...point, at: at(point.at) })) };
    case 'icons':
      return { ...rule, icons: rule.icons.map((icon) => ({ ...icon, at: at(icon.at) })) };
  }
}

function limitWith(limit: LimitContents, formula: Formula): LimitContents {
  return {
    ...limit,
    ...(limit.first !== undefined && { first: formula(limit.first) }),
    ...(limit.second !== undefined && { second: formula(limit.second) }),
  };
}
