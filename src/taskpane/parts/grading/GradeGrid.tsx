import { memo, useRef, type KeyboardEvent, type ReactElement } from 'react';
import type { Grade, Opportunity, PartnershipCase } from '../../../engine/case';
import { gradeOf } from '../../../engine/opportunities';
import type { Actions } from '../../actions';
import { gradeByKey, moved, type CellAt, type GradeColumn } from '../../grading/cells';
import { changeGrade } from '../../grading/change-grade';
import type { State } from '../../state/state';
import { GRADING_WORDS as W } from '../../words/grading';

interface Props {
  readonly partnershipCase: PartnershipCase;
  /** Places of opportunities in the case. */
  readonly rows: readonly number[];
  readonly columns: readonly GradeColumn[];
  /** The one cell that the Tab key stops at. */
  readonly active: CellAt;
  readonly onMove: (to: CellAt) => void;
  readonly state: Pick<State, 'editing'>;
  readonly actions: Pick<Actions, 'change'>;
}

export function GradeGrid({ partnershipCase, rows, columns, active, onMove, state, actions }: Props): ReactElement {
  const grid = useRef<HTMLTableElement>(null);

  function press(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey } = event;
    const control = ctrlKey || metaKey;
    const to = altKey ? null : moved(key, control, active, rows.length, columns.length);
    const grade = control || altKey ? null : gradeByKey(key);
    const [index, column] = [rows[active.row], columns[active.column]];
    if (to) {
      onMove(to);
      grid.current?.querySelector<HTMLElement>(`[data-cell="${to.row} ${to.column}"]`)?.focus();
    } else if (grade && index !== undefined && column) changeGrade({ partnershipCase, index, column, grade, at: state.editing.at }, actions);
    if (to || grade) event.preventDefault();
  }

  return (
    <div className="scroll grades-box">
      <table ref={grid} role="grid" aria-label={W.grid} aria-rowcount={rows.length + 1} className="grid grades" onKeyDown={press}>
        <thead>
          <tr>
            <th scope="col">{W.opportunity}</th>
            {columns.map(({ potential, council }) => (
              <th key={`${potential} ${council}`} scope="col">
                {council}
                <div className="label">{W.potentials[potential]}</div>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((index, row) => {
            const opportunity = partnershipCase.opportunities[index];
            return opportunity && <Row key={index} row={row} opportunity={opportunity} columns={columns} at={active.row === row ? active.column : null} onMove={onMove} />;
          })}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly row: number;
  readonly opportunity: Opportunity;
  readonly columns: readonly GradeColumn[];
  /** The column of the active cell, where it is in this row. */
  readonly at: number | null;
  readonly onMove: (to: CellAt) => void;
}

/** A move draws two rows anew, however many there are. */
const Row = memo(
  function Row({ row, opportunity, columns, at, onMove }: RowProps): ReactElement {
    return (
      <tr>
        <th scope="row">
          {opportunity.name}
          {opportunity.area !== opportunity.name && <div className="label">{opportunity.area}</div>}
        </th>
        {columns.map(({ potential, council }, column) => {
          const grade: Grade = gradeOf(opportunity, potential, council);
          return (
            <td
              key={`${potential} ${council}`}
              role="gridcell"
              tabIndex={at === column ? 0 : -1}
              aria-selected={at === column}
              data-cell={`${row} ${column}`}
              data-grade={grade}
              onFocus={() => onMove({ row, column })}
              onClick={({ currentTarget }) => currentTarget.focus()}
            >
              {W.grades[grade]}
              {opportunity.gradeNotes?.[potential]?.[council]?.note !== undefined && <div className="label">{W.hasNote}</div>}
            </td>
          );
        })}
      </tr>
    );
  },
  (before, now) => before.row === now.row && before.at === now.at && before.opportunity === now.opportunity && before.columns.length === now.columns.length && before.columns.every((each, i) => each.potential === now.columns[i]?.potential && each.council === now.columns[i]?.council),
);
