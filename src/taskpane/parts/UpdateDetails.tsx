import { Checkbox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Actions } from '../actions';
import type { ChangedTab, Edit, LinkedCell, UpdatePlan } from '../state/in-workbook';
import type { State } from '../state/state';
import { WORDS } from '../words';
import { Lines } from './Lines';
import { Notices, PlainList } from './Plan';

interface Props {
  readonly plan: UpdatePlan;
  readonly state: State;
  readonly actions: Actions;
}

/** What a rebuild puts in, brings up to date and takes out, and what of the officer's it meets. */
export function UpdateDetails({ plan, state, actions }: Props): ReactElement {
  const { title, builtOn, isShown, added, changed, removed, edits, linked, cutOff, notices } = plan;
  return (
    <>
      <p>{WORDS.plan.from(title, builtOn)}</p>
      {!isShown && <p className="strong">{WORDS.plan.notShown}</p>}
      <p>{WORDS.plan.inputs}</p>
      <Tabs title={WORDS.plan.added} tabs={added} />
      <h3 className="subheading">{WORDS.plan.changed}</h3>
      <PlainList items={changedWords(changed)} />
      <Tabs title={WORDS.plan.removed} tabs={removed} />
      {edits.length > 0 && <Edits edits={edits} state={state} actions={actions} />}
      {cutOff.length > 0 && (
        <>
          <p className="strong">{WORDS.plan.cutOff(cutOff.length)}</p>
          <Links links={cutOff} />
        </>
      )}
      {linked > 0 && <p>{WORDS.plan.linked(linked)}</p>}
      <Notices notices={notices} />
      <p className="quiet">{WORDS.plan.undo}</p>
    </>
  );
}

/** Tabs that get other rows or columns, one by one; the others together. */
function changedWords(changed: readonly ChangedTab[]): string[] {
  const reshaped = changed.filter(({ rowsIn, rowsOut, columnsIn, columnsOut }) => rowsIn + rowsOut + columnsIn + columnsOut > 0);
  const others = changed.length - reshaped.length;
  return [...reshaped.map(WORDS.plan.tab), ...(others > 0 ? [WORDS.plan.inPlace(others, reshaped.length > 0)] : [])];
}

function Tabs({ title, tabs }: { readonly title: string; readonly tabs: readonly string[] }): ReactElement | null {
  if (tabs.length === 0) return null;
  return (
    <>
      <h3 className="subheading">{title}</h3>
      <PlainList items={tabs} />
    </>
  );
}

function Edits({ edits, state, actions }: Omit<Props, 'plan'> & { readonly edits: readonly Edit[] }): ReactElement {
  const busy = state.work !== null;
  const box = ({ difference: { address, words }, keep }: Edit): ReactElement => {
    const id = `edit-${address.replace(/\W/g, '-')}`;
    return (
      <div className="tick">
        <Checkbox
          checked={keep}
          label={{ children: WORDS.plan.keep(address), className: 'tick-label' }}
          aria-describedby={id}
          onChange={(_, { checked }) => !busy && actions.keep(address, checked === true)}
        />
        <p id={id} className="tick-hint">
          {words}
        </p>
      </div>
    );
  };
  return (
    <fieldset className="fieldset">
      <legend>{WORDS.plan.edits(edits.length)}</legend>
      <p>{WORDS.plan.editsAbout}</p>
      <Lines items={edits} className="bare-list" line={box} more={WORDS.check.more} />
    </fieldset>
  );
}

/** The officer's own cells, with their formulas. */
export function Links({ links }: { readonly links: readonly LinkedCell[] }): ReactElement {
  return <Lines items={links} line={({ address, formula }) => `${address}: ${formula}`} more={WORDS.check.more} />;
}
