import type { OutstandingOf } from '../../../engine/appraisal';
import { isNeeds } from '../../../engine/outcome';
import type { InputPlaces, InputTable, TabContext } from '../../context';
import { columnOf, formula, range, wholeOf, type Formula, type Place, type RangeRef } from '../../formula';
import { builtColumn, builtCouncils, filled, growingFrom, rowsTyped } from '../../input-ranges';
import type { ApportionmentPlaces } from '../apportionment';
import { gradeColumn } from '../opportunity-grading/roll-up';
import type { Check, Checked } from './check';
import { plus } from './plus';

/** Results that say what they need: what is outstanding, seen from the other end. */
export function waitingResults({ appraisal }: TabContext, { layout, savings }: Checked): Check[] {
  const totals = layout?.totalOf(layout.all);
  if (!totals) return [];
  const { components, councils } = appraisal;
  return [
    {
      name: 'Results that wait for an input', means: 'Cells that say "needs: …" on Components, and years without a deficit.', kind: 'waits',
      value: components.filter((component) => component.pence === null && isNeeds(component.total)).length + councils.flatMap(({ gap }) => gap).filter(isNeeds).length,
      formula: () => plus([formula`COUNTIF(${columnOf(totals)},"needs*")`, ...savings.map(({ effects }) => formula`COUNTIF(${wholeOf(effects.gap)},"needs*")`)]),
    },
  ];
}

/** Everything the engine lists as outstanding, counted by formulas; the same number as the pane and the command line say. */
export function outstanding(context: TabContext, checked: Checked): Check[] {
  const { inputs, layout, apportionment } = checked;
  const { codes, years, partnershipCase, appraisal } = context;
  const first = years[0] ?? '';
  const last = years[years.length - 1] ?? '';
  const open = (of: OutstandingOf, name: string, means: string, made: Formula): Check => ({
    name, means, kind: 'outstanding', value: appraisal.outstanding.filter((each) => each.of === of).length, formula: () => made,
  });
  const flags = (label: 'inMtfs' | 'hraShare'): Place[] => {
    if (!layout) return [];
    const { posts: ofPosts, lines, costs } = layout.rows;
    const runs = label === 'inMtfs' ? [ofPosts, lines] : [ofPosts, lines, costs];
    return runs.flatMap((run) => layout.labelOf(run, label) ?? []);
  };
  return [
    open('setting', 'Drivers and rates missing', 'Drivers, and the on-cost rates when on-costs are included.', settings(inputs)),
    ...(apportionment ? [open('basis', 'Weights missing', 'Volumes of a basis, or the agreed ratio; a published ratio stands in where there is one.', weights(inputs, codes, apportionment))] : []),
    open('post', 'Salaries and posts missing', 'What a post costs, or how many there are.', salaries(inputs, codes)),
    open('line', 'Savings to be confirmed', 'TBC on Lines, left out of every total, and lines without any amount.', plus([formula`COUNTIF(${growingFrom(inputs.lines, first, last)},"TBC")`, empty(inputs.lines, years)])),
    open('cost of change', 'Costs of change to be confirmed', 'TBC on Costs of change, and costs without any amount: left out, which makes savings look larger.', plus([formula`COUNTIF(${growingFrom(inputs.costs, first, last)},"TBC")`, empty(inputs.costs, years)])),
    open('deficit', 'Deficits missing', 'Years of a council without a deficit, or a council without any.', deficits(inputs, first, last)),
    ...counted(flags('inMtfs'), 'not known', (made) => open('in the MTFS', 'In the MTFS or not: not known', 'A saving already in the MTFS cannot close its deficit again.', made)),
    ...counted(flags('hraShare'), 'not decided', (made) => open('HRA share', 'HRA share not decided', 'The General Fund part of the coverage waits for these.', made)),
    ...(checked.grading && partnershipCase.opportunities.length > 0
      ? [open('grade', 'Grades to be confirmed', 'Opportunities whose potential for savings is TBC.', plus(codes.map((code) => formula`COUNTIF(${gradeColumn('savings', code)},"TBC")`)))]
      : []),
    {
      name: 'Lines added since this build', means: 'Their amounts are in the totals already; a new build gives them rows, and counts their flags.', kind: 'outstanding', value: 0,
      built: partnershipCase.lines.length,
      formula: (builtCell) => formula`MAX(0,${rowsTyped(inputs.lines, 'council')}-${builtCell})`,
    },
  ];
}

/** Rows with a name and nothing in any year; years are few, so each is written out. Of one year it is no number before it is multiplied, and Excel finds no truth value equal to 0. */
function empty(table: InputTable, years: readonly string[]): Formula {
  const anything = plus(years.map((year) => formula`(${builtColumn(table, year)}<>"")`));
  return formula`SUMPRODUCT((${builtColumn(table, 'name')}<>"")*((${anything})*1=0))`;
}

function counted(places: readonly Place[], word: string, check: (made: Formula) => Check): Check[] {
  return places.length === 0 ? [] : [check(plus(places.map((place) => formula`COUNTIF(${columnOf(place)},"${word}")`)))];
}

/** The literal 1 is counted too: three rates and itself make four. */
function settings({ case: places }: InputPlaces): Formula {
  const pensions = builtColumn(places.councils, 'pensionRate');
  const rates = formula`${places.niRate},${places.niThreshold},${places.levyRate}`;
  const drivers = columnOf(places.drivers);
  return formula`ROWS(${drivers})-COUNT(${drivers})+IF(${places.onCostsIncluded}="yes",4-COUNT(${rates},1)+${filled(builtColumn(places.councils, 'code'))}-COUNT(${pensions}),0)`;
}

/** Row by row of the table itself, which may have an empty row that a result has not: an agreed ratio stands in for volumes, and volumes for it. */
function weights({ bases }: InputPlaces, codes: readonly string[], { basisFrom, basisSum }: ApportionmentPlaces): Formula {
  const kinds = builtColumn(bases, 'kind');
  const gaps = (cells: RangeRef): Formula => formula`(1-ISNUMBER(${cells}))`;
  const withoutVolumes = plus(codes.map((code) => gaps(builtColumn(bases, `volume ${code}`))));
  return plus([
    formula`SUMPRODUCT((${kinds}<>"")*(${kinds}<>"equal")*(${kinds}<>"agreed")*${gaps(builtCouncils(bases, 'volume', codes))})`,
    formula`SUMPRODUCT((${kinds}="agreed")*((${withoutVolumes})>0)*${gaps(builtCouncils(bases, 'ratio', codes))})`,
    formula`SUMPRODUCT((${columnOf(basisFrom)}<>"needs: weights")*(${columnOf(basisSum)}="needs: weights"))`,
  ]);
}

/** A new post needs no salary today; a deleted one has neither number nor salary. */
function salaries({ posts }: InputPlaces, codes: readonly string[]): Formula {
  const kinds = builtColumn(posts, 'kind');
  const today = builtCouncils(posts, 'current', codes);
  const wanted = (key: string): Formula => formula`SUMPRODUCT((${kinds}<>"deleted")*(${kinds}<>"")*(1-ISNUMBER(${builtColumn(posts, key)})))`;
  return plus([
    formula`SUMPRODUCT((${kinds}<>"new")*(${kinds}<>"")*(1-ISNUMBER(${today})))`,
    formula`SUMPRODUCT((${kinds}="new")*(${today}="TBC"))`,
    wanted('posts'),
    wanted('salary'),
  ]);
}

function deficits({ deficits: table, case: places }: InputPlaces, first: string, last: string): Formula {
  const councils = builtColumn(table, 'council');
  const years = range(builtColumn(table, first).from, builtColumn(table, last).to);
  return formula`SUMPRODUCT((${councils}<>"")*(1-ISNUMBER(${years})))+${filled(builtColumn(places.councils, 'code'))}-${filled(councils)}`;
}
