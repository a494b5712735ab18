import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Actions } from '../../actions';
import { sinceBuild, type SinceBuild } from '../../case/since-build';
import { signOf } from '../../case/sign';
import { whereOf } from '../../case/where';
import { yearsOf } from '../../case/years';
import { placeOfPath } from '../../state/place-of-path';
import type { State } from '../../state/state';
import { CASE_WORDS } from '../../words/case';

interface Props {
  readonly state: State;
  readonly actions: Actions;
}

const NOTHING_KNOWN: SinceBuild = { linesAdded: 0, changed: [] };

/** What could not be read, once its form is left. */
function Unread({ state, actions }: Props): ReactElement | null {
  const { unread, at } = state.editing;
  const elsewhere = unread.filter(({ path }) => JSON.stringify(placeOfPath(path)) !== JSON.stringify({ ...at, backTo: undefined }));
  if (elsewhere.length === 0) return null;
  return (
    <section className="notice bad" aria-label={CASE_WORDS.notTakenLabel}>
      {elsewhere.map((each) => (
        <p key={each.path}>
          {CASE_WORDS.notTaken(each)}{' '}
          <button type="button" className="link" onClick={() => actions.goToCase(placeOfPath(each.path), { on: 'field', item: each.path })}>
            {CASE_WORDS.goThere}
          </button>
        </p>
      ))}
    </section>
  );
}

/** How the case stands to the tabs of the workbook, and what is to be put right. */
export function TabsNote({ state, actions }: Props): ReactElement | null {
  return (
    <>
      <Unread state={state} actions={actions} />
      <Stands state={state} actions={actions} />
    </>
  );
}

function Stands({ state, actions }: Props): ReactElement | null {
  const { editing: { problems, partnershipCase, inTabs, builtFrom, needsBuild } } = state;
  const [first] = problems;
  const waits = inTabs !== null && inTabs !== partnershipCase;
  if (!first && !needsBuild) return null;
  return (
    <section className={first ? 'notice bad' : 'notice'} aria-label={CASE_WORDS.heading}>
      {first && <p className="strong">{CASE_WORDS.wrongAll(problems.length)}</p>}
      {first && partnershipCase && <p>{CASE_WORDS.wrongAt(whereOf(first.path, { partnershipCase, years: yearsOf(partnershipCase), isBuilt: inTabs !== null, sign: signOf(state.editing) }), first.words)}</p>}
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
