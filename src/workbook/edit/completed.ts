import { getAt, setAt } from '../../case/at-path';
import type { PartnershipCase } from '../../engine/case';
import { yearRange } from '../../engine/year';
import type { WorkbookCells } from '../cells';
import { tableSearch } from '../read/find-tables';
import { headersOf, normal } from '../read/headers';
import type { RecordTable, Shape } from '../tabs/inputs/record-table';
import { bases } from '../tabs/inputs/records/bases';
import { FIELD } from '../tabs/inputs/case-fields';
import { costs } from '../tabs/inputs/records/costs';
import { councils } from '../tabs/inputs/records/councils';
import { deficits } from '../tabs/inputs/records/deficits';
import { facts } from '../tabs/inputs/records/facts';
import { lines } from '../tabs/inputs/records/lines';
import { opportunities } from '../tabs/inputs/records/opportunities';
import { posts } from '../tabs/inputs/records/posts';
import { published } from '../tabs/inputs/records/published';
import { hasRow } from './field-edits';
import { matched, printed } from './match-records';

/**
 * The case that was read from a workbook, with what the workbook has no place for taken from the case in the pane: lists whose tab was
 * not built, and figures of a council or year that has no columns before the next build.
 */
export function completed(cells: WorkbookCells, read: PartnershipCase, pane: PartnershipCase): PartnershipCase {
  const search = tableSearch(cells);
  const shape: Shape = { sign: 1, codes: read.councils.map(({ code }) => code), years: yearRange(read.firstYear, read.yearCount) };

  function whole<R>(kind: RecordTable<R>, own: readonly R[], others: readonly R[]): readonly R[] {
    const found = search(kind);
    if (found === 'absent') return others;
    if (typeof found === 'string') return own;
    const headers = headersOf(found);
    const paths = kind.columns(shape).flatMap(({ header, path, belongsTo, isLater }) => ((belongsTo !== null || isLater) && !headers.has(normal(header)) ? [path] : []));
    if (paths.length === 0) return own;
    const match = matched(printed(kind, { records: others, shape }), printed(kind, { records: own, shape }));
    return own.map((record, i) => {
      const other = others[match[i] ?? -1];
      return other === undefined ? record : paths.reduce((all, path) => withField(all, path, getAt(other, path)), record);
    });
  }

  return {
    ...read,
    deal: hasDecisionRows(search) ? read.deal : withField(read.deal, 'decision', pane.deal.decision),
    bases: whole(bases, read.bases, pane.bases),
    posts: whole(posts, read.posts, pane.posts),
    lines: whole(lines, read.lines, pane.lines),
    costs: whole(costs, read.costs, pane.costs),
    deficits: whole(deficits, read.deficits, pane.deficits),
    opportunities: whole(opportunities, read.opportunities, pane.opportunities),
    facts: whole(facts, read.facts, pane.facts),
    published: whole(published, read.published, pane.published),
  };
}

/** A workbook that was built before there were decisions has no place for them until it is built again. */
export function lacksDecisions(read: PartnershipCase, whole: PartnershipCase): boolean {
  const decisions = ({ deal, posts, costs }: PartnershipCase): number => [deal, ...posts, ...costs].filter(({ decision }) => decision !== undefined).length;
  return decisions(read) < decisions(whole);
}

function hasDecisionRows(search: ReturnType<typeof tableSearch>): boolean {
  const found = search(councils);
  return typeof found === 'string' || hasRow(found, FIELD.decidedBasis.label);
}

function withField<R>(record: R, path: string, value: unknown): R {
  return value === undefined ? record : setAt(record, path, value);
}
