import { Button, Checkbox } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { notHeld } from '../../workbook/tab-choices';
import type { Actions } from '../actions';
import { tabBoxes, tabNames, type TabBox } from '../state/chosen';
import { isOfBefore } from '../state/of-before';
import type { State } from '../state/state';
import { WORDS } from '../words';
import { BuildProgress } from './BuildProgress';
import { Built } from './Built';
import { CommitteeCopy } from './CommitteeCopy';
import { FunctionUses } from './FunctionUses';
import { NoCase } from './NoCase';
import { Plan } from './Plan';
import { Remove } from './Remove';
import { useFocus } from './use-focus';

interface Props {
  readonly state: State;
  readonly actions: Actions;
}

/** Which tabs, Build, and what came of it. */
export function WorkbookView({ state, actions }: Props): ReactElement {
  const { setting, built, shown } = state;
  const live = setting === 'live';
  return (
    <>
      {shown ? <ToBuild state={state} actions={actions} /> : <NoCase state={state} actions={actions} />}
      {state.plan && <Plan plan={state.plan} state={state} actions={actions} />}
      {built && <Built report={built} state={state} actions={actions} />}
      {live && <CommitteeCopy state={state} actions={actions} />}
      {shown && setting !== 'file' && <Copy state={state} actions={actions} />}
      {actions.offersUses && <FunctionUses state={state} actions={actions} />}
      {live && <Remove state={state} actions={actions} />}
    </>
  );
}

function ToBuild({ state, actions }: Props): ReactElement {
  const { setting, work } = state;
  const building = work?.kind === 'building' ? work : null;
  const live = setting === 'live';
  const heading = useFocus<HTMLHeadingElement>(state.focus, 'build');
  return (
    <section className="section" aria-labelledby="workbook-heading">
      <h2 id="workbook-heading" ref={heading} tabIndex={-1} className="heading">
        {WORDS.workbook.heading}
      </h2>
      <p>{WORDS.workbook.about[setting]}</p>
      <p>{WORDS.tabs.builds(tabNames(state.chosen))}</p>
      <LeftOut state={state} actions={actions} />
      <Tabs chosen={state.chosen} busy={work !== null} actions={actions} />
      {live && <p className="quiet">{WORDS.workbook.undo}</p>}
      <div className="row">
        <Button appearance={state.plan ? 'secondary' : 'primary'} disabledFocusable={work !== null} onClick={() => void actions.build()}>
          {building && !live ? WORDS.build.building : work?.kind === 'planning' ? WORDS.working.planning : WORDS.build.start[setting]}
        </Button>
      </div>
      {building && !state.plan && <BuildProgress {...building} onCancel={() => actions.cancel()} />}
    </section>
  );
}

/** What the case has and the tabs that are ticked do not hold. */
function LeftOut({ state: { editing, shown, chosen, isRoomy, work }, actions }: Props): ReactElement | null {
  const given = editing.partnershipCase ?? shown?.partnershipCase;
  const left = given ? notHeld(given, chosen) : [];
  if (left.length === 0) return null;
  return (
    <>
      <p>{WORDS.tabs.left(left.map(({ words }) => words), isRoomy)}</p>
      <div className="row">
        <Button disabledFocusable={work !== null} onClick={() => actions.addTabs(left.map(({ choice }) => choice.id))}>
          {WORDS.tabs.add(left.map(({ choice }) => choice.name))}
        </Button>
      </div>
    </>
  );
}

interface TabsProps {
  readonly chosen: readonly string[];
  readonly busy: boolean;
  readonly actions: Actions;
}

/** Folded away, so that Build is in view: the usual choice is one click. */
function Tabs({ chosen, busy, actions }: TabsProps): ReactElement {
  return (
    <details>
      <summary>{WORDS.tabs.choose}</summary>
      <fieldset className="fieldset">
        <legend className="unseen">{WORDS.tabs.legend}</legend>
        {tabBoxes(chosen).map((box) => (
          <Tab key={box.choice.id} box={box} busy={busy} onTick={(on) => actions.tick(box.choice.id, on)} />
        ))}
      </fieldset>
    </details>
  );
}

function Tab({ box, busy, onTick }: { readonly box: TabBox; readonly busy: boolean; readonly onTick: (on: boolean) => void }): ReactElement {
  // A build goes by what was ticked when it began; a box that is disabled under the keyboard would lose it.
  const { choice, ticked, needs } = box;
  const hint = `tab-${choice.id}-hint`;
  return (
    <div className="tick">
      <Checkbox
        checked={ticked}
        label={{ children: choice.name, className: 'tick-label' }}
        aria-describedby={hint}
        onChange={(_, { checked }) => !busy && onTick(checked === true)}
      />
      <p id={hint} className="tick-hint">
        {choice.purpose}
        {needs.length > 0 && ` ${WORDS.tabs.needs(needs)}`}
      </p>
    </div>
  );
}

function Copy({ state, actions }: Props): ReactElement {
  const saving = state.work?.kind === 'saving';
  const off = useId();
  const isOff = isOfBefore(state);
  return (
    <section className="section" aria-labelledby="copy-heading">
      <h2 id="copy-heading" className="heading">
        {WORDS.workbook.copyHeading}
      </h2>
      <p>{WORDS.workbook.copyAbout}</p>
      <div className="row">
        <Button disabledFocusable={state.work !== null || isOff} aria-describedby={isOff ? off : undefined} onClick={() => void actions.saveCopy()}>
          {saving ? WORDS.working.saving : WORDS.workbook.copy[state.setting]}
        </Button>
        {isOff && (
          <p id={off} className="quiet">
            {WORDS.results.copyOff}
          </p>
        )}
      </div>
    </section>
  );
}
