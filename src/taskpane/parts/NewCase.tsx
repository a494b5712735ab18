import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { SIGN_CONVENTIONS } from '../../engine/case';
import type { Actions } from '../actions';
import { newCase, nextFinancialYear, UNNAMED, type Answers, type NewCaseProblem, type NewCouncil } from '../case/new-case';
import type { State } from '../state/state';
import { START_WORDS } from '../words/start';
import { ChoiceBox } from './ChoiceBox';

interface Props {
  readonly state: State;
  readonly actions: Actions;
  readonly onCancel: () => void;
}

const MOST_COUNCILS = 12;

/** The few questions of a new case. */
export function NewCase({ state, actions, onCancel }: Props): ReactElement {
  const [answers, setAnswers] = useState<Answers>(() => ({ councils: [UNNAMED, UNNAMED], firstYear: nextFinancialYear(actions.now()), yearCount: '5', signConvention: 'budget book' }));
  const [problems, setProblems] = useState<readonly NewCaseProblem[]>([]);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const wrong = (field: NewCaseProblem['field']) => {
    const own = problems.find((each) => each.field === field);
    return own && { validationState: 'error' as const, validationMessage: START_WORDS.problems[own.what] };
  };
  const set = (part: Partial<Answers>): void => setAnswers({ ...answers, ...part });
  const setCouncil = (i: number, part: Partial<NewCouncil>): void => set({ councils: answers.councils.map((each, j) => (i === j ? { ...each, ...part } : each)) });
  const focusOn = (name: string): void => void setTimeout(() => form.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus());

  function create(): void {
    const made = newCase(answers);
    if ('made' in made) return void actions.begin(made.made);
    setProblems(made.problems);
    const [worst] = made.problems;
    if (worst) focusOn(typeof worst.field === 'number' ? `council-${worst.field}` : worst.field);
  }

  return (
    <form
      ref={form}
      className="section"
      aria-labelledby="new-heading"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        create();
      }}
    >
      <h2 id="new-heading" className="heading">
        {START_WORDS.newHeading}
      </h2>
      {answers.councils.map(({ name, hasHra }, i) => (
        <div key={i} className="stack">
          <div className="with-button">
            <Field label={START_WORDS.council(i + 1)} {...(i === 0 && { hint: START_WORDS.councilHint })} required {...wrong(i)}>
              <Input name={`council-${i}`} value={name} autoComplete="off" onChange={(_, { value }) => setCouncil(i, { name: value })} />
            </Field>
            {answers.councils.length > 2 && (
              <Button
                size="small"
                aria-label={START_WORDS.removeCouncil(i + 1)}
                onClick={() => {
                  set({ councils: answers.councils.filter((_, j) => j !== i) });
                  focusOn(`council-${Math.max(0, i - 1)}`);
                }}
              >
                {START_WORDS.remove}
              </Button>
            )}
          </div>
          <Field {...(i === 0 && { hint: START_WORDS.hasHraHint })}>
            <Checkbox
              checked={hasHra}
              aria-label={START_WORDS.hasHraOf(i + 1)}
              label={{ children: START_WORDS.hasHra, className: 'tick-label' }}
              onChange={(_, { checked }) => setCouncil(i, { hasHra: checked === true })}
            />
          </Field>
        </div>
      ))}
      {answers.councils.length < MOST_COUNCILS && (
        <div className="row">
          <Button
            size="small"
            onClick={() => {
              set({ councils: [...answers.councils, UNNAMED] });
              focusOn(`council-${answers.councils.length}`);
            }}
          >
            {START_WORDS.addCouncil}
          </Button>
        </div>
      )}
      <Field label={START_WORDS.firstYear} required {...wrong('firstYear')}>
        <Input name="firstYear" value={answers.firstYear} onChange={(_, { value }) => set({ firstYear: value })} />
      </Field>
      <Field label={START_WORDS.years} required {...wrong('yearCount')}>
        <Input name="yearCount" inputMode="numeric" value={answers.yearCount} onChange={(_, { value }) => set({ yearCount: value })} />
      </Field>
      <ChoiceBox label={START_WORDS.sign} value={answers.signConvention} from={SIGN_CONVENTIONS} words={(each) => START_WORDS.signs[each]} onChoose={(signConvention) => set({ signConvention })} />
      <div className="row">
        <Button appearance="primary" type="submit" disabledFocusable={state.work !== null}>
          {START_WORDS.create}
        </Button>
        <Button onClick={onCancel}>{START_WORDS.cancel}</Button>
      </div>
    </form>
  );
}
