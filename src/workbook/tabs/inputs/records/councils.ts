import type { Council } from '../../../../engine/case';
import { requiredText, yesNo } from '../codec';
import { figure } from '../numbers';
import { column, figureColumn, readSource, sourceColumns, type RecordTable } from '../record-table';

const CODE = requiredText('a short code for the council, such as HDC');
const NAME = requiredText('the name of the council');
const HAS_HRA = yesNo();
const PENSION_RATE = figure('percent2');

/** The councils, on the Case tab. */
export const councils: RecordTable<Council> = {
  id: 'case',
  tabName: 'Case',
  tableName: 'Councils',
  label: ['code'],
  columns: () => [
    column('code', 'Code', CODE, (council) => council.code),
    column('name', 'Council', NAME, (council) => council.name),
    column('hasHra', 'Has an HRA', HAS_HRA, (council) => council.hasHra, { choices: { from: ['yes', 'no'], lenient: false } }),
    figureColumn('pensionRate', 'Pension rate', PENSION_RATE, (council) => council.pensionRate),
    ...sourceColumns<Council>(),
  ],
  read: (row) => ({
    code: row.take('code', CODE),
    name: row.take('name', NAME),
    hasHra: row.take('hasHra', HAS_HRA),
    pensionRate: row.figure('pensionRate', PENSION_RATE),
    ...readSource(row),
  }),
};
