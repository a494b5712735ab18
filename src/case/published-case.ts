import type { PartnershipCase } from '../engine/case';
import { rateFor } from '../rates';
import { benefits } from './published/benefits';
import { considerations } from './published/considerations';
import { bases, councils } from './published/councils';
import { governance } from './published/governance';
import { costs, deficits, lines } from './published/lines';
import { oddities } from './published/oddities';
import { opportunities } from './published/opportunities';
import { posts } from './published/posts';
import { profile } from './published/profile';
import { published } from './published/results';
import { read, YEARS } from './published/sources';

const [firstYear] = YEARS;
const grades = read('6');

/**
 * The business case that Harborough and Melton published in November 2022, figure by figure with its section. What the
 * document does not give is missing.
 */
export const publishedCase: PartnershipCase = {
  title: 'Harborough and Melton strategic partnership',
  subtitle: 'As published in the business case of November 2022, version 3',
  firstYear,
  yearCount: YEARS.length,
  signConvention: 'budget book',
  deal: {
    kind: 'cost sharing',
    source: read('1.15', '10'),
    note: 'Each council keeps what it saves.',
  },
  onCosts: {
    included: false,
    niRate: rateFor('employer NI rate', firstYear).figure,
    niThreshold: rateFor('employer NI threshold', firstYear).figure,
    levyRate: rateFor('apprenticeship levy rate', firstYear).figure,
  },
  gradePercents: {
    High: { value: 0.15, source: grades },
    Medium: { value: 0.1, source: grades },
    Low: { value: 0.05, source: grades },
  },
  drivers: { 'posts': { value: 1 }, 'recurring lines': { value: 1 }, 'one-off lines': { value: 1 }, 'costs of change': { value: 1 } },
  councils,
  bases,
  posts,
  lines,
  costs,
  deficits,
  opportunities,
  facts: [...profile, ...governance, ...considerations, ...benefits, ...oddities],
  published,
};
