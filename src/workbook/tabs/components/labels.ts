import type { InputPlaces, TabContext } from '../../context';
import type { TabDraft } from '../../draft';
import { across, formula, type CellRef, type Formula } from '../../formula';
import { inputAt, inputOfRow, ofCouncil } from '../../input-ranges';
import type { CellValue } from '../../model';
import { isNeeds } from '../../../engine/outcome';
import { cellOf } from '../../values';
import { COMPONENT_LABELS, type ComponentLabel, type ComponentLayout } from './layout';
import type { ComponentRow, Run } from './rows';

/** Names and flags beside "New in the year": read from the inputs, so that a flag changed there is live. */
export function placeLabels(draft: TabDraft, context: TabContext, layout: ComponentLayout, inputs: InputPlaces): void {
  const { posts, lines, added, costs, sharing } = layout.rows;
  const runs: { id: string; run: Run; formulas: (label: ComponentLabel) => Formula | readonly Formula[] | null }[] = [
    { id: 'posts', run: posts, formulas: (label) => postLabels(context, layout, inputs, label) },
    { id: 'lines', run: lines, formulas: (label) => lineLabel(layout, inputs, label) },
    { id: 'added', run: added, formulas: (label) => addedLabel(layout, inputs, label) },
    { id: 'costs', run: costs, formulas: (label) => costLabels(context, layout, inputs, label) },
    { id: 'sharing', run: sharing, formulas: (label) => sharingLabel(layout, inputs, label) },
  ];
  for (const { id, run, formulas } of runs) {
    const own = layout.rows.rows.slice(run.first, run.first + run.count);
    for (const label of COMPONENT_LABELS) {
      const where = layout.labelOf(run, label);
      if (!where) continue;
      const values = own.map((row) => [labelCell(row, label)]);
      const made = formulas(label);
      const format = label === 'hraShare' ? 'percent' : 'general';
      if (made === null) draft.place({ id: `${id}-${label}`, kind: 'text', values, style: 'label' }, where.row, where.column);
      else draft.place({ id: `${id}-${label}`, kind: 'calculation', values, formulas: made, style: 'label', format }, where.row, where.column);
    }
  }
}

function labelCell({ name, council, kind, component }: ComponentRow, label: ComponentLabel): CellValue {
  switch (label) {
    case 'name':
      return name;
    case 'council':
      return council;
    case 'kind':
      return kind;
    case 'driver':
      return component ? (component.driver ?? 'as the savings') : kind === 'recurring line' ? 'recurring lines' : 'one-off lines';
    case 'inMtfs':
      return component?.inMtfs ?? '';
    case 'atRisk':
      return component?.atRisk ? 'yes' : 'no';
    case 'alreadySpent':
      return component?.alreadySpent ? 'yes' : 'no';
    case 'hraShare':
      if (!component) return 0;
      return isNeeds(component.hraShare) ? 'not decided' : cellOf(component.hraShare);
  }
}

function mtfs(cell: CellRef): Formula {
  return formula`IF(${cell}="","not known",${cell})`;
}

/** What is left blank is no. */
function orNo(cell: CellRef): Formula {
  return formula`IF(${cell}="","no",${cell})`;
}

/** Nothing falls on the HRA of a council that has none. */
function hra(inputs: InputPlaces, council: CellRef, decided: Formula): Formula {
  return formula`IF(${ofCouncil(inputs.case.councils, council, 'hasHra')}="no",0,${decided})`;
}

function share(cell: CellRef): Formula {
  return formula`IF(ISNUMBER(${cell}),${cell},"not decided")`;
}

function councilCell(layout: ComponentLayout, run: Run): CellRef {
  const place = layout.labelOf(run, 'council');
  if (!place) throw new RangeError('a run without rows has no labels');
  return across(place);
}

function postLabels(context: TabContext, layout: ComponentLayout, inputs: InputPlaces, label: ComponentLabel): readonly Formula[] | null {
  const { posts } = inputs;
  const council = councilCell(layout, layout.rows.posts);
  const each = (pick: (p: number, code: string) => Formula): Formula[] =>
    context.partnershipCase.posts.flatMap((post, p) => (post.countedIn === undefined ? context.codes.map((code) => pick(p, code)) : []));
  switch (label) {
    case 'name':
      return each((p) => formula`${inputAt(posts, p, 'name')}`);
    case 'inMtfs':
      return each((p, code) => mtfs(inputAt(posts, p, `inMtfs ${code}`)));
    case 'atRisk':
      return each((p) => orNo(inputAt(posts, p, 'atRisk')));
    case 'hraShare':
      return each((p, code) => hra(inputs, council, share(inputAt(posts, p, `hraShare ${code}`))));
    default:
      return null;
  }
}

function lineLabel(layout: ComponentLayout, inputs: InputPlaces, label: ComponentLabel): Formula | null {
  const of = (key: string): CellRef => inputOfRow(inputs.lines, key);
  switch (label) {
    case 'name':
    case 'council':
      return formula`${of(label)}`;
    case 'kind':
      return formula`${of('kind')}&" line"`;
    case 'driver':
      return formula`${of('kind')}&" lines"`;
    case 'inMtfs':
      return mtfs(of('inMtfs'));
    case 'atRisk':
      return orNo(of('atRisk'));
    case 'hraShare':
      return hra(inputs, councilCell(layout, layout.rows.lines), share(of('hraShare')));
    case 'alreadySpent':
      return null;
  }
}

/** Flags of added lines are not known until they are built; while nothing is added they say nothing. */
function addedLabel(layout: ComponentLayout, inputs: InputPlaces, label: ComponentLabel): Formula | null {
  const total = layout.totalOf(layout.rows.added);
  if (!total) return null;
  const sum = across(total);
  if (label === 'inMtfs') return formula`IF(${sum}=0,"","not known")`;
  if (label === 'hraShare') return formula`IF(${sum}=0,0,${hra(inputs, councilCell(layout, layout.rows.added), formula`"not decided"`)})`;
  return null;
}

function costLabels(context: TabContext, layout: ComponentLayout, inputs: InputPlaces, label: ComponentLabel): readonly Formula[] | null {
  const { costs } = inputs;
  const council = councilCell(layout, layout.rows.costs);
  const each = (pick: (k: number, code: string) => Formula): Formula[] =>
    context.codes.flatMap((code) => context.partnershipCase.costs.map((_, k) => pick(k, code)));
  switch (label) {
    case 'name':
      return each((k) => formula`${inputAt(costs, k, 'name')}`);
    case 'inMtfs':
      return each((k, code) => mtfs(inputAt(costs, k, `inMtfs ${code}`)));
    case 'atRisk':
      return each((k) => orNo(inputAt(costs, k, 'atRisk')));
    case 'alreadySpent':
      return each((k) => orNo(inputAt(costs, k, 'alreadySpent')));
    case 'hraShare':
      return each((k, code) => hra(inputs, council, share(inputAt(costs, k, `hraShare ${code}`))));
    default:
      return null;
  }
}

function sharingLabel(layout: ComponentLayout, inputs: InputPlaces, label: ComponentLabel): Formula | null {
  return label === 'hraShare' ? hra(inputs, councilCell(layout, layout.rows.sharing), formula`"not decided"`) : null;
}
