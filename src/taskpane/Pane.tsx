import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore, type ReactElement } from 'react';
import { createActions, type Actions } from './actions';
import { ErrorBoundary } from './parts/ErrorBoundary';
import { Header } from './parts/Header';
import { undoByKey } from './parts/undo-by-key';
import { useLater, type Later } from './parts/use-later';
import { ViewPanel, ViewTabs } from './parts/Views';
import { keepUnbuilt } from './keep-unbuilt';
import type { Services } from './services';
import { createStore, type Store } from './state/store';
import type { State } from './state/state';
import { settingOf } from './setting';
import type { ThemeKind } from './theme-kind';
import { useTheme } from './use-theme';

interface Props {
  readonly services: Services;
  readonly theme: ThemeKind;
}

/** The whole task pane; the same in Excel and in a page. */
export function Pane({ services, theme }: Props): ReactElement {
  const [{ store, actions }] = useState(() => paneOf(services));
  return <Frame store={store} actions={actions} theme={theme} />;
}

export interface PaneParts {
  readonly store: Store;
  readonly actions: Actions;
}

export function paneOf(services: Services): PaneParts {
  const store = createStore(settingOf(services), services.isRoomy);
  keepUnbuilt(store, services);
  return { store, actions: createActions(store, services) };
}

/** The pane over a store that others may hold too, such as the ribbon's commands. */
export function Frame({ store, actions, theme: kind }: PaneParts & { readonly theme: ThemeKind }): ReactElement | null {
  const theme = useTheme(kind);
  const state = useSyncExternalStore(store.subscribe, store.state);
  useEffect(() => {
    if (store.state().shown === null) void actions.start();
  }, [store, actions]);
  return theme && (
    <FluentProvider theme={theme}>
      <ErrorBoundary>
        <Layout state={state} actions={actions} />
      </ErrorBoundary>
    </FluentProvider>
  );
}

function Layout({ state, actions }: { readonly state: State; readonly actions: Actions }): ReactElement {
  const later = useLater();
  return (
    <div className="ground" onKeyDown={(event) => undoByKey(event, actions)}>
      <header className="bar">
        <div className="inner">
          <Header state={state}>{later && <later.History state={state} actions={actions} />}</Header>
          <ViewTabs view={state.view} setting={state.setting} actions={actions} />
        </div>
      </header>
      <main className="inner">
        <div className="main">
          {later && <later.Messages state={state} actions={actions} />}
          {later && (state.unfinished ?? state.repaired) !== null && <later.Unfinished state={state} actions={actions} />}
          <ViewPanel view={state.view} actions={actions}>
            {later && <CurrentView later={later} state={state} actions={actions} />}
          </ViewPanel>
        </div>
      </main>
      <p role="status" aria-live="polite" className="unseen">
        {state.said}
      </p>
    </div>
  );
}

function CurrentView({ later, state, actions }: { readonly later: Later; readonly state: State; readonly actions: Actions }): ReactElement | null {
  const { view, shown } = state;
  const none = <later.NoCase state={state} actions={actions} />;
  switch (view) {
    case 'start':
      return <later.StartView state={state} actions={actions} />;
    case 'case':
      return shown ? <later.CaseView state={state} actions={actions} /> : none;
    case 'results':
      return shown ? <later.ResultsView shown={shown} state={state} actions={actions} /> : none;
    case 'apportionment':
      return shown ? <later.ApportionmentView shown={shown} state={state} actions={actions} /> : none;
    case 'grading':
      return shown ? <later.GradingView shown={shown} state={state} actions={actions} /> : none;
    case 'workbook':
      return <later.WorkbookView state={state} actions={actions} />;
    case 'check':
      return <later.CheckView state={state} actions={actions} />;
    case 'functions':
      return <later.FunctionsView state={state} actions={actions} />;
  }
}
