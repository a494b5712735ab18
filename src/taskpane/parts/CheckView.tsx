import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Actions } from '../actions';
import { byCause } from '../by-cause';
import type { CheckFound } from '../state/in-workbook';
import type { State } from '../state/state';
import { WORDS } from '../words';
import { CellLink } from './CellLink';
import { DifferenceCard, isRestorable } from './DifferenceCard';
import { Lines } from './Lines';
import { PlainList } from './Plan';
import { useFocus } from './use-focus';

interface Props {
  readonly state: State;
  readonly actions: Actions;
}

/** Every calculated cell of the workbook against the engine. */
export function CheckView({ state, actions }: Props): ReactElement {
  const heading = useFocus<HTMLHeadingElement>(state.focus, 'check');
  const { check, checkedAt, work } = state;
  return (
    <section className="view" aria-labelledby="check-heading">
      <div className="section">
        <h2 id="check-heading" ref={heading} tabIndex={-1} className="heading">
          {WORDS.check.heading}
        </h2>
        {check === null && <p>{WORDS.check.about}</p>}
        {check?.kind === 'nothing built' && <p>{WORDS.check.nothingBuilt}</p>}
        {check?.kind === 'found' && <p className="strong">{WORDS.check.summary(check)}</p>}
        {check?.kind === 'found' && checkedAt !== null && <p className="quiet">{WORDS.check.asAt(checkedAt)}</p>}
        {check?.kind === 'found' && check.differences.some(isRestorable) && <p className="quiet">{WORDS.check.restoreAbout}</p>}
        <div className="row">
          <Button appearance={check === null ? 'primary' : 'secondary'} disabledFocusable={work !== null} onClick={() => void actions.check()}>
            {work?.kind === 'checking' ? WORDS.working.checking : check === null ? WORDS.check.start : WORDS.check.again}
          </Button>
          {check?.kind === 'nothing built' && <BuildButton state={state} actions={actions} />}
          {check?.kind === 'found' && <RestoreAll check={check} state={state} actions={actions} />}
        </div>
      </div>
      {check?.kind === 'found' && <Found check={check} state={state} actions={actions} />}
    </section>
  );
}

interface FoundProps extends Props {
  readonly check: CheckFound;
}

function RestoreAll({ check: { differences }, state, actions }: FoundProps): ReactElement | null {
  const restorable = differences.filter(isRestorable);
  if (restorable.length < 2) return null;
  return (
    <Button disabledFocusable={state.work !== null} onClick={() => void actions.restore(restorable)}>
      {WORDS.check.restoreAll(restorable.length)}
    </Button>
  );
}

function BuildButton({ state, actions }: Props): ReactElement {
  return (
    <Button disabledFocusable={state.work !== null} onClick={() => void actions.build()}>
      {WORDS.check.build}
    </Button>
  );
}

function Found({ check, state, actions }: FoundProps): ReactElement {
  // The same officer mostly accepts more than one.
  const [by, setBy] = useState('');
  const { differences, buildAgain, problems, accepted } = check;
  return (
    <>
      {differences.length > 0 && (
        <Lines
          items={byCause(differences)}
          className="cards"
          line={(each) => <DifferenceCard key={each.difference.address} {...each} by={by} onBy={setBy} state={state} actions={actions} />}
          more={WORDS.check.more}
        />
      )}
      {problems.length > 0 && (
        <section className="section" aria-labelledby="check-problems">
          <h3 id="check-problems" className="subheading">
            {WORDS.check.problems}
          </h3>
          <p>{WORDS.check.problemsAbout}</p>
          <Lines
            items={problems}
            line={({ words, cell }) => (
              <>
                {words} {cell && <CellLink {...cell} state={state} actions={actions} />}
              </>
            )}
            more={WORDS.check.more}
          />
        </section>
      )}
      {buildAgain.length > 0 && (
        <section className="section" aria-labelledby="check-build">
          <h3 id="check-build" className="subheading">
            {WORDS.check.buildAgain}
          </h3>
          <PlainList items={buildAgain} />
          <div className="row">
            <BuildButton state={state} actions={actions} />
          </div>
        </section>
      )}
      {accepted.length > 0 && <Accepted accepted={accepted} follow={check.followAccepted} state={state} actions={actions} />}
    </>
  );
}

function Accepted({ accepted, follow, state, actions }: Props & Pick<CheckFound, 'accepted'> & { readonly follow: CheckFound['followAccepted'] }): ReactElement {
  return (
    <section className="section" aria-labelledby="check-accepted">
      <h3 id="check-accepted" className="subheading">
        {WORDS.check.accepted(accepted.length)}
      </h3>
      <Lines
        items={accepted}
        line={(each) => (
          <>
            <p>{each.difference.words}</p>
            <p className="quiet">{WORDS.check.acceptance(each)}</p>
            <CellLink address={each.difference.address} place={each.difference.place} state={state} actions={actions} />
          </>
        )}
        more={WORDS.check.more}
      />
      {follow.length > 0 && (
        <details>
          <summary>{WORDS.check.followAccepted(follow.length)}</summary>
          <PlainList items={follow.map(({ words }) => words)} />
        </details>
      )}
    </section>
  );
}
