import { buildActions, type BuildActions } from './actions/build';
import { caseActions, type CaseActions } from './actions/cases';
import { checkActions, type CheckActions } from './actions/check';
import { committeeActions, type CommitteeActions } from './actions/committee';
import { editActions, type EditActions } from './actions/edit';
import { follower } from './actions/follow';
import { goToBuiltActions, type GoToBuiltActions } from './actions/go-to-built';
import { helpActions, type HelpActions } from './actions/help';
import { inStep } from './actions/in-step';
import { linkActions, type LinkActions } from './actions/link';
import { awaitsCase, readAgainActions, type ReadAgainActions } from './actions/read-again';
import { removeActions, type RemoveActions } from './actions/remove';
import { runner } from './actions/run';
import { unfinishedActions, lookForUnfinished, type UnfinishedActions } from './actions/unfinished';
import { usesActions, type UsesActions } from './actions/uses';
import type { Services } from './services';
import type { Again } from './state/state';
import type { Store } from './state/store';

/** Everything that an officer can ask of the pane. What fails becomes a problem in words; no promise is rejected. */
export interface Actions extends CaseActions, BuildActions, CheckActions, UnfinishedActions, RemoveActions, CommitteeActions, UsesActions, HelpActions, EditActions, LinkActions, ReadAgainActions, GoToBuiltActions {
  /** What "Try again" does. */
  again(task: Again): Promise<void>;
}

export function createActions(store: Pick<Store, 'state' | 'dispatch'>, services: Services): Actions {
  const run = runner(store, () => lookForUnfinished(store, services));
  const step = inStep(store, services, run);
  const follow = follower(services, step);
  const edit = editActions(store, services, step);
  const builds = buildActions(store, services, run, follow);
  const cases = caseActions(store, services, run, follow, edit.change);
  const reads = readAgainActions(store, services, run, step, cases);
  const actions = {
    ...cases,
    ...reads,
    ...builds,
    ...edit,
    ...linkActions(store, services, run, edit),
    ...checkActions(store, services, run),
    ...goToBuiltActions(store, services, run),
    ...unfinishedActions(store, services, run, follow),
    ...removeActions(store, services, run),
    ...committeeActions(store, services, run),
    ...usesActions(store, services, run),
    ...helpActions(store, services, run),
    /** What cannot be read is not built over. A plan is of the inputs in the tabs: what was just changed in the pane is written there first. */
    async build() {
      if (awaitsCase(store)) return reads.readAgain();
      const { partnershipCase, inTabs, problems } = store.state().editing;
      const isAhead = inTabs !== null && partnershipCase !== inTabs && problems.length === 0;
      if (isAhead) await step.write();
      if (!isAhead || !store.state().problem) await builds.build();
    },
    /** A build has columns for what had no place before. */
    async agree() {
      await builds.agree();
      const { partnershipCase, inTabs } = store.state().editing;
      // Where a page keeps what the tabs do not hold, it is to be known what that is.
      if (partnershipCase !== inTabs || services.keptCase) step.soon();
    },
    /** Of a case with changes that the tabs did not hold, these are written now where they can be. */
    async bringBack() {
      await cases.bringBack();
      step.soon();
    },
  };
  return { ...actions, again };

  function again(task: Again): Promise<void> {
    switch (task.task) {
      case 'start':
        return actions.start();
      case 'example':
        return actions.openExample();
      case 'read':
        return actions.readInputs();
      case 'read again':
        return actions.readAgain();
      case 'begin':
        return actions.begin(task.made);
      case 'link':
        return actions.linkToSelectedCell(task.figure);
      case 'write':
        return step.write();
      case 'open':
        return actions.openFile(task.name, task.read);
      case 'build':
        return actions.build();
      case 'agree':
        return actions.agree();
      case 'beside':
        return actions.buildBeside();
      case 'check':
        return actions.check();
      case 'restore':
        return actions.restore(task.differences);
      case 'accept':
        return actions.accept(task.differences, task.acceptance);
      case 'repair':
        return actions.repair();
      case 'look at removal':
        return actions.lookAtRemoval();
      case 'remove':
        return actions.remove();
      case 'offer copy':
        return actions.offerCopy();
      case 'copy':
        return actions.copyForCommittee();
      case 'find':
        return actions.findUses();
      case 'replace':
        return actions.replaceUses(task.as);
      case 'put back':
        return actions.putUsesBack();
      case 'save':
        return actions.saveCopy();
      case 'go to':
        return actions.goTo(task.place);
      case 'go to built':
        return actions.goToBuilt(task.tab);
      case 'functions':
        return actions.show('functions');
      case 'insert':
        return actions.insert(task.formula);
    }
  }
}
