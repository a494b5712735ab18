import { Field, Input } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Actions } from '../actions';
import { fitting } from '../state/fitting';
import type { State } from '../state/state';
import { WORDS } from '../words';
import { FunctionCard } from './FunctionCard';

interface Props {
  readonly state: State;
  readonly actions: Actions;
}

/** The custom functions, to search, to insert and to do without. */
export function FunctionsView({ state, actions }: Props): ReactElement {
  const [words, setWords] = useState('');
  const { functions } = state;
  const found = functions === null ? null : fitting(functions, words);

  function search(typed: string): void {
    setWords(typed);
    if (functions !== null) actions.found(fitting(functions, typed).length);
  }

  return (
    <section className="view" aria-labelledby="functions-heading">
      <h2 id="functions-heading" className="unseen">
        {WORDS.functions.heading}
      </h2>
      <p>{WORDS.functions.about}</p>
      <Field label={WORDS.functions.search}>
        <Input type="search" value={words} onChange={(_, { value }) => search(value)} />
      </Field>
      {found === null && state.problem === null && <p>{WORDS.functions.loading}</p>}
      {found?.length === 0 && <p>{WORDS.functions.none(words)}</p>}
      {found?.map((each) => (
        <FunctionCard key={each.name} help={each} state={state} actions={actions} />
      ))}
    </section>
  );
}
