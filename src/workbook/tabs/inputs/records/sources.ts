import type { Figure, PartnershipCase } from '../../../../engine/case';
import { requiredText } from '../codec';
import { column, figureName, optional, readSource, recordLabels, sourceColumns, type RecordTable, type Shape } from '../record-table';
import { bases } from './bases';
import { costs } from './costs';
import { councils } from './councils';
import { deficits } from './deficits';
import { lines } from './lines';
import { opportunities } from './opportunities';
import { posts } from './posts';

/** The source or note of a single figure, where it is not that of its whole row. */
export interface FigureSource {
  /** "Posts / Chief Executive / Salary today HDC". */
  readonly figure: string;
  readonly source?: string;
  readonly note?: string;
}

const FIGURE = requiredText('the figure, as "Posts / Chief Executive / Salary today HDC"');

export const sources: RecordTable<FigureSource> = {
  id: 'sources',
  tabName: 'Sources',
  tableName: 'Sources',
  label: ['figure'],
  columns: () => [column('figure', 'Figure', FIGURE, (each) => each.figure, { width: 48 }), ...sourceColumns<FigureSource>()],
  read: (row) => ({ figure: row.take('figure', FIGURE), ...readSource(row) }),
};

/** Every figure of the case that has a source or note of its own. */
export function figureSources(partnershipCase: PartnershipCase, shape: Shape): FigureSource[] {
  return [
    ...ownSources(councils, partnershipCase.councils, shape),
    ...ownSources(bases, partnershipCase.bases, shape),
    ...ownSources(posts, partnershipCase.posts, shape),
    ...ownSources(lines, partnershipCase.lines, shape),
    ...ownSources(costs, partnershipCase.costs, shape),
    ...ownSources(deficits, partnershipCase.deficits, shape),
    ...ownSources(opportunities, partnershipCase.opportunities, shape),
  ];
}

function ownSources<R>(table: RecordTable<R>, records: readonly R[], shape: Shape): FigureSource[] {
  const columns = table.columns(shape);
  const figures = columns.flatMap(({ header, figure }) => (figure === null ? [] : [{ header, figure }]));
  const have = records.some((record) => figures.some(({ figure }) => hasOwn(figure(record))));
  if (!have) return [];
  const naming = table.label.map((key) => columns.find((each) => each.key === key));
  const labels = recordLabels(records.map((record) => naming.map((each) => each?.print(record).value ?? null)));
  return records.flatMap((record, i) =>
    figures.flatMap(({ header, figure }) => {
      const own = figure(record);
      if (!hasOwn(own)) return [];
      return [{ figure: figureName(table, labels[i] ?? '', header), ...optional('source', own.source), ...optional('note', own.note) }];
    }),
  );
}

function hasOwn({ source, note }: Pick<Figure, 'source' | 'note'>): boolean {
  return source !== undefined || note !== undefined;
}
