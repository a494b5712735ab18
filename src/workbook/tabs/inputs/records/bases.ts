import { BASIS_KINDS, type Basis } from '../../../../engine/case';
import { choice, optionalProse, requiredText } from '../codec';
import { figure, optionalNumber } from '../numbers';
import {
  column, councilColumns, eachCouncil, figureColumn, optional, readSource, sourceColumns, type RecordTable,
} from '../record-table';

const NAME = requiredText('a name for the basis');
const KIND = choice(BASIS_KINDS);
const VOLUME = figure('general');
const RATIO = figure('percent2');

export const bases: RecordTable<Basis> = {
  id: 'bases',
  tabName: 'Bases',
  tableName: 'Bases',
  label: ['name'],
  columns: (shape) => [
    column('name', 'Basis', NAME, (basis) => basis.name, { width: 22 }),
    column('kind', 'Kind', KIND, (basis) => basis.kind, { width: 16, choices: { from: BASIS_KINDS, lenient: false } }),
    column('percentPlaces', 'Percent places', optionalNumber, (basis) => basis.percentPlaces),
    ...councilColumns<Basis>(shape, (code) =>
      figureColumn(`volume ${code}`, `Volume ${code}`, VOLUME, (basis) => basis.volumes[code], { path: `volumes.${code}` })),
    ...councilColumns<Basis>(shape, (code) => figureColumn(`ratio ${code}`, `Ratio ${code}`, RATIO, (basis) => basis.ratio[code])),
    column('unit', 'Unit', optionalProse, (basis) => basis.unit, { width: 14 }),
    column('period', 'Period', optionalProse, (basis) => basis.period, { width: 12 }),
    ...sourceColumns<Basis>(),
  ],
  read: (row, shape) => ({
    name: row.take('name', NAME),
    kind: row.take('kind', KIND),
    volumes: eachCouncil(shape, (code) => row.figure(`volume ${code}`, VOLUME)),
    ratio: eachCouncil(shape, (code) => row.figure(`ratio ${code}`, RATIO)),
    percentPlaces: row.take('percentPlaces', optionalNumber),
    ...optional('unit', row.take('unit', optionalProse)),
    ...optional('period', row.take('period', optionalProse)),
    ...readSource(row),
  }),
};
