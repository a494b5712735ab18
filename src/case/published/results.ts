import type { CouncilCode, Measure, MeasureKind, PublishedFigure } from '../../engine/case';
import { AREA, EQUAL, POPULATION, TAX_BASE } from './councils';
import { CONSULTANCY, EXECUTIVE_SUPPORT, HR_SUPPORT, PARKING, TRANSFORMATION_SUPPORT } from './lines';
import { narrative } from './narrative';
import { CHIEF_EXECUTIVE, COLLABORATION, DEPUTIES, DIRECTOR } from './posts';
import { HDC, inSections, MBC, YEARS } from './sources';

const COSTS = [CONSULTANCY, HR_SUPPORT, EXECUTIVE_SUPPORT, TRANSFORMATION_SUPPORT];
const OVERVIEW = inSections('1.14', '9');
const [FIRST, SECOND, THIRD] = YEARS;

interface Printed {
  readonly council: CouncilCode;
  readonly label: string;
  readonly of: MeasureKind;
  readonly items?: readonly string[];
  readonly year?: string;
  readonly value: number;
  readonly places?: number;
  readonly section?: string;
  readonly note?: string;
}

function printed({ council, label, of, items = [], year, value, places = 0, section = OVERVIEW, note }: Printed): PublishedFigure {
  const measure: Measure = year === undefined ? { of, council, items } : { of, council, items, year };
  const figure = { label: `${council}: ${label}`, measure, value, places, section };
  return note === undefined ? figure : { ...figure, note };
}

/** One row of a savings overview: what is new in each year, and the period. A dash in the report is not a figure. */
function row(council: CouncilCode, label: string, items: readonly string[], byYear: readonly number[], period: number): PublishedFigure[] {
  const years = byYear.map((value, i) =>
    printed({ council, label: `${label}, new in ${YEARS[i]}`, of: 'new in the year', items, year: YEARS[i] ?? FIRST, value }));
  return [...years, printed({ council, label: `${label}, three years`, of: 'period total', items, value: period })];
}

function totals(council: CouncilCode, byYear: readonly number[], period: number): PublishedFigure[] {
  const years = byYear.map((value, i) =>
    printed({ council, label: `Total saving, new in ${YEARS[i]}`, of: 'total new in the year', year: YEARS[i] ?? FIRST, value }));
  return [...years, printed({ council, label: 'Total saving, three years', of: 'total for the period', value: period })];
}

function gap(council: CouncilCode, byYear: readonly [number, number, number], period: number, covered: number): PublishedFigure[] {
  const years = [FIRST, SECOND, THIRD].map((year, i) =>
    printed({ council, label: `Deficit, ${year}`, of: 'deficit', year, value: byYear[i] ?? 0 }));
  return [
    ...years,
    printed({ council, label: 'Deficit, three years', of: 'deficit for the period', value: period }),
    printed({ council, label: 'Savings as a part of the deficit', of: 'coverage', value: covered, places: 3 }),
  ];
}

function post(council: CouncilCode, item: string, saving: number, fraction: number, places = 3, note?: string): PublishedFigure[] {
  const section = inSections('9');
  const items = [item];
  return [
    printed({ council, label: `${item}, saving a year`, of: 'post saving', items, value: saving, section }),
    printed({ council, label: `${item}, saving as a part of today's salary`, of: 'post saving %', items, value: fraction, places, section, ...(note ? { note } : {}) }),
  ];
}

function share(council: CouncilCode, item: string, value: number, sections: readonly string[], note?: string): PublishedFigure {
  return printed({ council, label: `${item}, share`, of: 'basis share', items: [item], value, places: 2, section: inSections(...sections), ...(note ? { note } : {}) });
}

const OF_NEW_SALARY = 'Divided by the £105,000 of the new post, where the other posts divide by the salary of today.';
const AREA_NOTE = '228 and 186 square miles give 55/45.';
const shared = (council: CouncilCode, item: string, value: number) =>
  printed({ council, label: `${item}, share of the shared salary`, of: 'shared salary', items: [item], value, section: inSections('9') });

export const published: readonly PublishedFigure[] = [
  share(HDC, EQUAL, 0.5, ['1.14', '1.15', '6', '8', '9', '10']),
  share(MBC, EQUAL, 0.5, ['1.14', '1.15', '6', '8', '9', '10']),
  share(HDC, POPULATION, 0.65, ['8', '10']),
  share(MBC, POPULATION, 0.35, ['8', '10']),
  share(HDC, TAX_BASE, 0.66, ['8', '10']),
  share(MBC, TAX_BASE, 0.34, ['8', '10']),
  share(HDC, AREA, 0.69, ['8', '10'], AREA_NOTE),
  share(MBC, AREA, 0.31, ['8', '10'], AREA_NOTE),

  shared(HDC, CHIEF_EXECUTIVE, 70000),
  shared(MBC, CHIEF_EXECUTIVE, 70000),
  shared(HDC, DEPUTIES, 105000),
  shared(MBC, DEPUTIES, 105000),
  ...post(HDC, CHIEF_EXECUTIVE, 41184, 0.37),
  ...post(MBC, CHIEF_EXECUTIVE, 43930, 0.385),
  ...post(HDC, DEPUTIES, -18512, -0.176, 3, OF_NEW_SALARY),
  ...post(MBC, DEPUTIES, -18547, -0.177, 3, OF_NEW_SALARY),
  ...post(HDC, DIRECTOR, 79289, 1, 2),

  ...row(HDC, 'Shared Chief Executive', [CHIEF_EXECUTIVE], [41184], 123552),
  ...row(HDC, 'Shared Deputy Chief Executives', [DEPUTIES], [-18512], -55536),
  ...row(HDC, 'Director of Communities', [DIRECTOR], [79289], 237867),
  ...row(HDC, COLLABORATION, [COLLABORATION], [120469, 26146], 413699),
  ...row(HDC, 'Cost of change', COSTS, [-32200], -32200),
  ...totals(HDC, [190230, 26146], 687382),
  ...gap(HDC, [1377000, 1367000, 1620000], 4364000, 0.156),

  ...row(MBC, 'Shared Chief Executive', [CHIEF_EXECUTIVE], [43930], 131790),
  ...row(MBC, 'Shared Deputy Chief Executives', [DEPUTIES], [-18547], -55641),
  ...row(MBC, COLLABORATION, [COLLABORATION, PARKING], [49597, 22144], 187579),
  ...row(MBC, 'Cost of change', COSTS, [-32200], -32200),
  ...totals(MBC, [42780, 22144], 231528),
  ...gap(MBC, [140000, 378000, 218000], 736000, 0.315),

  ...narrative,
];
