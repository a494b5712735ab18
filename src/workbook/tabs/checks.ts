import { TBC, type Figure } from '../../engine/case';
import { isNeeds } from '../../engine/outcome';
import type { InputPlaces, InputTable, TabContext } from '../context';
import { TabDraft } from '../draft';
import { across, at, columnOf, formula, range, wholeOf, type CellRef, type Formula, type Place } from '../formula';
import { growing, growingFrom } from '../input-ranges';
import type { ApportionmentPlaces } from './apportionment';
import type { ComponentLayout } from './components/layout';
import { header, opening } from './headings';
import type { SavingsPlaces } from './savings';
import type { PostPlaces } from './shared-posts';

/** What the checks look at; a tab that was left out has no place here and its checks are dropped. */
export interface Checked {
  readonly inputs: InputPlaces;
  readonly apportionment: ApportionmentPlaces | null;
  readonly posts: PostPlaces | null;
  readonly layout: ComponentLayout | null;
  readonly savings: readonly SavingsPlaces[];
}

export interface CheckPlaces {
  readonly draft: TabDraft;
  readonly master: Place;
  /** The master check as it stands when the workbook is built. */
  readonly masterWords: string;
}

type CheckKind = 'problem' | 'build again' | 'outstanding';

interface Check {
  readonly name: string;
  readonly means: string;
  readonly kind: CheckKind;
  readonly value: number;
  /** Rows of an input table when the workbook was built, to compare with what is typed now. */
  readonly built?: number;
  /** `builtCell` is the cell that holds `built`. */
  readonly formula: (builtCell: CellRef) => Formula;
}

/** The "Checks" tab: every check with its count and its status in words, and one master check that Contents repeats. */
export function checksTab(context: TabContext, checked: Checked): CheckPlaces {
  const draft = new TabDraft('checks', 'Checks', 'check', { widths: [44, 74, 12, 12, 26], freeze: { rows: 0, columns: 1 } });
  const top = opening(draft, 'Checks', [
    'For whoever relies on this workbook: nothing below may say "Problem" or "Build again".',
    'Outstanding items are not errors: figures to be confirmed or decided, said here so that no total looks more certain than it is.',
  ]);
  draft.text('master-label', 'Master check', top, 1, 'total');
  const checks = checksFor(context, checked);
  const headerRow = top + 2;
  header(draft, 'header', ['Check', 'What it means', 'As built', 'Count', 'Status'], headerRow);
  const row = headerRow + 1;
  draft.place({ id: 'names', kind: 'text', style: 'label', values: checks.map(({ name, means }) => [name, means]) }, row, 1);
  const asBuilt = draft.place({ id: 'as-built', kind: 'text', style: 'label', format: 'count', values: checks.map((each) => [each.built ?? '']) }, row, 3);
  const count = draft.place({
    id: 'count', kind: 'calculation', format: 'count', values: checks.map(({ value }) => [value]), formulas: checks.map((each) => each.formula(across(asBuilt))),
  }, row, 4);
  const own = across(count);
  const status = draft.place({
    id: 'status', kind: 'calculation', style: 'status', values: checks.map((each) => [statusOf(each)]),
    formulas: checks.map(({ kind }) => statusFormula(kind, own)),
  }, row, 5);
  const wrong = checks.filter((each) => each.kind !== 'outstanding' && each.value !== 0).length;
  const waiting = checks.filter((each) => each.kind === 'outstanding');
  const outstanding = waiting.reduce((sum, each) => sum + each.value, 0);
  const waitingFrom = checks.length - waiting.length;
  const counted = formula`SUM(${range(at(count, waitingFrom), at(count, checks.length - 1))})`;
  const failing = formula`(COUNTIF(${columnOf(status)},"Problem")+COUNTIF(${columnOf(status)},"Build again"))`;
  const master = draft.place({
    id: 'master', kind: 'calculation', style: 'status', values: [[masterWords(wrong, outstanding)]],
    formulas: formula`IF(${failing}>0,"Problem: see the Checks tab",IF(${counted}=0,"OK",IF(${counted}=1,"OK, 1 item outstanding","OK, "&${counted}&" items outstanding")))`,
  }, top, 2);
  for (const place of [status, master]) {
    draft.highlight(place, 'begins with', 'Problem', 'bad');
    draft.highlight(place, 'begins with', 'Build again', 'bad');
    draft.highlight(place, 'equals', 'OK', 'good');
    draft.highlight(place, 'begins with', 'OK,', 'attention');
  }
  draft.highlight(status, 'begins with', 'Outstanding', 'attention');
  draft.name('PC_Master_check', master, 'OK, OK with items outstanding, or Problem');
  return { draft, master, masterWords: masterWords(wrong, outstanding) };
}

function masterWords(wrong: number, outstanding: number): string {
  if (wrong > 0) return 'Problem: see the Checks tab';
  if (outstanding === 0) return 'OK';
  return outstanding === 1 ? 'OK, 1 item outstanding' : `OK, ${outstanding} items outstanding`;
}

function statusOf({ kind, value }: Check): string {
  if (value === 0) return 'OK';
  if (kind === 'outstanding') return `Outstanding: ${value}`;
  return kind === 'problem' ? 'Problem' : 'Build again';
}

/** An error counts as a problem: a check is never green because it could not be made. */
function statusFormula(kind: CheckKind, count: ReturnType<typeof across>): Formula {
  const otherwise = kind === 'outstanding' ? formula`"Outstanding: "&${count}` : kind === 'problem' ? formula`"Problem"` : formula`"Build again"`;
  return formula`IF(ISERROR(${count}),"Problem",IF(${count}=0,"OK",${otherwise}))`;
}

/** Problems first, then what a new build would mend, then what is outstanding, which the master check adds up. */
function checksFor(context: TabContext, checked: Checked): Check[] {
  return [...sums(context, checked), ...cells(checked), ...built(context, checked), ...outstanding(context, checked)];
}

function sums({ partnershipCase }: TabContext, { apportionment, layout, savings }: Checked): Check[] {
  const problem = (name: string, means: string, made: Formula): Check => ({ name, means, kind: 'problem', value: 0, formula: () => made });
  const checks: Check[] = [];
  if (apportionment) {
    checks.push(problem('Each basis adds to 100%', 'The shares of every basis on Apportionment add to the whole.', formula`SUMPRODUCT(ABS(${columnOf(apportionment.addsTo100)}))`));
    if (apportionment.adrift) {
      checks.push(problem('Shares add back', 'The shares of each cost add to the amount, to the penny.', formula`SUMPRODUCT(ABS(${columnOf(apportionment.adrift)}))`));
    }
  }
  const totals = layout?.totalOf(layout.all);
  const councils = layout?.effectLabelOf(layout.all, 'council');
  for (const { council, effects, made } of savings) {
    const period = at(effects.period);
    if (totals && councils) {
      checks.push(problem(`Savings ${council} holds all its components`, 'The Components of the council add to the total of its Savings tab.', formula`IF(ISNUMBER(${period}),ROUND(SUMIFS(${columnOf(totals)},${columnOf(councils)},"${council}")-${period},2),0)`));
    }
    checks.push(problem(`Savings ${council} adds both ways`, 'The totals of the rows add to the total of the years.', formula`IF(ISNUMBER(${period}),ROUND(SUM(${columnOf(made.totals)})-${period},2),0)`));
  }
  const sharing = layout?.newOf(layout.rows.sharing);
  if (sharing && partnershipCase.deal.kind === 'savings sharing') {
    checks.push(problem('Savings sharing moves, it does not make', 'What sharing adds to some councils it takes from others.', formula`ROUND(SUM(${wholeOf(sharing)}),2)`));
  }
  return checks;
}

/** Calculated cells that are in error, or that somebody has typed over. */
function cells({ apportionment, posts, layout, savings }: Checked): Check[] {
  const areas: [string, Place | null][] = [
    ['Apportionment', apportionment?.shares ?? null],
    ['Shared posts', posts?.saving ?? null],
    ['Components', layout?.effectOf(layout.all) ?? null],
    ...savings.map(({ council, effects }): [string, Place] => [`Savings ${council}`, effects.effect]),
  ];
  return areas.flatMap(([tab, place]) =>
    place === null
      ? []
      : [
          { name: `No errors on ${tab}`, means: 'Cells that show an error such as #REF!.', kind: 'problem' as const, value: 0, formula: () => formula`SUMPRODUCT(ISERROR(${wholeOf(place)})*1)` },
          { name: `Formulas stand on ${tab}`, means: 'Results that were typed over: they no longer follow the inputs.', kind: 'problem' as const, value: 0, formula: () => formula`SUMPRODUCT(1-ISFORMULA(${wholeOf(place)}))` },
        ],
  );
}

/** Rows typed against rows built: what a new build would pick up. */
function built({ partnershipCase }: TabContext, { inputs, apportionment }: Checked): Check[] {
  const rows = (name: string, table: InputTable, key: string, count: number): Check => ({
    name: `${name} typed and built`, means: `Rows of ${name} that were added or removed since this build.`, kind: 'build again', value: 0, built: count,
    formula: (builtCell) => formula`COUNTIF(${growing(table, key)},"?*")-${builtCell}`,
  });
  const { councils, bases, posts, costs, deficits } = partnershipCase;
  const deal: Check = {
    name: 'Deal as built', means: 'Cost sharing or savings sharing: a change needs a new build.', kind: 'build again', value: 0,
    formula: () => formula`IF(${inputs.case.dealKind}="${partnershipCase.deal.kind}",0,1)`,
  };
  const sign: Check = {
    name: 'Sign convention as built', means: 'A change of the sign convention needs a new build.', kind: 'build again', value: 0,
    formula: () => formula`IF(${inputs.case.sign}=IF(${inputs.case.signConvention}="budget book",-1,1),0,1)`,
  };
  return [
    rows('Councils', inputs.case.councils, 'code', councils.length),
    ...(apportionment ? [rows('Bases', inputs.bases, 'name', bases.length)] : []),
    rows('Posts', inputs.posts, 'name', posts.length),
    { ...rows('Posts counted in a line', inputs.posts, 'countedIn', posts.filter((post) => post.countedIn !== undefined).length), means: 'A post newly counted in a line adds nothing already; one no longer counted there needs a build.' },
    rows('Costs of change', inputs.costs, 'name', costs.length),
    rows('Deficits', inputs.deficits, 'council', deficits.length),
    deal,
    sign,
  ];
}

function outstanding({ partnershipCase, appraisal, years }: TabContext, { inputs, layout, savings }: Checked): Check[] {
  const waiting = (name: string, means: string, value: number, made: Formula): Check => ({ name, means, kind: 'outstanding', value, formula: () => made });
  const first = years[0] ?? '';
  const last = years[years.length - 1] ?? '';
  const toConfirm = (records: readonly { readonly amounts: Readonly<Record<string, Figure>> }[]): number =>
    records.reduce((sum, { amounts }) => sum + years.filter((year) => amounts[year]?.value === TBC).length, 0);
  const checks = [
    waiting('Savings to be confirmed', 'TBC on Lines: left out of every total.', toConfirm(partnershipCase.lines), formula`COUNTIF(${growingFrom(inputs.lines, first, last)},"TBC")`),
    waiting('Costs of change to be confirmed', 'TBC on Costs of change: left out, which makes savings look larger.', toConfirm(partnershipCase.costs), formula`COUNTIF(${growingFrom(inputs.costs, first, last)},"TBC")`),
    {
      ...waiting('Lines added since this build', 'Counted in the totals already; a new build gives them rows of their own.', 0, formula``),
      built: partnershipCase.lines.length,
      formula: (builtCell: CellRef) => formula`MAX(0,COUNTIF(${growing(inputs.lines, 'name')},"?*")-${builtCell})`,
    },
  ];
  const hra = layout?.labelOf(layout.all, 'hraShare');
  const mtfs = layout?.labelOf(layout.all, 'inMtfs');
  const totals = layout?.totalOf(layout.all);
  if (!hra || !mtfs || !totals) return checks;
  const { components, councils } = appraisal;
  const gaps = savings.map(({ effects }) => effects.gap);
  const needed = components.filter((component) => isNeeds(component.total)).length + councils.flatMap(({ gap }) => gap).filter(isNeeds).length;
  return [
    ...checks,
    waiting('Results that wait for an input', 'Cells that say "needs: …" on Components, and years without a deficit.', needed, {
      parts: [...formula`COUNTIF(${columnOf(totals)},"needs*")`.parts, ...gaps.flatMap((gap) => formula`+COUNTIF(${wholeOf(gap)},"needs*")`.parts)],
    }),
    waiting('HRA share not decided', 'The General Fund part of the coverage waits for these.', components.filter(({ hraShare }) => isNeeds(hraShare)).length, formula`COUNTIF(${columnOf(hra)},"not decided")`),
    waiting('In the MTFS or not: not known', 'A saving already in the MTFS cannot close its deficit again.', components.filter(({ inMtfs }) => inMtfs === 'not known').length, formula`COUNTIF(${columnOf(mtfs)},"not known")`),
  ];
}
