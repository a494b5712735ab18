import type { TabContext } from '../../context';
import { at, columnOf, formula, wholeOf, type Formula } from '../../formula';
import type { Check, Checked } from './check';

/** What must add up, and add back. */
export function sums({ partnershipCase }: TabContext, { apportionment, layout, savings }: Checked): Check[] {
  const problem = (name: string, means: string, made: Formula): Check => ({ name, means, kind: 'problem', value: 0, formula: () => made });
  const checks: Check[] = [];
  if (apportionment) {
    checks.push(problem('Each basis adds to 100%', 'The shares of every basis on Apportionment add to the whole.', formula`SUMPRODUCT(ABS(${columnOf(apportionment.addsTo100)}))`));
    if (apportionment.adrift) {
      checks.push(problem('Shares add back', 'The shares of each cost add to the amount, to the penny.', formula`SUMPRODUCT(ABS(${columnOf(apportionment.adrift)}))`));
    }
  }
  const totals = layout?.totalOf(layout.all);
  const councils = layout?.effectLabelOf(layout.all, 'council');
  for (const { council, effects, made } of savings) {
    const period = at(effects.period);
    if (totals && councils) {
      checks.push(problem(`Savings ${council} holds all its components`, 'The Components of the council add to the total of its Savings tab.', formula`IF(ISNUMBER(${period}),ROUND(SUMIFS(${columnOf(totals)},${columnOf(councils)},"${council}")-${period},2),0)`));
    }
    checks.push(problem(`Savings ${council} adds both ways`, 'The totals of the rows add to the total of the years.', formula`IF(ISNUMBER(${period}),ROUND(SUM(${columnOf(made.totals)})-${period},2),0)`));
  }
  const sharing = layout?.newOf(layout.rows.sharing);
  if (sharing && partnershipCase.deal.kind === 'savings sharing') {
    checks.push(problem('Savings sharing moves, it does not make', 'What sharing adds to some councils it takes from others.', formula`ROUND(SUM(${wholeOf(sharing)}),2)`));
  }
  return checks;
}

