import { Field, Select } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';
import { GRADES, POTENTIALS, type Grade, type Potential } from '../../../engine/case';
import type { Actions } from '../../actions';
import { cellOfPath, columnsOf, rowsOf, type CellAt, type GradeFilter } from '../../grading/cells';
import type { ShownCase, State } from '../../state/state';
import { GRADING_WORDS as W } from '../../words/grading';
import { TabsNote } from '../case/TabsNote';
import { GradeCell } from './GradeCell';
import { GradeGrid } from './GradeGrid';
import { RollUp } from './RollUp';
import { useGradeFocus } from './use-grade-focus';

interface Props {
  readonly shown: ShownCase;
  readonly state: State;
  readonly actions: Actions;
}

const FIRST: GradeFilter = { potential: 'savings', council: null, grade: null };

/** Every opportunity and its grades, to be set from the keyboard. */
export function GradingView({ shown, state, actions }: Props): ReactElement {
  const partnershipCase = state.editing.partnershipCase ?? shown.partnershipCase;
  const { opportunities, councils } = partnershipCase;
  const [filter, setFilter] = useState(FIRST);
  const [at, setAt] = useState<CellAt>({ row: 0, column: 0 });
  const columns = columnsOf(partnershipCase, filter);
  // A row stays while it is graded anew, until something else is looked for.
  const [found, setFound] = useState<{ readonly of: GradeFilter; readonly count: number; readonly rows: readonly number[] } | null>(null);
  const isFound = found?.of === filter && found.count === opportunities.length;
  const rows = isFound ? found.rows : rowsOf(opportunities, columns, filter.grade);
  if (!isFound) setFound({ of: filter, count: opportunities.length, rows });
  const active: CellAt = { row: Math.min(at.row, Math.max(rows.length - 1, 0)), column: Math.min(at.column, Math.max(columns.length - 1, 0)) };
  const index = rows[active.row];
  const column = columns[active.column];
  const view = useGradeFocus(state.focus, (path) => cellOfPath(path, rows, columns), setAt);
  const look = (part: Partial<GradeFilter>): void => setFilter({ ...filter, ...part });
  return (
    <>
      <TabsNote state={state} actions={actions} />
      <section ref={view} className="section" aria-labelledby="grading-heading">
        <h2 id="grading-heading" tabIndex={-1} className="heading">
          {W.heading}
        </h2>
        <p>{opportunities.length === 0 ? W.none : W.about}</p>
        {opportunities.length === 0 ? (
          <button type="button" className="link" onClick={() => actions.goToCase({ kind: 'section', section: 'opportunities' })}>
            {W.add}
          </button>
        ) : (
          <>
            <div className="filters">
              <Choice label={W.kind} value={filter.potential ?? ''} none={W.allKinds} onChoose={(value) => look({ potential: POTENTIALS.find((each) => each === value) ?? null })}>
                {POTENTIALS.map((each) => (
                  <option key={each} value={each}>
                    {W.potentials[each]}
                  </option>
                ))}
              </Choice>
              <Choice label={W.council} value={filter.council ?? ''} none={W.allCouncils} onChoose={(value) => look({ council: value === '' ? null : value })}>
                {councils.map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </Choice>
              <Choice label={W.grade} value={filter.grade ?? ''} none={W.anyGrade} onChoose={(value) => look({ grade: GRADES.find((each: Grade) => each === value) ?? null })}>
                {GRADES.map((each) => (
                  <option key={each} value={each}>
                    {W.grades[each]}
                  </option>
                ))}
              </Choice>
            </div>
            <p className="quiet">{W.shown(rows.length, opportunities.length)}</p>
            {rows.length === 0 ? <p>{W.noneShown}</p> : <GradeGrid partnershipCase={partnershipCase} rows={rows} columns={columns} active={active} onMove={setAt} state={state} actions={actions} />}
          </>
        )}
        {index !== undefined && column && <GradeCell key={`${index} ${column.potential} ${column.council}`} partnershipCase={partnershipCase} index={index} column={column} state={state} actions={actions} />}
      </section>
      {opportunities.length > 0 && <RollUp partnershipCase={shown.partnershipCase} columns={columns} state={state} />}
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: Potential | string;
  /** What stands for all of them. */
  readonly none: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ label, value, none, onChoose, children }: ChoiceProps): ReactElement {
  return (
    <Field label={label}>
      <Select value={value} onChange={(_, data) => onChoose(data.value)}>
        <option value="">{none}</option>
        {children}
      </Select>
    </Field>
  );
}
