import { buildActions, type BuildActions } from './actions/build';
import { caseActions, type CaseActions } from './actions/cases';
import { helpActions, type HelpActions } from './actions/help';
import { runner } from './actions/run';
import type { Services } from './services';
import type { Again } from './state/state';
import type { Store } from './state/store';

/** Everything that an officer can ask of the pane. What fails becomes a problem in words; no promise is rejected. */
export interface Actions extends CaseActions, BuildActions, HelpActions {
  /** What "Try again" does. */
  again(task: Again): Promise<void>;
}

export function createActions(store: Pick<Store, 'state' | 'dispatch'>, services: Services): Actions {
  const run = runner(store);
  const cases = caseActions(store, services, run);
  const builds = buildActions(store, services, run);
  const help = helpActions(store, services, run);
  return { ...cases, ...builds, ...help, again };

  function again(task: Again): Promise<void> {
    switch (task.task) {
      case 'start':
        return cases.start();
      case 'example':
        return cases.openExample();
      case 'read':
        return cases.readInputs();
      case 'open':
        return cases.openFile(task.name, task.read);
      case 'build':
        return builds.build();
      case 'save':
        return builds.saveCopy();
      case 'go to':
        return builds.goTo(task.place);
      case 'functions':
        return help.show('functions');
      case 'insert':
        return help.insert(task.formula);
    }
  }
}
