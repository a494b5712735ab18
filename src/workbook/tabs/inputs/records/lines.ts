import { LINE_KINDS, type Figure, type Line } from '../../../../engine/case';
import { choice, requiredText, type Codec } from '../codec';
import { figure, type Sign } from '../numbers';
import { column, eachYear, figureColumn, readSource, sourceColumns, yearColumns, type RecordTable } from '../record-table';
import { FLAG, HRA_SHARE, hraShareOf, KNOWN_IN_MTFS, MTFS_CHOICES, YES_OR_NO } from './shared';

const NAME = requiredText('a name for the line');
const COUNCIL = requiredText("a council's code");
const KIND = choice(LINE_KINDS);
const AMOUNTS: Readonly<Record<Sign, Codec<Figure>>> = { 1: figure('money'), [-1]: figure('money', { sign: -1 }) };

/** Savings lines, typed in the sign of the workbook. */
export const lines: RecordTable<Line> = {
  id: 'lines',
  tabName: 'Lines',
  tableName: 'Lines',
  label: ['name', 'council'],
  columns: (shape) => [
    column('name', 'Line', NAME, (line) => line.name, { width: 30 }),
    column('council', 'Council', COUNCIL, (line) => line.council, { width: 10, choices: { from: 'councils', lenient: true } }),
    column('kind', 'Kind', KIND, (line) => line.kind, { choices: { from: LINE_KINDS, lenient: false } }),
    column('atRisk', 'At risk', FLAG, (line) => line.atRisk, { width: 10, choices: YES_OR_NO }),
    ...yearColumns<Line>(shape, AMOUNTS[shape.sign], (line) => line.amounts),
    column('inMtfs', 'In MTFS', KNOWN_IN_MTFS, (line) => line.inMtfs, { choices: MTFS_CHOICES }),
    {
      ...figureColumn<Line>('hraShare', 'HRA share', HRA_SHARE, (line) => line.hraShare),
      print: (line) => hraShareOf(shape, line.council).print(line.hraShare),
    },
    ...sourceColumns<Line>(),
  ],
  read: (row, shape) => ({
    name: row.take('name', NAME),
    council: row.take('council', COUNCIL),
    kind: row.take('kind', KIND),
    amounts: eachYear(shape, (year) => row.figure(year, AMOUNTS[shape.sign])),
    inMtfs: row.take('inMtfs', KNOWN_IN_MTFS),
    atRisk: row.take('atRisk', FLAG),
    hraShare: row.figure('hraShare', HRA_SHARE),
    ...readSource(row),
  }),
};
