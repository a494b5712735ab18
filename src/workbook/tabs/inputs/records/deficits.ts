import { GAP_KINDS, MONEY_UNITS, RESERVE_TIMINGS, type Deficit } from '../../../../engine/case';
import { choice, requiredText } from '../codec';
import { figure } from '../numbers';
import { column, eachYear, readSource, sourceColumns, yearColumns, type RecordTable } from '../record-table';

const COUNCIL = requiredText("a council's code");
const KIND = choice(GAP_KINDS);
const RESERVES = choice(RESERVE_TIMINGS, 'not known');
const UNIT = choice(MONEY_UNITS);
const AMOUNT = figure('count');

/** MTFS deficits: a deficit positive, a surplus negative, in the unit of the row. */
export const deficits: RecordTable<Deficit> = {
  id: 'deficits',
  tabName: 'Deficits',
  tableName: 'Deficits',
  label: ['council'],
  columns: (shape) => [
    column('council', 'Council', COUNCIL, (deficit) => deficit.council, { choices: { from: 'councils', lenient: true } }),
    column('kind', 'Kind', KIND, (deficit) => deficit.kind, { choices: { from: GAP_KINDS, lenient: false } }),
    column('reserves', 'Reserves', RESERVES, (deficit) => deficit.reserves, { width: 18, choices: { from: RESERVE_TIMINGS, lenient: false } }),
    column('unit', 'Unit', UNIT, (deficit) => deficit.unit, { width: 10, choices: { from: MONEY_UNITS, lenient: false } }),
    ...yearColumns<Deficit>(shape, AMOUNT, (deficit) => deficit.amounts),
    ...sourceColumns<Deficit>(),
  ],
  read: (row, shape) => ({
    council: row.take('council', COUNCIL),
    kind: row.take('kind', KIND),
    reserves: row.take('reserves', RESERVES),
    unit: row.take('unit', UNIT),
    amounts: eachYear(shape, (year) => row.figure(year, AMOUNT)),
    ...readSource(row),
  }),
};
