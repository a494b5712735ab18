import { writeXlsx as writeFile } from 'hucre/xlsx';
import '../functions/support/custom-functions';
import { FUNCTION_REFERENCE } from '../../src/functions/reference';
import { parseArea } from '../../src/workbook/r1c1';
import { propose } from '../../src/workbook/replace-functions/propose';
import { recalculate, type RecalculatedTab } from './recalculate';

/** The native formulas that take the place of the custom functions, as a spreadsheet without the add-in calculates them. */

interface Sheet {
  readonly tab: string;
  readonly cells: Readonly<Record<string, number | string>>;
  readonly formula: string;
  readonly expected: readonly (readonly (number | string)[])[];
}

const TIES: readonly Sheet[] = [
  { tab: 'ties', cells: { A1: -100, A2: 1, A3: 1, A4: 1 }, formula: '=MTFS.APPORTION(A1,A2:A4)', expected: [[-33.34], [-33.33], [-33.33]] },
  { tab: 'two rows', cells: { A1: 0.05, A2: 1, B2: 2, A3: 0, B3: 2 }, formula: '=MTFS.APPORTION(A1,A2:B3)', expected: [[0.01, 0.02], [0, 0.02]] },
  { tab: 'percent', cells: { A1: 64400, A2: 97600, A3: 51800 }, formula: '=MTFS.APPORTION(A1,A2:A3,0)', expected: [[41860], [22540]] },
  { tab: 'constants', cells: {}, formula: '=MTFS.APPORTION(0.01,{0;1;1})', expected: [[0], [0.01], [0]] },
  { tab: 'TBC', cells: { A1: 5, A2: 'TBC', A3: 2 }, formula: '=MTFS.APPORTION(A1,A2:A3)', expected: [['#N/A'], ['#N/A']] },
  { tab: 'no weight', cells: { A1: 5, A2: 0 }, formula: '=MTFS.APPORTION(A1,A2:A3)', expected: [['#VALUE!'], ['#VALUE!']] },
  { tab: 'TBC saving', cells: { A1: 1, B1: 'TBC', A2: 4, B2: 4 }, formula: '=MTFS.DEFICIT_COVERAGE(A1:B1,A2:B2,TRUE)', expected: [[0.25, 0.125]] },
  { tab: 'minus', cells: { A1: -1, B1: -0.5, A2: 4, B2: 4 }, formula: '=MTFS.DEFICIT_COVERAGE(-A1:B1,A2:B2,TRUE)', expected: [[0.25, 0.1875]] },
  { tab: 'minus both', cells: { A1: -1, C1: -2, A2: -4, B2: -4, C2: -4 }, formula: '=MTFS.DEFICIT_COVERAGE(-A1:C1,-(A2:C2))', expected: [[0.25]] },
  { tab: 'minus TBC', cells: { A1: -1, B1: 'TBC', A2: 4, B2: 4 }, formula: '=MTFS.DEFICIT_COVERAGE(-A1:B1,A2:B2)', expected: [['#VALUE!']] },
  { tab: 'minus salaries', cells: { A1: -100, B1: -60, A2: 90 }, formula: '=MTFS.SHARED_SALARY_SAVING(-A1:B1,A2)', expected: [[55, 15]] },
  { tab: 'thirds', cells: { A1: 100, A2: 200, A3: 300, B1: 100.01, C1: 1 / 3, C2: 1 / 3, C3: 1 / 3 }, formula: '=MTFS.SHARED_SALARY_SAVING(A1:A3,B1,C1:C3,1)', expected: [[66.66], [166.66], [266.67]] },
];

const sheets: readonly Sheet[] = [
  ...TIES,
  ...FUNCTION_REFERENCE.flatMap(({ name, examples }) => examples.map(({ cells, formula, expected }, i) => ({ tab: `${name} ${i + 1}`, cells, formula, expected }))),
];

const FIRST = 20;

function formulasOf({ tab, formula }: Sheet): readonly (readonly string[])[] {
  const native = propose(formula, { tab, workplace: { tables: [], names: [] } })?.native;
  if (!native || 'because' in native) throw new Error(`${formula}: ${native?.because}`);
  return native.formulas;
}

let recalculated: RecalculatedTab[];

beforeAll(async () => {
  const bytes = await writeFile({
    sheets: sheets.map((sheet) => ({
      name: sheet.tab,
      cells: new Map<string, object>([
        ...Object.entries(sheet.cells).map(([address, value]) => [`${parseArea(address)!.row - 1},${parseArea(address)!.column - 1}`, { value }] as const),
        ...formulasOf(sheet).flatMap((line, i) => line.map((formula, j) => [`${FIRST + i},${j}`, { formula: formula.slice(1), formulaResult: -1 }] as const)),
      ]),
    })),
  });
  recalculated = (await recalculate([{ name: 'replaced', bytes, tabs: sheets.map(({ tab }) => tab) }])).get('replaced')!;
});

test.each(sheets)('$tab: $formula', ({ tab, expected }) => {
  const sheet = recalculated.find(({ name }) => name === tab)!;
  expected.forEach((line, i) => line.forEach((wanted, j) => {
    const found = sheet.value(FIRST + 1 + i, j + 1);
    if (typeof wanted === 'number') expect(found).toBeCloseTo(wanted, 12);
    else expect(found).toEqual({ error: wanted });
  }));
});
