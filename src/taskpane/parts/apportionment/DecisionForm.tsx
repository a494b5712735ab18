import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import type { Decision, PartnershipCase } from '../../../engine/case';
import type { Actions } from '../../actions';
import { dayOf } from '../../actions/day';
import { withDecision } from '../../apportionment/decide';
import { isSameDecision, type SharedItem } from '../../apportionment/shared-items';
import type { State } from '../../state/state';
import { APPORTIONMENT_WORDS as W } from '../../words/apportionment';
import { useFocus } from '../use-focus';
import { Effect } from './Effect';

interface Props {
  readonly item: SharedItem;
  readonly partnershipCase: PartnershipCase;
  readonly state: State;
  readonly actions: Actions;
}

type Wrong = keyof typeof W.problems;

/** Which basis, why, by whom and when: recorded as one change of the case. */
export function DecisionForm({ item, partnershipCase, state, actions }: Props): ReactElement {
  const heading = useFocus<HTMLHeadingElement>(state.focus, 'decided');
  const form = useRef<HTMLDivElement>(null);
  const recorded = item.decision ?? { basis: '', reason: '', by: '', on: dayOf(actions.now()) };
  const [of, setOf] = useState<Decision>(recorded);
  const [given, setGiven] = useState<Decision>(recorded);
  // Undo, or somebody in the tabs: the form follows, unless something is half written in it.
  if (!isSameDecision(of, recorded)) {
    setOf(recorded);
    if (isSameDecision(given, of)) setGiven(recorded);
  }
  const [wrong, setWrong] = useState<readonly Wrong[]>([]);
  const basis = given.basis === '' ? (item.basis ?? '') : given.basis;
  const set = (part: Partial<Decision>): void => setGiven({ ...given, ...part });
  const message = (field: Wrong) => (wrong.includes(field) ? { validationState: 'error' as const, validationMessage: W.problems[field] } : {});

  function record(): void {
    const decision = { ...given, basis, reason: given.reason.trim(), by: given.by.trim(), on: given.on.trim() };
    const missing = (['basis', 'reason', 'by'] as const).filter((field) => decision[field] === '');
    setWrong(missing);
    const [first] = missing;
    if (first !== undefined) return form.current?.querySelector<HTMLElement>(`[data-path="${first}"]`)?.focus();
    const { at, partnershipCase: edited } = state.editing;
    actions.change(
      { partnershipCase: withDecision(edited ?? partnershipCase, item, decision), words: W.step(item.label, basis), at, seen: 'apportionment' },
      { at, focus: { on: 'decided' } },
    );
    setGiven(decision);
  }

  return (
    <section className="section" aria-labelledby="decision-heading">
      <h2 id="decision-heading" ref={heading} tabIndex={-1} className="heading">
        {W.decision}
      </h2>
      <Recorded item={item} />
      {state.editing.decisionsWait && <WaitsForBuild state={state} actions={actions} />}
      <details>
        <summary>{W.considerations}</summary>
        <dl className="questions">
          {W.questions.map(([about, question]) => (
            <div key={about}>
              <dt className="strong">{about}</dt>
              <dd>{question}</dd>
            </div>
          ))}
        </dl>
      </details>
      <div ref={form} className="fields">
        <Field label={W.choose} hint={W.chooseHint} {...message('basis')}>
          <Select data-path="basis" value={basis} onChange={(_, { value }) => set({ basis: value })}>
            {basis === '' && <option value="">{W.noBasis}</option>}
            {partnershipCase.bases.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        {basis !== '' && basis !== item.basis && <Effect item={item} partnershipCase={partnershipCase} basis={basis} />}
        <Field label={W.reason} {...message('reason')}>
          <Textarea data-path="reason" value={given.reason} resize="vertical" onChange={(_, { value }) => set({ reason: value })} />
        </Field>
        <Field label={W.by} hint={W.byHint} {...message('by')}>
          <Input data-path="by" value={given.by} onChange={(_, { value }) => set({ by: value })} />
        </Field>
        <Field label={W.on}>
          <Input type="date" data-path="on" value={given.on} onChange={(_, { value }) => set({ on: value })} />
        </Field>
      </div>
      <div className="row">
        <Button appearance="primary" onClick={record}>
          {item.decision ? W.recordAgain : W.record}
        </Button>
      </div>
    </section>
  );
}

/** The workbook is of before there were decisions. */
function WaitsForBuild({ state, actions }: Pick<Props, 'state' | 'actions'>): ReactElement {
  return (
    <>
      <p className="strong">{W.waits}</p>
      <div className="row">
        <Button disabledFocusable={state.work !== null} onClick={() => void actions.build()}>
          {W.build}
        </Button>
      </div>
    </>
  );
}

function Recorded({ item: { decision, basis } }: Pick<Props, 'item'>): ReactElement {
  if (!decision) return <p>{W.notDecided}</p>;
  return (
    <>
      <p className="strong">{W.decided(decision.basis, decision.by, decision.on)}</p>
      {decision.reason !== '' && <p>{decision.reason}</p>}
      {basis !== null && basis !== decision.basis && <p>{W.changedSince(basis)}</p>}
    </>
  );
}
