import type { CostOfChange } from '../../../../engine/case';
import { prose, requiredText, text, yearOrTbc } from '../codec';
import { figure } from '../numbers';
import { column, eachYear, readSource, sourceColumns, yearColumns, type RecordTable } from '../record-table';
import { decisionColumns, FLAG, flagColumns, readDecision, readFlags, YES_OR_NO } from './shared';

const NAME = requiredText('a name for the cost');
const AMOUNT = figure('money');

/** One-off costs of making the change: positive amounts, whatever the sign of a saving. */
export const costs: RecordTable<CostOfChange> = {
  id: 'costs',
  tabName: 'Costs of change',
  tableName: 'Costs',
  label: ['name'],
  columns: (shape) => [
    column('name', 'Cost', NAME, (cost) => cost.name, { width: 32 }),
    column('basis', 'Basis', text, (cost) => cost.basis, { width: 20, choices: { from: 'bases', lenient: true } }),
    column('yearIncurred', 'Year incurred', yearOrTbc, (cost) => cost.yearIncurred),
    column('alreadySpent', 'Already spent', FLAG, (cost) => cost.alreadySpent, { choices: YES_OR_NO }),
    ...yearColumns<CostOfChange>(shape, AMOUNT, (cost) => cost.amounts),
    column('funding', 'Funding', prose, (cost) => cost.funding, { width: 30 }),
    column('atRisk', 'At risk', FLAG, (cost) => cost.atRisk, { width: 10, choices: YES_OR_NO }),
    ...flagColumns<CostOfChange>(shape),
    ...decisionColumns<CostOfChange>(),
    ...sourceColumns<CostOfChange>(),
  ],
  read: (row, shape) => ({
    name: row.take('name', NAME),
    amounts: eachYear(shape, (year) => row.figure(year, AMOUNT)),
    basis: row.take('basis', text),
    yearIncurred: row.take('yearIncurred', yearOrTbc),
    alreadySpent: row.take('alreadySpent', FLAG),
    funding: row.take('funding', prose),
    atRisk: row.take('atRisk', FLAG),
    ...readFlags(row, shape),
    ...readDecision(row),
    ...readSource(row),
  }),
};
