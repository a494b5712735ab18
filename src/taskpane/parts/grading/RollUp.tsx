import type { ReactElement } from 'react';
import { GRADES, type PartnershipCase } from '../../../engine/case';
import { appraised } from '../../case/appraised';
import type { GradeColumn } from '../../grading/cells';
import type { State } from '../../state/state';
import { GRADING_WORDS as W } from '../../words/grading';
import { OfBefore } from '../OfBefore';

interface Props {
  readonly partnershipCase: PartnershipCase;
  readonly columns: readonly GradeColumn[];
  readonly state: State;
}

/** How many opportunities have each grade, for the columns that are shown. */
export function RollUp({ partnershipCase, columns, state }: Props): ReactElement {
  const { rollUp } = appraised(partnershipCase);
  const rows = columns.flatMap(({ potential, council }) => rollUp.filter((each) => each.potential === potential && each.council === council && each.implemented === null));
  return (
    <section className="section" aria-labelledby="roll-up-heading">
      <h2 id="roll-up-heading" className="heading">
        {W.rollUp}
      </h2>
      <p className="quiet">{W.rollUpAbout}</p>
      <OfBefore state={state} />
      <div className="scroll" tabIndex={0} role="group" aria-label={W.rollUp}>
        <table className="grid roll-up">
          <thead>
            <tr>
              <th scope="col">{W.of}</th>
              {GRADES.map((grade) => (
                <th key={grade} scope="col">
                  {W.grades[grade]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ potential, council, counts }) => (
              <tr key={`${potential} ${council}`}>
                <th scope="row">
                  {council}
                  <div className="label">{W.potentials[potential]}</div>
                </th>
                {GRADES.map((grade) => (
                  <td key={grade}>{counts[grade]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
