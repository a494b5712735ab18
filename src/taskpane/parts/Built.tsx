import type { ReactElement } from 'react';
import type { Actions } from '../actions';
import type { BuiltReport, State } from '../state/state';
import { WORDS } from '../words';
import { useFocus } from './use-focus';

interface Props {
  readonly report: BuiltReport;
  readonly state: State;
  readonly actions: Actions;
}

/** What a build left in the workbook, and the way there. */
export function Built({ report, state, actions }: Props): ReactElement {
  const heading = useFocus<HTMLHeadingElement>(state.focus, 'built');
  const { cancelled, words, savedAs, notices } = report;
  return (
    <section className={cancelled ? 'notice bad' : 'notice good'} aria-labelledby="built-heading">
      <h2 id="built-heading" ref={heading} tabIndex={-1} className="heading">
        {WORDS.built.title(report)}
      </h2>
      <p>{cancelled ? WORDS.built.stopped : words}</p>
      {savedAs !== null && <p>{WORDS.built.saved(savedAs)}</p>}
      {!cancelled && report.master !== null && <p className="strong">{masterWords(report.master, state)}</p>}
      {notices.length > 0 && report.tabs.length > 0 && (
        <>
          <h3 className="subheading">{WORDS.built.notices}</h3>
          <ul className="list">
            {notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
        </>
      )}
      {savedAs === null && <BuiltTabs tabs={report.tabs} state={state} actions={actions} />}
    </section>
  );
}

/** What waited in the pane for the build is written after it, so that the tabs of the case shown may say something else by now. */
function masterWords(whenBuilt: string, { checks, shown }: State): string {
  const now = shown?.origin.from === 'workbook' ? checks?.[0]?.status : undefined;
  return now === undefined ? WORDS.built.master(whenBuilt) : WORDS.checks.master(now);
}

function BuiltTabs({ tabs, state, actions }: Omit<Props, 'report'> & { readonly tabs: readonly string[] }): ReactElement | null {
  const names = state.tabNames;
  const there = tabs.filter((tab) => names.get(tab) !== null);
  if (there.length === 0) return null;
  const live = state.setting === 'live';
  return (
    <>
      <h3 className="subheading">{live ? WORDS.built.tabs : WORDS.built.tabsPlain}</h3>
      <ul className={live ? 'plain-list' : 'list'}>
        {there.map((tab) => (
          <li key={tab}>
            {live ? (
              <button type="button" className="link" aria-disabled={state.work !== null} onClick={() => void actions.goToBuilt(tab)}>
                {names.get(tab) ?? tab}
              </button>
            ) : (
              tab
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
