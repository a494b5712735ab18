import { mount, type MountedPane } from '../taskpane';
import { download } from './download';
import { loadFunctions } from './functions';

/** The pane as a page of its own: what it builds is a file, and files are opened in it. */
export function startPage(root: Element): MountedPane {
  return mount(root, { host: null, saveFile: download, now: () => new Date(), loadFunctions });
}
