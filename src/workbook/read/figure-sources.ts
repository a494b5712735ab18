import { figureName, optional, type RecordTable } from '../tabs/inputs/record-table';
import { sources as sourcesTable, type FigureSource } from '../tabs/inputs/records/sources';
import type { Report } from './report';

interface Sourced {
  readonly source?: string;
  readonly note?: string;
}

/** The sources and notes of single figures, by the names of their figures. */
export class FigureSources {
  private readonly byName = new Map<string, { readonly own: Sourced; readonly figure: string; readonly path: string; used: boolean }>();
  private readonly tables = new Set<string>();

  constructor(rows: readonly FigureSource[], private readonly report: Report) {
    rows.forEach(({ figure, source, note }, i) => {
      const path = `${sourcesTable.id}[${i}].figure`;
      if (this.byName.has(normal(figure))) this.say(path, figure, 'one row for each figure: this one has another row above');
      else this.byName.set(normal(figure), { own: { ...optional('source', source), ...optional('note', note) }, figure, path, used: false });
    });
  }

  /** The figures of this table are about to be read. */
  expect({ tabName }: Pick<RecordTable<never>, 'tabName'>): void {
    this.tables.add(normal(tabName));
  }

  of(table: Pick<RecordTable<never>, 'tabName'>, label: string, header: string): Sourced {
    const found = this.byName.size === 0 ? undefined : this.byName.get(normal(figureName(table, label, header)));
    if (!found) return {};
    found.used = true;
    return found.own;
  }

  /** Says which rows are about no figure, so that no source is lost unseen when a row is renamed. */
  sayUnused(): void {
    for (const [name, { figure, path, used }] of this.byName) {
      const [tab = ''] = name.split(' / ');
      if (!used && this.tables.has(tab)) {
        this.say(path, figure, 'a figure of the case, as tab / row / column: write its present name here, or delete this row of table Sources');
      }
    }
  }

  private say(path: string, value: string, expected: string): void {
    const cell = this.report.cellOf(path);
    this.report.problems.push({ path, value, expected, ...(cell === null ? {} : { cell }) });
  }
}

function normal(figure: string): string {
  return figure.trim().toLowerCase();
}
