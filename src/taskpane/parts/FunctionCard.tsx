import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Actions } from '../actions';
import type { FunctionHelp } from '../services';
import type { State } from '../state/state';
import { WORDS } from '../words';
import { CopyText } from './CopyText';
import { Formula } from './Formula';

interface Props {
  readonly help: FunctionHelp;
  readonly state: State;
  readonly actions: Actions;
}

/** One function: what it does, and for each example the formula to take and its plain twin. */
export function FunctionCard({ help, state, actions }: Props): ReactElement {
  const id = `function-${help.name}`;
  return (
    <article className="section" aria-labelledby={id}>
      <h3 id={id} className="subheading">
        <Formula text={help.syntax} />
      </h3>
      <p>{help.does}</p>
      {help.examples.map((example) => (
        <Example key={example.shows} example={example} state={state} actions={actions} />
      ))}
    </article>
  );
}

interface ExampleProps {
  readonly example: FunctionHelp['examples'][number];
  readonly state: State;
  readonly actions: Actions;
}

function Example({ example: { shows, formula, cells, expected, twin }, state, actions }: ExampleProps): ReactElement {
  return (
    <div className="example">
      <p>{WORDS.functions.example(shows)}</p>
      {state.setting === 'live' ? (
        <>
          <p>
            <Formula text={formula} />
          </p>
          <Button size="small" disabledFocusable={state.work !== null} aria-label={WORDS.functions.insertLabel(formula)} onClick={() => void actions.insert(formula)}>
            {WORDS.functions.insert}
          </Button>
        </>
      ) : (
        <CopyText label={WORDS.functions.copyLabel(shows)} text={formula} />
      )}
      <p className="quiet">{WORDS.functions.gives(cells, expected)}</p>
      <details>
        <summary>{WORDS.functions.without}</summary>
        <ul className="list">
          {Object.entries(twin.formulas).map(([address, native]) => (
            <li key={address}>
              {address}: <Formula text={native} />
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
