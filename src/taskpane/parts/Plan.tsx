import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Actions } from '../actions';
import type { PlanShown } from '../state/in-workbook';
import type { State } from '../state/state';
import { WORDS } from '../words';
import { BuildProgress } from './BuildProgress';
import { UpdateDetails } from './UpdateDetails';
import { useFocus } from './use-focus';

interface Props {
  readonly plan: PlanShown;
  readonly state: State;
  readonly actions: Actions;
}

/** What Build would do, and the officer's word on it. */
export function Plan({ plan, state, actions }: Props): ReactElement {
  const heading = useFocus<HTMLHeadingElement>(state.focus, 'plan');
  const building = state.work?.kind === 'building' ? state.work : null;
  const busy = state.work !== null;
  const isBad = plan.kind === 'unreadable';
  return (
    <section className={isBad ? 'notice bad' : 'notice good'} aria-labelledby="plan-heading">
      <h2 id="plan-heading" ref={heading} tabIndex={-1} className="heading">
        {WORDS.plan.title[plan.kind]}
      </h2>
      <p className="strong">{state.changedSince ? WORDS.plan.changedSince : WORDS.plan.nothingYet}</p>
      {plan.kind === 'first' && <FirstDetails plan={plan} />}
      {plan.kind === 'update' && <UpdateDetails plan={plan} state={state} actions={actions} />}
      {plan.kind === 'unreadable' && <p>{WORDS.plan.unreadable}</p>}
      {building && <BuildProgress {...building} onCancel={() => actions.cancel()} />}
      <div className="row">
        {plan.kind !== 'unreadable' && (
          <Button appearance="primary" disabledFocusable={busy} onClick={() => void actions.agree()}>
            {building ? WORDS.build.building : plan.kind === 'first' ? WORDS.plan.agreeFirst : WORDS.plan.agreeUpdate}
          </Button>
        )}
        <Button disabledFocusable={busy} onClick={() => actions.putPlanAway()}>
          {WORDS.plan.notNow}
        </Button>
      </div>
      {plan.kind !== 'first' && !(plan.kind === 'update' && plan.isShown) && (
        <>
          <p>{WORDS.plan.besideAbout}</p>
          <div className="row">
            <Button disabledFocusable={busy} onClick={() => void actions.buildBeside()}>
              {WORDS.plan.beside}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

function FirstDetails({ plan: { tabs, notices } }: { readonly plan: PlanShown & { readonly kind: 'first' } }): ReactElement {
  return (
    <>
      <p>{WORDS.plan.first(tabs)}</p>
      <details>
        <summary>{WORDS.plan.firstTabs(tabs.length)}</summary>
        <PlainList items={tabs} />
      </details>
      <Notices notices={notices} />
    </>
  );
}

export function Notices({ notices }: { readonly notices: readonly string[] }): ReactElement | null {
  if (notices.length === 0) return null;
  return (
    <>
      <h3 className="subheading">{WORDS.plan.notices}</h3>
      <PlainList items={notices} />
    </>
  );
}

export function PlainList({ items }: { readonly items: readonly string[] }): ReactElement {
  return (
    <ul className="list">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
