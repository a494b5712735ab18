import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Actions } from '../actions';
import { titleOf } from '../state/put-aside';
import type { Focus, PaneProblem, PutAside, Refused, RefusedProblem, State } from '../state/state';
import { WORDS } from '../words';
import { useFocus, useViewAfter } from './use-focus';

interface Props {
  readonly state: State;
  readonly actions: Actions;
}

/** What went wrong, with the next step, and what can be brought back; above every view, so that it is found. */
export function Messages({ state, actions }: Props): ReactElement {
  return (
    <>
      {state.problem && <Problem problem={state.problem} focus={state.focus} actions={actions} busy={state.work !== null} />}
      {state.refused && <RefusedCase refused={state.refused} state={state} actions={actions} />}
      {state.isBehind && state.refused?.origin.from !== 'workbook' && <Behind state={state} actions={actions} />}
      {state.putAside && <Aside aside={state.putAside} state={state} actions={actions} />}
    </>
  );
}

interface ProblemProps {
  readonly problem: PaneProblem;
  readonly focus: Focus | null;
  readonly actions: Actions;
  readonly busy: boolean;
}

function Problem({ problem, focus, actions, busy }: ProblemProps): ReactElement {
  const heading = useFocus<HTMLHeadingElement>(focus, 'problem');
  useViewAfter();
  return (
    <section className="notice bad" aria-labelledby="problem-heading">
      <h2 id="problem-heading" ref={heading} tabIndex={-1} className="subheading">
        {problem.message}
      </h2>
      <p>{problem.next}</p>
      {problem.details !== null && (
        <details>
          <summary>{WORDS.problem.details}</summary>
          <p className="code">{problem.details}</p>
        </details>
      )}
      <div className="row">
        <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => void actions.again(problem.again)}>
          {WORDS.problem.again}
        </Button>
        <Button size="small" onClick={() => actions.putAway()}>
          {WORDS.problem.dismiss}
        </Button>
      </div>
    </section>
  );
}

/** As many as are read at once; the others are one click away. */
const FIRST = 5;

function RefusedCase({ refused, state, actions }: Props & { readonly refused: Refused }): ReactElement {
  const heading = useFocus<HTMLHeadingElement>(state.focus, 'refused');
  useViewAfter();
  const { problems, origin } = refused;
  const others = problems.slice(FIRST);
  const lines = (some: readonly RefusedProblem[]): ReactElement => (
    <ul className="list">
      {some.map((problem, i) => (
        <RefusedLine key={i} problem={problem} state={state} actions={actions} />
      ))}
    </ul>
  );
  return (
    <section className="notice bad" aria-labelledby="refused-heading">
      <h2 id="refused-heading" ref={heading} tabIndex={-1} className="subheading">
        {WORDS.refused.title(origin)}
      </h2>
      {state.shown && <p>{WORDS.refused.kept(state.shown.origin)}</p>}
      <p>{WORDS.refused.toPutRight(problems.length)}</p>
      {lines(problems.slice(0, FIRST))}
      {others.length > 0 && (
        <details>
          <summary>{WORDS.refused.more(others.length)}</summary>
          {lines(others)}
        </details>
      )}
      <div className="row">
        {origin.from === 'workbook' && (
          <Button size="small" appearance="primary" disabledFocusable={state.work !== null} onClick={() => void actions.readAgain()}>
            {WORDS.refused.again}
          </Button>
        )}
        <Button size="small" onClick={() => actions.putAway()}>
          {WORDS.refused.dismiss}
        </Button>
      </div>
    </section>
  );
}

function RefusedLine({ problem, state, actions }: Props & { readonly problem: RefusedProblem }): ReactElement {
  const { cell, words } = problem;
  return (
    <li>
      {words}
      {cell && state.setting === 'live' && (
        <>
          {' '}
          <button type="button" className="link" aria-disabled={state.work !== null} onClick={() => void actions.goTo(cell.place)}>
            {WORDS.built.goTo(cell.address)}
          </button>
        </>
      )}
    </li>
  );
}

/** That what is typed in the tabs cannot be read; the list of what is wrong takes its place. */
function Behind({ state, actions }: Props): ReactElement {
  useViewAfter();
  return (
    <section className="notice bad" aria-labelledby="behind-heading">
      <h2 id="behind-heading" className="subheading">
        {WORDS.behind.heading}
      </h2>
      <p>{state.shown ? WORDS.behind.before : WORDS.behind.noCase}</p>
      <div className="row">
        <Button size="small" appearance="primary" disabledFocusable={state.work !== null} onClick={() => void actions.readAgain()}>
          {WORDS.behind.see}
        </Button>
      </div>
    </section>
  );
}

function Aside({ aside, state, actions }: Props & { readonly aside: PutAside }): ReactElement {
  useViewAfter();
  return (
    <section className="notice" aria-labelledby="aside-heading">
      <h2 id="aside-heading" className="subheading">
        {WORDS.aside.heading(titleOf(aside), aside.editing.inTabs !== null)}
      </h2>
      <p>{WORDS.aside.what}</p>
      <div className="row">
        <Button size="small" disabledFocusable={state.work !== null} onClick={() => void actions.bringBack()}>
          {WORDS.aside.bringBack}
        </Button>
        <Button size="small" onClick={() => actions.letGo()}>
          {WORDS.aside.letGo}
        </Button>
      </div>
    </section>
  );
}
