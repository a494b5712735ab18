import { Button, Checkbox } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { Actions } from '../actions';
import type { CopyOffered } from '../state/in-workbook';
import type { State } from '../state/state';
import { WORDS } from '../words';
import { Folded } from './Folded';
import { PlainList } from './Plan';

interface Props {
  readonly state: State;
  readonly actions: Actions;
}

/** Chosen tabs as values, in a new workbook to hand out. */
export function CommitteeCopy({ state, actions }: Props): ReactElement {
  const { copy, work, focus } = state;
  const off = useId();
  const isOff = state.editing.problems.length > 0;
  const busy = work !== null;
  const why = isOff ? { 'aria-describedby': off } : {};
  return (
    <Folded id="committee-heading" title={WORDS.committee.heading} focus={focus} on="copy">
      <p>{WORDS.committee.about}</p>
      {copy && copy.problems.length > 0 && (
        <>
          <p className="strong">{WORDS.committee.refused}</p>
          <PlainList items={copy.problems} />
        </>
      )}
      {copy && <Tabs copy={copy} busy={busy} actions={actions} />}
      <div className="row">
        {copy && (
          <Button appearance="primary" disabledFocusable={busy || isOff} {...why} onClick={() => void actions.copyForCommittee()}>
            {work?.kind === 'copying' ? WORDS.working.copying : WORDS.committee.make}
          </Button>
        )}
        {!copy && (
          <Button disabledFocusable={busy || isOff} {...why} onClick={() => void actions.offerCopy()}>
            {WORDS.committee.choose}
          </Button>
        )}
        {isOff && (
          <p id={off} className="quiet">
            {WORDS.results.copyOff}
          </p>
        )}
      </div>
    </Folded>
  );
}

function Tabs({ copy, busy, actions }: { readonly copy: CopyOffered; readonly busy: boolean; readonly actions: Actions }): ReactElement {
  return (
    <fieldset className="fieldset">
      <legend>{WORDS.committee.legend}</legend>
      {copy.tabs.map(({ id, name, ticked }) => (
        <div key={id} className="tick">
          <Checkbox checked={ticked} label={{ children: name, className: 'tick-label' }} onChange={(_, { checked }) => !busy && actions.tickCopy(id, checked === true)} />
        </div>
      ))}
    </fieldset>
  );
}
