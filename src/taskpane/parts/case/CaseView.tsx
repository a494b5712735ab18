import { lazy, Suspense, useState, type ReactElement } from 'react';
import type { PartnershipCase } from '../../../engine/case';
import type { Actions } from '../../actions';
import { justAdded, ofOthers } from '../../case/quiet';
import type { Step } from '../../state/editing';
import type { State } from '../../state/state';
import { AllOfCase } from './AllOfCase';
import { ItemForm } from './ItemForm';
import { ListView } from './ListView';
import { TabsNote } from './TabsNote';

export interface CaseProps {
  readonly partnershipCase: PartnershipCase;
  readonly state: State;
  readonly actions: Actions;
}

const Paste = lazy(async () => ({ default: (await import(/* webpackChunkName: "paste" */ './PasteView')).PasteView }));

/** The case to look through and to change: all of it, a list, one item. */
export function CaseView({ state: given, actions }: Omit<CaseProps, 'partnershipCase'>): ReactElement | null {
  const { partnershipCase, at } = given.editing;
  const [left, setLeft] = useState<Step | null>(null);
  if (!partnershipCase) return null;
  // What was just added is empty, and nobody is to be told so before they could write in it.
  const added = justAdded(given.editing);
  const isQuiet = added !== null && added !== left;
  const state = isQuiet ? { ...given, editing: { ...given.editing, problems: ofOthers(given.editing) } } : given;
  const props = { partnershipCase, state, actions };
  return (
    <>
      <TabsNote state={state} actions={actions} />
      {at.kind === 'all' && <AllOfCase {...props} />}
      {at.kind === 'section' && at.section === 'about' && <ItemForm {...props} section="about" index={null} />}
      {at.kind === 'section' && at.section !== 'about' && <ListView {...props} list={at.section} />}
      {at.kind === 'item' && <ItemForm key={`${at.section} ${at.index}`} {...props} section={at.section} index={at.index} onLeft={() => setLeft(added)} />}
      {at.kind === 'paste' && (
        <Suspense fallback={null}>
          <Paste {...props} />
        </Suspense>
      )}
    </>
  );
}
