import { APPORTION_EXAMPLES } from './reference/apportion';
import { COVERAGE_EXAMPLES } from './reference/deficit-coverage';
import type { FunctionExample } from './reference/example';
import { SALARY_EXAMPLES } from './reference/shared-salary-saving';

export type { FunctionExample, NativeTwin } from './reference/example';

export interface FunctionReference {
  readonly name: 'APPORTION' | 'SHARED_SALARY_SAVING' | 'DEFICIT_COVERAGE';
  readonly syntax: string;
  /** What Excel's tooltip says. */
  readonly does: string;
  readonly examples: readonly FunctionExample[];
}

/** The functions as the README and the help in the pane show them. */
export const FUNCTION_REFERENCE: readonly FunctionReference[] = [
  {
    name: 'APPORTION',
    syntax: 'MTFS.APPORTION(amount, weights, [percent_places])',
    does: 'Shares an amount in whole pence by weights. The shares add back to the amount: spare pence go to the largest remainders, ties to the earlier. A weight of 0 gets nothing.',
    examples: APPORTION_EXAMPLES,
  },
  {
    name: 'SHARED_SALARY_SAVING',
    syntax: 'MTFS.SHARED_SALARY_SAVING(current_salary, shared_salary, [share], [posts])',
    does: 'What a council saves a year by sharing posts: its current salary less its share of shared salary x posts, the shares in whole pence that add back. Salaries positive; the result is positive for a saving, negative for a cost.',
    examples: SALARY_EXAMPLES,
  },
  {
    name: 'DEFICIT_COVERAGE',
    syntax: 'MTFS.DEFICIT_COVERAGE(savings, deficits, [running])',
    does: 'The part of a deficit that savings cover: total savings / total deficits, 0.158 for 15.8%. Savings and deficits positive; where your tab shows a saving as negative, put a minus before the cells. Give the saving in each year, continuing savings repeated.',
    examples: COVERAGE_EXAMPLES,
  },
];
