import { GRADES, POTENTIALS, TBC, type Grade, type Opportunity, type PerCouncil, type Potential } from '../../../../engine/case';
import { choice, requiredText, text, yearOrTbc } from '../codec';
import { figure } from '../numbers';
import {
  column, councilColumns, eachCouncil, figureColumn, readSource, sourceColumns, type Choices, type RecordTable, type Row, type Shape,
} from '../record-table';

const NAME = requiredText('a name for the opportunity');
/** An ungraded cell is to be confirmed. */
const GRADE = choice(GRADES, TBC);
const BUDGET = figure('money');

/** "Savings" for "savings": the first word of a header. */
export function potentialHeader(potential: Potential): string {
  return potential.charAt(0).toUpperCase() + potential.slice(1);
}

/** Graded opportunities, on the Opportunity grading tab. */
export const opportunities: RecordTable<Opportunity> = {
  id: 'opportunities',
  tabName: 'Opportunity grading',
  tableName: 'Opportunities',
  label: ['area', 'name'],
  columns: (shape) => {
    const years: Choices = { from: [...shape.years, TBC], lenient: true };
    return [
      column('area', 'Service area', text, (each) => each.area, { width: 22 }),
      column('name', 'Opportunity', NAME, (each) => each.name, { width: 34 }),
      column('investigated', 'Investigated', yearOrTbc, (each) => each.investigated, { choices: years }),
      column('implemented', 'Implemented', yearOrTbc, (each) => each.implemented, { choices: years }),
      ...POTENTIALS.flatMap((potential) =>
        councilColumns<Opportunity>(shape, (code) =>
          ({
            ...column(`${potential} ${code}`, `${potentialHeader(potential)} ${code}`, GRADE, (each: Opportunity) => each.grades[potential][code] ?? TBC, {
              path: `grades.${potential}.${code}`,
              choices: { from: GRADES, lenient: false }, width: 11,
            }),
            figure: (each) => each.gradeNotes?.[potential]?.[code] ?? {},
          }))),
      ...councilColumns<Opportunity>(shape, (code) => figureColumn(`budget ${code}`, `Budget ${code}`, BUDGET, (each) => each.budget[code])),
      ...sourceColumns<Opportunity>(),
    ];
  },
  read: (row, shape) => ({
    area: row.take('area', text),
    name: row.take('name', NAME),
    investigated: row.take('investigated', yearOrTbc),
    implemented: row.take('implemented', yearOrTbc),
    grades: {
      savings: grades(row, shape, 'savings'),
      efficiency: grades(row, shape, 'efficiency'),
      service: grades(row, shape, 'service'),
      growth: grades(row, shape, 'growth'),
    },
    ...gradeNotes(row, shape),
    budget: eachCouncil(shape, (code) => row.figure(`budget ${code}`, BUDGET)),
    ...readSource(row),
  }),
};

/** Only what is there: a grade without a note has no entry. */
function gradeNotes(row: Row, shape: Shape): Pick<Opportunity, 'gradeNotes'> {
  const all = POTENTIALS.flatMap((potential) => {
    const own = shape.codes.flatMap((code) => {
      const said = row.own(`${potential} ${code}`);
      return said.source === undefined && said.note === undefined ? [] : [[code, said] as const];
    });
    return own.length === 0 ? [] : [[potential, Object.fromEntries(own)] as const];
  });
  return all.length === 0 ? {} : { gradeNotes: Object.fromEntries(all) };
}

function grades(row: Row, shape: Shape, potential: Potential): PerCouncil<Grade> {
  return eachCouncil(shape, (code) => row.take(`${potential} ${code}`, GRADE));
}
