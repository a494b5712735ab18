import type { MountedPane } from '../taskpane';

type Actions = MountedPane['actions'];
export type RibbonAction = (actions: Actions) => Promise<void>;

/** What the buttons of the ribbon do, by the names that manifest.xml calls; opening the pane needs none. */
export const RIBBON: Readonly<Record<string, RibbonAction>> = {
  buildTabs: (actions) => actions.build(),
  checkCase: (actions) => actions.check(),
};
