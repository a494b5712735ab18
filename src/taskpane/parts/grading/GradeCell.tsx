import type { ReactElement } from 'react';
import { GRADES, type PartnershipCase } from '../../../engine/case';
import { gradeOf } from '../../../engine/opportunities';
import type { Actions } from '../../actions';
import { gradePath, withGradeNote, type GradeColumn } from '../../grading/cells';
import { changeGrade } from '../../grading/change-grade';
import type { State } from '../../state/state';
import { GRADING_WORDS as W } from '../../words/grading';
import { TextBox } from '../case/TextBox';

interface Props {
  readonly partnershipCase: PartnershipCase;
  readonly index: number;
  readonly column: GradeColumn;
  readonly state: Pick<State, 'editing'>;
  readonly actions: Pick<Actions, 'change' | 'goToCase'>;
}

/** The cell that was last reached, for those with a mouse. */
export function GradeCell({ partnershipCase, index, column, state, actions }: Props): ReactElement | null {
  const opportunity = partnershipCase.opportunities[index];
  if (!opportunity) return null;
  const { potential, council } = column;
  const now = gradeOf(opportunity, potential, council);
  const keep = (note: string): void => {
    const next = withGradeNote(partnershipCase, index, column, note);
    if (next !== partnershipCase) actions.change({ partnershipCase: next, words: W.noteStep(opportunity.name, council), at: state.editing.at, path: gradePath(index, column), seen: 'grading' });
  };
  const name = partnershipCase.councils.find(({ code }) => code === council)?.name ?? council;
  return (
    <div className="stack wide">
      <h3 className="subheading">{W.cell(opportunity.name, potential, name)}</h3>
      <div className="row" role="group" aria-label={W.set}>
        {GRADES.map((grade) => (
          <button
            key={grade}
            type="button"
            className="pick"
            aria-pressed={grade === now}
            data-grade={grade}
            onClick={() => changeGrade({ partnershipCase, index, column, grade, at: state.editing.at }, actions)}
          >
            {W.grades[grade]}
          </button>
        ))}
      </div>
      <div className="fields wide">
        <TextBox
          path={`gradeNotes.${potential}.${council}`}
          label={W.note}
          wrong={null}
          value={opportunity.gradeNotes?.[potential]?.[council]?.note ?? ''}
          long
          read={(typed) => ({ value: typed.trim() })}
          onCommit={(note) => keep(String(note))}
        />
      </div>
      <button type="button" className="link" onClick={() => actions.goToCase({ kind: 'item', section: 'opportunities', index })}>
        {W.edit}
      </button>
    </div>
  );
}
