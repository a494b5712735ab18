import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Actions } from '../../actions';
import { sinceBuild, type SinceBuild } from '../../case/since-build';
import { placeOfPath } from '../../state/place-of-path';
import type { State } from '../../state/state';
import { CASE_WORDS } from '../../words/case';

const NOTHING_KNOWN: SinceBuild = { linesAdded: 0, changed: [] };

/** How the case stands to the tabs of the workbook, and what is to be put right. */
export function TabsNote({ state, actions }: { readonly state: State; readonly actions: Actions }): ReactElement | null {
  const { editing: { problems, partnershipCase, inTabs, builtFrom, needsBuild } } = state;
  const [first] = problems;
  const waits = inTabs !== null && inTabs !== partnershipCase;
  if (!first && !needsBuild) return null;
  return (
    <section className={first ? 'notice bad' : 'notice'} aria-label={CASE_WORDS.heading}>
      {first && <p className="strong">{CASE_WORDS.wrongAll(problems.length)}</p>}
      {first && waits && <p>{CASE_WORDS.notInTabs}</p>}
      {!first && <p>{CASE_WORDS.needsBuild(builtFrom && partnershipCase ? sinceBuild(builtFrom, partnershipCase) : NOTHING_KNOWN)}</p>}
      <div className="row">
        {first ? (
          <Button size="small" onClick={() => actions.goToCase(placeOfPath(first.path), { on: 'field', item: first.path })}>
            {CASE_WORDS.firstWrong}
          </Button>
        ) : (
          <Button size="small" appearance="primary" disabledFocusable={state.work !== null} onClick={() => void actions.build()}>
            {CASE_WORDS.build}
          </Button>
        )}
      </div>
    </section>
  );
}
