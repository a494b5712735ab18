import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Actions } from '../actions';
import type { RemovalShown } from '../state/in-workbook';
import type { State } from '../state/state';
import { WORDS } from '../words';
import { Folded } from './Folded';
import { PlainList } from './Plan';
import { Links } from './UpdateDetails';

interface Props {
  readonly state: State;
  readonly actions: Actions;
}

/** Takes out what was built, once the officer has seen what goes. */
export function Remove({ state, actions }: Props): ReactElement {
  const { removal, removed, work, focus } = state;
  return (
    <Folded id="remove-heading" title={WORDS.remove.heading} focus={focus} on="removal">
      <p>{WORDS.remove.about}</p>
      {removed && <p className="strong">{WORDS.remove.done(removed.tabs.length)}</p>}
      {removed && <PlainList items={removed.notices} />}
      {removal ? (
        <WhatGoes removal={removal} state={state} actions={actions} />
      ) : (
        <Button disabledFocusable={work !== null} onClick={() => void actions.lookAtRemoval()}>
          {work?.kind === 'looking' ? WORDS.working.looking : WORDS.remove.look}
        </Button>
      )}
    </Folded>
  );
}

function WhatGoes({ removal: { tabs, names, links }, state, actions }: Props & { readonly removal: RemovalShown }): ReactElement {
  const busy = state.work !== null;
  return (
    <>
      <h3 className="subheading">{WORDS.remove.title}</h3>
      {state.changedSince && <p className="strong">{WORDS.remove.changedSince}</p>}
      <p>{WORDS.remove.goes(tabs.length, names.length)}</p>
      <PlainList items={tabs} />
      {names.length > 0 && (
        <details>
          <summary>{WORDS.remove.names(names.length)}</summary>
          <PlainList items={names} />
        </details>
      )}
      <p className={links.length > 0 ? 'strong' : ''}>{links.length > 0 ? WORDS.remove.links(links.length) : WORDS.remove.noLinks}</p>
      {links.length > 0 && <Links links={links} />}
      <p className="strong">{WORDS.remove.undo}</p>
      <div className="row">
        <Button disabledFocusable={busy} onClick={() => actions.putRemovalAway()}>
          {WORDS.remove.notNow}
        </Button>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void actions.remove()}>
          {state.work?.kind === 'removing' ? WORDS.remove.removing : WORDS.remove.remove(tabs.length)}
        </Button>
      </div>
    </>
  );
}
