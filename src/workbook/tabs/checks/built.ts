import type { InputTable, TabContext } from '../../context';
import { columnOf, formula, type Formula } from '../../formula';
import { growingFrom, inputAt, rowsTyped } from '../../input-ranges';
import type { Check, Checked } from './check';
import { plus } from './plus';

/** What the workbook was built for, against what is typed now: what only a new build picks up. */
export function built(context: TabContext, checked: Checked): Check[] {
  const { partnershipCase: given, years, sign } = context;
  const { inputs, apportionment, postRows } = checked;
  const again = (name: string, means: string, made: Formula): Check => ({ name, means, kind: 'build again', value: 0, formula: () => made });
  const rows = (name: string, table: InputTable, key: string, count: number): Check => ({
    name: `${name} typed and built`, means: `Rows of ${name} that were added or removed since this build.`, kind: 'build again', value: 0, built: count,
    formula: (builtCell) => formula`${rowsTyped(table, key)}-${builtCell}`,
  });
  const differs = (cell: Formula, word: string): Formula => formula`IF(${cell}="${word}",0,1)`;
  const { case: places } = inputs;
  const costYears = growingFrom(inputs.costs, years[0] ?? '', years[years.length - 1] ?? '');
  return [
    again('Years as built', 'First year and number of years: a change needs a new build.', plus([differs(formula`${places.firstYear}`, given.firstYear), differs(formula`${places.yearCount}&""`, String(given.yearCount))])),
    again('Councils as built', 'Codes and order of the councils: a change needs a new build.', plus(given.councils.map(({ code }, i) => differs(formula`${inputAt(places.councils, i, 'code')}`, code)))),
    rows('Councils', places.councils, 'code', given.councils.length),
    ...(apportionment ? [rows('Bases', inputs.bases, 'name', given.bases.length)] : []),
    rows('Posts', inputs.posts, 'name', given.posts.length),
    ...(postRows
      ? [again('Posts as built', 'Rows of Posts that were sorted, renamed, or changed between deleted and not, or between counted in a line and not.', formula`SUMPRODUCT((${columnOf(postRows.built)}<>${columnOf(postRows.now)})*1)`)]
      : []),
    rows('Costs of change', inputs.costs, 'name', given.costs.length),
    ...(apportionment
      ? [{
          name: 'Amounts of costs typed and built', means: 'An amount in a year that was empty, or an emptied one, needs a new build.', kind: 'build again' as const, value: 0,
          built: given.costs.reduce((sum, { amounts }) => sum + years.filter((year) => (amounts[year]?.value ?? null) !== null).length, 0),
          formula: (builtCell: Parameters<Check['formula']>[0]) => formula`COUNT(${costYears})+COUNTIF(${costYears},"TBC")-${builtCell}`,
        }]
      : []),
    rows('Deficits', inputs.deficits, 'council', given.deficits.length),
    again('Deal as built', 'Cost sharing or savings sharing: a change needs a new build.', differs(formula`${places.dealKind}`, given.deal.kind)),
    again('Sign convention as built', 'A change of the sign convention needs a new build.', plus([differs(formula`${places.signConvention}`, given.signConvention), differs(formula`${places.sign}&""`, String(sign))])),
  ];
}
