import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Difference } from '../../workbook/check/difference';
import type { Actions } from '../actions';
import type { State } from '../state/state';
import { WORDS } from '../words';
import { CellLink } from './CellLink';
import { Lines } from './Lines';

interface FormProps {
  readonly difference: Difference;
  readonly by: string;
  readonly onBy: (by: string) => void;
  readonly state: State;
  readonly actions: Actions;
}

interface Props extends FormProps {
  /** What comes right with it. */
  readonly followers: readonly Difference[];
}

/** Whether writing the formula again puts a cell right: one that only has not calculated has its formula. */
export function isRestorable({ kind, expected }: Difference): boolean {
  return kind !== 'stale value' && expected !== null;
}

/** A cell that is not as built: what is wrong with it, and what can be done. */
export function DifferenceCard({ difference, followers, by, onBy, state, actions }: Props): ReactElement {
  const { address, place, words, follows } = difference;
  const busy = state.work !== null;
  return (
    <div className="section">
      <p>{words}</p>
      <div className="row">
        <Button size="small" disabledFocusable={busy} aria-label={WORDS.check.goToLabel(address)} onClick={() => void actions.goTo(place)}>
          {WORDS.check.goTo}
        </Button>
        {follows && (
          <Button size="small" disabledFocusable={busy} onClick={() => void actions.goTo(follows.place)}>
            {WORDS.check.goToCause(follows.address)}
          </Button>
        )}
        {isRestorable(difference) && (
          <Button size="small" disabledFocusable={busy} aria-label={WORDS.check.restoreLabel(address)} onClick={() => void actions.restore([difference])}>
            {WORDS.check.restore}
          </Button>
        )}
      </div>
      {!follows && (
        <details>
          <summary aria-label={WORDS.check.acceptLabel(address)}>{WORDS.check.accept}</summary>
          <AcceptForm difference={difference} by={by} onBy={onBy} state={state} actions={actions} />
        </details>
      )}
      {followers.length > 0 && (
        <details>
          <summary aria-label={WORDS.check.followersLabel(followers.length, address)}>{WORDS.check.followers(followers.length)}</summary>
          <Lines
            items={followers}
            line={(each) => (
              <>
                {each.words} <CellLink address={each.address} place={each.place} state={state} actions={actions} />
              </>
            )}
            more={WORDS.check.more}
          />
        </details>
      )}
    </div>
  );
}

function AcceptForm({ difference, by, onBy, state, actions }: FormProps): ReactElement {
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = (text: string) => asked && text.trim() === '' && { validationState: 'error' as const, validationMessage: WORDS.check.needed };

  function accept(): void {
    setAsked(true);
    if (reason.trim() !== '' && by.trim() !== '') void actions.accept([difference], { reason, by });
  }

  return (
    <div className="stack">
      <p className="quiet">{WORDS.check.acceptAbout}</p>
      <Field label={WORDS.check.reason} required {...missing(reason)}>
        <Input value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Field label={WORDS.check.by} required {...missing(by)}>
        <Input value={by} autoComplete="name" onChange={(_, { value }) => onBy(value)} />
      </Field>
      <Button size="small" disabledFocusable={state.work !== null} aria-label={WORDS.check.acceptNowLabel(difference.address)} onClick={accept}>
        {WORDS.check.acceptNow}
      </Button>
    </div>
  );
}
