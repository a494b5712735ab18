import type { PartnershipCase } from '../engine/case';
import type { WorkbookCells } from './cells';
import { FigureSources } from './read/figure-sources';
import { tableSearch, type TableSearch } from './read/find-tables';
import { FieldReader } from './read/read-fields';
import { TableReader } from './read/read-table';
import { Report, type Position, type ReadProblem } from './read/report';
import type { RecordTable, Shape } from './tabs/inputs/record-table';
import { bases } from './tabs/inputs/records/bases';
import { costs } from './tabs/inputs/records/costs';
import { councils } from './tabs/inputs/records/councils';
import { deficits } from './tabs/inputs/records/deficits';
import { facts } from './tabs/inputs/records/facts';
import { lines } from './tabs/inputs/records/lines';
import { opportunities } from './tabs/inputs/records/opportunities';
import { posts } from './tabs/inputs/records/posts';
import { published } from './tabs/inputs/records/published';
import { sources } from './tabs/inputs/records/sources';

export type { ReadProblem } from './read/report';

export interface CaseRead {
  readonly partnershipCase: PartnershipCase;
  /** The cell in which a field of the case stands, for what `checkCase` finds: "posts[2].salary" is "Posts!E9". */
  cellOf(path: string): string | null;
  /** The same, as a place. */
  readonly placeOf: (path: string) => Position | null;
}

/** The councils and single sources stand in the same columns in every workbook. */
const ANY_SHAPE: Shape = { codes: [], years: [], sign: 1 };
const NOTHING_BUILT: ReadonlySet<string> = new Set();

/**
 * The case that a workbook holds: the inverse of `compile`. Finds our tables by name, wherever an officer has moved them,
 * and says everything that cannot be read at once. Whether the case can be appraised is for `checkCase` to say.
 */
export function readCase(cells: WorkbookCells): CaseRead | { readonly problems: readonly ReadProblem[] } {
  const report = new Report();
  const search = tableSearch(cells);
  const councilTable = search(councils);
  if (typeof councilTable === 'string') return { problems: [NOT_OURS] };

  const open = opener(search, report);
  const own = new FigureSources(open(sources, 'sources', ANY_SHAPE)?.read(NOTHING_BUILT, new FigureSources([], report)) ?? [], report);
  const given = new TableReader(councils, 'councils', councilTable, ANY_SHAPE, report).read(NOTHING_BUILT, own);
  const fields = new FieldReader(councilTable, report);
  const single = fields.read();
  const shape = fields.shape(single, given);
  if (!shape) return { problems: report.problems };

  const tables = {
    bases: open(bases, 'bases', shape),
    posts: open(posts, 'posts', shape),
    lines: open(lines, 'lines', shape),
    costs: open(costs, 'costs', shape),
    deficits: open(deficits, 'deficits', shape),
    opportunities: open(opportunities, 'opportunities', shape),
    facts: open(facts, 'facts', shape),
    published: open(published, 'published', shape),
  };
  const all = Object.values(tables);
  const builtFor = new Set([...shape.codes, ...shape.years].filter((each) => all.some((table) => table?.isBuiltFor(each))));
  const partnershipCase: PartnershipCase = {
    ...single,
    councils: given,
    bases: tables.bases?.read(builtFor, own) ?? [],
    posts: tables.posts?.read(builtFor, own) ?? [],
    lines: tables.lines?.read(builtFor, own) ?? [],
    costs: tables.costs?.read(builtFor, own) ?? [],
    deficits: tables.deficits?.read(builtFor, own) ?? [],
    opportunities: tables.opportunities?.read(builtFor, own) ?? [],
    facts: tables.facts?.read(builtFor, own) ?? [],
    published: tables.published?.read(builtFor, own) ?? [],
  };
  own.sayUnused();
  if (report.problems.length > 0) return { problems: report.problems };
  return { partnershipCase, cellOf: (path) => report.cellOf(path), placeOf: (path) => report.placeOf(path) };
}

const NOT_OURS: ReadProblem = {
  path: 'councils',
  value: null,
  expected: 'a workbook that was built here, with the table Councils on its Case tab: undo what removed or renamed that table, or build the workbook again',
};

function opener(search: TableSearch, report: Report) {
  return <R>(kind: RecordTable<R>, field: string, shape: Shape): TableReader<R> | null => {
    const found = search(kind);
    if (typeof found !== 'string') return new TableReader(kind, field, found, shape, report);
    if (found === 'gone') report.say(field, null, `the table ${kind.tableName} on the tab ${kind.tabName}: undo what removed or renamed it`);
    return null;
  };
}

/** What is said, alone, of a workbook without the table of councils. */
export function holdsNoCase(problems: readonly ReadProblem[]): boolean {
  return problems.every(({ path, cell }) => path === 'councils' && cell === undefined);
}
