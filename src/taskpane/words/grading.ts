import { TBC, type Grade, type Potential } from '../../engine/case';

const POTENTIALS: Readonly<Record<Potential, string>> = { savings: 'Savings', efficiency: 'Efficiency', service: 'Better service', growth: 'Growth' };
const GRADES: Readonly<Record<Grade, string>> = { High: 'High', Medium: 'Medium', Low: 'Low', None: 'None', [TBC]: 'TBC' };

/** Opportunities and their grades. */
export const GRADING_WORDS = {
  heading: 'Grading',
  about: 'How much each opportunity promises each council. In the grid, arrow keys move; H, M, L, N and T set a grade; Delete clears it.',
  none: 'There is no opportunity yet.',
  add: 'Add an opportunity',
  potentials: POTENTIALS,
  grades: GRADES,
  kind: 'Kind of potential',
  allKinds: 'All four kinds',
  council: 'Council',
  allCouncils: 'All councils',
  grade: 'Graded',
  anyGrade: 'Any grade',
  shown: (shown: number, all: number) => (shown === all ? `${all} opportunities` : `${shown} of ${all} opportunities`),
  noneShown: 'No opportunity has this grade here.',
  grid: 'Grades of opportunities',
  opportunity: 'Opportunity',
  cell: (opportunity: string, potential: Potential, council: string) => `${opportunity}: ${POTENTIALS[potential].toLowerCase()} for ${council}`,
  set: 'Grade of the cell',
  note: 'Note on this grade',
  hasNote: 'note',
  step: (opportunity: string, potential: Potential, code: string, grade: Grade) => `${POTENTIALS[potential].toLowerCase()} grade of ${opportunity} for ${code}: ${GRADES[grade]}`,
  noteStep: (opportunity: string, code: string) => `note on a grade of ${opportunity} for ${code}`,
  edit: 'Name, years and budget of this opportunity',
  rollUp: 'How many of each grade',
  rollUpAbout: 'Over all opportunities. What is to be confirmed stands apart: it is no grade yet.',
  of: 'Kind',
} as const;
