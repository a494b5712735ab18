import type { InputPlaces, TabContext } from '../../context';
import type { TabDraft } from '../../draft';
import { across, at, beside, columnAbove, columnOf, down, formula, type CellRef, type Formula, type Place } from '../../formula';
import { ifNumber } from '../../formula-idioms';
import { growing, growingYear, inputAt } from '../../input-ranges';
import type { CellValue } from '../../model';
import type { ComponentLayout } from './layout';
import { ownPooled } from './pooled';
import { driverRow, type Run } from './rows';

export interface NewSources {
  readonly inputs: InputPlaces;
  /** Post savings a year: posts x councils; null without posts. */
  readonly postSaving: Place | null;
  readonly byYear: Place | null;
  /** The years above the section. */
  readonly yearHeader: Place;
}

/** Section 1, new in the year, run by run. */
export function placeNewInYear(draft: TabDraft, context: TabContext, layout: ComponentLayout, sources: NewSources): void {
  const { posts, lines, added, costs, sharing } = layout.rows;
  const driver = (name: Parameters<typeof driverRow>[0]): CellRef => at(sources.inputs.case.drivers, driverRow(name));
  const place = (id: string, run: Run, formulas: Formula | readonly Formula[]): void => {
    const where = layout.newOf(run);
    if (where) draft.place({ id, kind: 'calculation', format: 'money', values: newValues(layout, run), formulas }, where.row, where.column);
  };
  place('new-posts', posts, postFormulas(context, sources, driver('posts')));
  place('new-lines', lines, lineFormula(context, layout, sources, driver('recurring lines'), driver('one-off lines')));
  place('new-added', added, addedFormulas(context, layout, sources, driver('recurring lines'), driver('one-off lines')));
  const { byYear } = sources;
  if (!byYear) return;
  const { sign } = sources.inputs.case;
  place('new-costs', costs, ifNumber(beside(byYear), scaled(formula`-${sign}*${beside(byYear)}`, driver('costs of change'))));
  place('new-sharing', sharing, sharingFormulas(context, layout, byYear));
}

function newValues(layout: ComponentLayout, run: Run): (readonly CellValue[])[] {
  return layout.rows.rows.slice(run.first, run.first + run.count).map(({ newInYear }) => newInYear);
}

/** An amount at its driver, in whole pence. */
function scaled(amount: Formula, driver: CellRef): Formula {
  return formula`IF(ISNUMBER(${driver}),ROUND(${amount}*${driver},2),"needs: driver")`;
}

/** A post saves from its first year on; one that is counted in a line never adds anything here. */
function postFormulas(context: TabContext, { inputs, postSaving, yearHeader }: NewSources, driver: CellRef): Formula[] {
  if (!postSaving) return [];
  return context.partnershipCase.posts.flatMap((post, p) => {
    if (post.countedIn !== undefined) return [];
    const from = inputAt(inputs.posts, p, 'from');
    const starts = formula`IF(${from}="",${at(yearHeader)},${from})=${down(yearHeader)}`;
    return context.codes.map((_, c) => {
      const saving = at(postSaving, p, c);
      const amount = ifNumber(saving, scaled(formula`${saving}`, driver));
      return formula`IF(${inputAt(inputs.posts, p, 'countedIn')}="",IF(${starts},${amount},0),0)`;
    });
  });
}

function lineFormula({ years }: TabContext, layout: ComponentLayout, { inputs }: NewSources, recurring: CellRef, oneOff: CellRef): Formula {
  const typed = beside(inputs.lines.place, 0, inputs.lines.column(years[0] ?? ''));
  const kinds = layout.labelOf(layout.rows.lines, 'kind');
  if (!kinds) return formula``;
  const amount = formula`IF(${across(kinds)}="recurring line",${scaled(formula`${typed}`, recurring)},${scaled(formula`${typed}`, oneOff)})`;
  return formula`IF(ISNUMBER(${typed}),${amount},${typed}&"")`;
}

/** What the Lines table holds for a council beyond the rows that were built: nil until a row is added. */
function addedFormulas(context: TabContext, layout: ComponentLayout, { inputs }: NewSources, recurring: CellRef, oneOff: CellRef): Formula[] {
  const { lines } = layout.rows;
  const { years } = context;
  const typedCouncil = growing(inputs.lines, 'council');
  const typedKind = growing(inputs.lines, 'kind');
  const typedYear = growingYear(inputs.lines, years[0] ?? '');
  const own = layout.labelOf(layout.rows.added, 'council');
  const builtCouncil = layout.labelOf(lines, 'council');
  const builtKind = layout.labelOf(lines, 'kind');
  const builtNew = layout.newOf(lines);
  if (!own) return [];
  const council = across(own);
  return context.codes.flatMap(() =>
    ([['recurring', recurring], ['one-off', oneOff]] as const).map(([kind, driver]) => {
      const typed = formula`SUMIFS(${typedYear},${typedCouncil},${council},${typedKind},"${kind}")`;
      if (!builtCouncil || !builtKind || !builtNew) return formula`IF(COUNTIF(${typedCouncil},${council})>0,${scaled(typed, driver)},0)`;
      const built = formula`SUMIFS(${columnAbove(builtNew)},${columnOf(builtCouncil)},${council},${columnOf(builtKind)},"${kind} line")`;
      return formula`IF(COUNTIF(${typedCouncil},${council})>COUNTIF(${columnOf(builtCouncil)},${council}),IF(ISNUMBER(${driver}),ROUND(${typed}*${driver}-${built},2),"needs: driver"),0)`;
    }),
  );
}

/** Pooled savings apportioned, less the council's own: adds to nothing over the councils. */
function sharingFormulas(context: TabContext, layout: ComponentLayout, byYear: Place): Formula[] {
  const own = layout.labelOf(layout.rows.sharing, 'council');
  if (!own) return [];
  return layout.rows.rows.slice(layout.rows.sharing.first).map(({ council, kind }, i) => {
    const share = { ...beside(byYear), row: byYear.row + layout.rows.costs.count };
    if (council !== context.codes[i % context.codes.length]) throw new RangeError('sharing rows follow the councils');
    return ifNumber(share, formula`ROUND(${share}-${ownPooled(layout, kind === 'sharing, recurring', across(own))},2)`);
  });
}
