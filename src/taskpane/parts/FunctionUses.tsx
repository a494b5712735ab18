import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FunctionUse } from '../../workbook/replace-functions/uses';
import type { Actions } from '../actions';
import type { UsesDone } from '../state/in-workbook';
import type { State } from '../state/state';
import { WORDS } from '../words';
import { Folded } from './Folded';
import { Formula } from './Formula';
import { Lines } from './Lines';

interface Props {
  readonly state: State;
  readonly actions: Actions;
}

/** Plain formulas or values in the place of the add-in's functions, for those who do not have it. */
export function FunctionUses({ state, actions }: Props): ReactElement {
  const { uses: { found, done }, work, focus } = state;
  const busy = work !== null;
  return (
    <Folded id="uses-heading" title={WORDS.uses.heading} focus={focus} on="uses">
      <p>{WORDS.uses.about}</p>
      {done && <Done done={done} />}
      {found && <p className="strong">{WORDS.uses.said(found.length)}</p>}
      {found && found.length > 0 && (
        <>
          <Lines items={found} line={(use) => <Use use={use} />} more={WORDS.check.more} />
          <p className="quiet">{WORDS.uses.undo}</p>
          <div className="row">
            <Button appearance="primary" disabledFocusable={busy} onClick={() => void actions.replaceUses('formulas')}>
              {WORDS.uses.byFormulas}
            </Button>
            <Button disabledFocusable={busy} onClick={() => void actions.replaceUses('values')}>
              {WORDS.uses.byValues}
            </Button>
          </div>
        </>
      )}
      <div className="row">
        <Button disabledFocusable={busy} onClick={() => void actions.findUses()}>
          {work?.kind === 'finding' ? WORDS.working.finding : WORDS.uses.find}
        </Button>
        <Button disabledFocusable={busy} onClick={() => void actions.putUsesBack()}>
          {WORDS.uses.putBack}
        </Button>
      </div>
    </Folded>
  );
}

function Use({ use }: { readonly use: FunctionUse }): ReactElement {
  const { address, formula, native, size } = use;
  const [first = ''] = 'formulas' in native ? native.formulas.flat() : [];
  return (
    <>
      <p>
        {address}: <Formula text={formula} />
      </p>
      <p className="quiet">{WORDS.uses.shows(use)}</p>
      {'formulas' in native ? (
        <p className="quiet">
          {WORDS.uses.becomes} <Formula text={first} />
        </p>
      ) : (
        <p className="quiet">{size === null ? WORDS.uses.left(native.because) : WORDS.uses.valueOnly(native.because)}</p>
      )}
    </>
  );
}

function Done({ done }: { readonly done: UsesDone }): ReactElement {
  return (
    <>
      <p className="strong">{WORDS.uses.done(done)}</p>
      {done.left.length > 0 && <Lines items={done.left} line={({ address, why }) => WORDS.uses.leftCell(address, why)} more={WORDS.check.more} />}
    </>
  );
}
