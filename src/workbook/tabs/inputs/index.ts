import type { InputPlaces, TabContext } from '../../context';
import { TabDraft } from '../../draft';
import { opening } from '../headings';
import { caseTab } from './case-tab';
import { addChoices, placeRecords, type ListTables, type Placed } from './place-records';
import { bases } from './records/bases';
import { costs } from './records/costs';
import { deficits } from './records/deficits';
import { facts } from './records/facts';
import { lines } from './records/lines';
import { posts } from './records/posts';
import { figureSources, sources } from './records/sources';
import type { RecordTable, Shape } from './record-table';

/** Every field of a case as typed cells: a tab for each growing table. */
export function inputTabs(context: TabContext): { drafts: TabDraft[]; places: InputPlaces } {
  const { partnershipCase: given } = context;
  const withoutHra = new Set(given.councils.filter(({ hasHra }) => !hasHra).map(({ code }) => code));
  const shape: Shape = { ...context, withoutHra };
  const sign = `In this workbook ${context.signWords}`;
  const tabs = {
    bases: recordTab(bases, given.bases, shape, [
      'The bases on which costs, or pooled savings, can be shared: weights of each council and where they come from.',
      'Volumes in the unit of their row, ratios as percentages. Percent places: decimals of a percent that shares are rounded to; empty applies the volumes themselves.',
      'Values are live. A basis added or renamed needs Build again.',
    ]),
    posts: recordTab(posts, given.posts, shape, [
      'Shared, deleted and new posts: what each council pays today and what the post would cost.',
      'Salaries are positive amounts, £ a year, without on-costs; 0 where a council has no such post. From: first year of the saving; empty is the first year of the case.',
      'Values are live. A post added or renamed needs Build again.',
    ]),
    lines: recordTab(lines, given.lines, shape, [
      'Savings of one council from one change, new in the year, £: a recurring line continues in each later year.',
      `${sign}: type the amounts that way. TBC is left out of totals and counted.`,
      'Values, and rows added to Lines, are live; years and councils need Build again.',
    ]),
    costs: recordTab(costs, given.costs, shape, [
      'One-off costs of making the change, £, before they are shared on their basis.',
      'Costs are positive amounts, whatever the sign of a saving elsewhere.',
      'Values are live. A cost added or renamed, years and councils need Build again.',
    ]),
    deficits: recordTab(deficits, given.deficits, shape, [
      "Each council's deficit in its MTFS, in the unit of its row.",
      'A deficit is positive, a surplus negative. Whole gap: all that is missing in the year. New gap: what the year adds.',
      'Values are live. Years and councils need Build again.',
    ]),
    facts: recordTab(facts, given.facts, shape, [
      'Figures and statements that the case carries and no sum uses: council profile, benchmarks, governance.',
      'In the unit of their row.',
      'Nothing is calculated from this tab.',
    ]),
    sources: recordTab(sources, figureSources(given, shape), shape, [
      'Where single figures come from, when that is not the source of their whole row.',
      'Figure: tab / row / column of the figure.',
      'Nothing is calculated from this tab. Rename a row here too when it is renamed on its tab.',
    ]),
  };
  const first = caseTab(context, shape);
  const tables: ListTables = { councils: first.places.councils, bases: tabs.bases.table, lines: tabs.lines.table };
  first.addChoices(tables);
  const others = Object.values(tabs);
  for (const each of others) addChoices(each, tables);
  return {
    drafts: [first.draft, ...others.map(({ draft }) => draft)],
    places: {
      case: first.places,
      bases: tabs.bases.table,
      posts: tabs.posts.table,
      lines: tabs.lines.table,
      costs: tabs.costs.table,
      deficits: tabs.deficits.table,
    },
  };
}

/** Rows of an input tab above its data: title, three lines, an empty row, the header. */
const ROWS_ABOVE = 6;

function recordTab<R>(kind: RecordTable<R>, records: readonly R[], shape: Shape, lines: readonly string[]): Placed {
  const widths = kind.columns(shape).map(({ width }) => width);
  const draft = new TabDraft(kind.id, kind.tabName, 'input', { widths, freeze: { rows: ROWS_ABOVE, columns: 1 } });
  return placeRecords(draft, kind, records, shape, opening(draft, kind.tabName, lines));
}
