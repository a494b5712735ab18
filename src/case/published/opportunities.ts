import type { Grade, Opportunity, PerCouncil } from '../../engine/case';
import { each, MISSING, read } from './sources';

/** Grades in the order of the report: savings, efficiency, service, growth, each for Harborough then Melton. */
type Row = readonly [area: string, name: string, investigated: string, implemented: string, grades: string, note?: string];

const LETTERS: Readonly<Record<string, Grade>> = { H: 'High', M: 'Medium', L: 'Low', '-': 'None', '?': 'TBC' };

const LEADERS = 'Senior Leadership team';
const GREEN = 'Environmental services';
const COMMUNITY = 'Community services';
const CORPORATE = 'Corporate functions';
const FIRST_REVIEW = 'Waits for a review of present capacity and future needs.';

// Letters: High, Medium, Low, - none, ? to be confirmed.
const ROWS: readonly Row[] = [
  [LEADERS, 'Monitoring Officer', '2022/23', '2023/24', 'HH LL ML --', 'The saving also shows under Law and governance, and is inside the phase 1 savings.'],
  [LEADERS, 'Senior leadership team alignment', '2022/23', '2023/24', 'LL HM HM --'],
  ['Executive support', 'Executive support', '2022/23', '2023/24', '?? ?? ?? ??', FIRST_REVIEW],
  ['Transformation support', 'Transformation support', '2022/23', '2023/24', '?? ?? ?? ??', FIRST_REVIEW],
  ['Planning', 'Planning policy', '2023/24', '2024/25', 'LL MM MM --'],
  ['Planning', 'Conservation', '2023/24', '2024/25', '-- LL MM --'],
  [GREEN, 'Waste management, grounds maintenance and environmental crime', '2022/23', '2023/24', 'M- LM MH MM'],
  [GREEN, 'Environmental health and licensing', '2022/23', '2023/24', 'MM LM MH LL'],
  ['Local businesses', 'Business support / economic development', '2023/24', '2024/25', 'L- MM MM MM'],
  ['Housing', 'Strategic housing / homelessness / housing needs', '2023/24', '2023/24', '-- -- MM LL'],
  ['Housing', 'Temporary accommodation', '2023/24', '2023/24', 'L- L- M- LL'],
  ['Housing', 'Housing stock', '2023/24', '2023/24', 'L- L- M- LL'],
  ['Housing', 'Housing development', '2023/24', '2023/24', 'L- L- M- ML'],
  ['Housing', 'Sheltered housing', '2024/25', '2025/26', '-- -- MM --'],
  ['Parking', 'Parking strategy', '2022/23', '2023/24', 'LL LL -- --'],
  [COMMUNITY, 'Leisure centres', '2022/23', '2023/24', '-L MM MM --'],
  [COMMUNITY, 'Lifeline monitoring', '2023/24', '2024/25', '-- -- -- MM'],
  [COMMUNITY, 'Community safety', '2023/24', '2023/24', '-- -- LL LL'],
  [COMMUNITY, 'CCTV', '2022/23', '2023/24', '-L -M -H ML'],
  [COMMUNITY, 'Customer services', '2023/24', 'TBC', '-- -- -- --', 'None until an exploratory review has found what the benefits are.'],
  [COMMUNITY, 'Case management - Me and My Learning', '2023/24', '2024/25', '-- MM MM --'],
  [CORPORATE, 'Procurement', '2022/23', '2023/24', '-- ML ML -L'],
  [CORPORATE, 'Law and governance', '2022/23', '2023/24', 'HM MH HM LL', 'Includes the shared Monitoring Officer.'],
  [CORPORATE, 'Communications', '2023/24', '2024/25', '-- MM LL LL'],
  [CORPORATE, 'HR', '2023/24', '2024/25', '-- -- MM --'],
];

export const opportunities: readonly Opportunity[] = ROWS.map(([area, name, investigated, implemented, letters, note]) => ({
  area, name, investigated, implemented,
  grades: gradesOfRow(letters.split(' ')),
  budget: each(MISSING, MISSING),
  source: read('6'),
  ...(note === undefined ? {} : { note }),
}));

function gradesOfRow([savings, efficiency, service, growth]: readonly string[]): Opportunity['grades'] {
  return { savings: gradesOf(savings), efficiency: gradesOf(efficiency), service: gradesOf(service), growth: gradesOf(growth) };
}

function gradesOf(pair = ''): PerCouncil<Grade> {
  return each(gradeOf(pair.charAt(0)), gradeOf(pair.charAt(1)));
}

function gradeOf(letter: string): Grade {
  const grade = LETTERS[letter];
  if (!grade) throw new RangeError(`no grade is written "${letter}"`);
  return grade;
}
