import { isWorkbookFile, mount, themeKind, watchMedia, type MountedPane, type Services } from '../taskpane';
import { download } from './download';
import { loadFunctions } from './functions';
import { lazyHost, type LiveHost } from './lazy-host';
import type { PagePlaces } from './places';
import { startSwitch } from './switch';
import { keptCaseOf } from './kept-case';
import type { KeptWork } from './kept-work';

/** How long the pane has for its first paint before the spreadsheet is fetched. */
const PANE_FIRST = 150;

/** The pane beside a spreadsheet. The pane comes first; what the browser had kept of a workbook is read from there until the spreadsheet is open. */
export function startPage({ pane, workbook, toggle }: PagePlaces): MountedPane {
  const later = import(/* webpackChunkName: "work-in-page" */ './work-in-page');
  const opened: Promise<KeptWork> = later.then(({ openKeptWork }) => openKeptWork());
  const started = (async () => {
    const [{ startWorkbook }, work] = await Promise.all([later, opened]);
    await new Promise((resolve) => setTimeout(resolve, PANE_FIRST));
    return startWorkbook(workbook, work, { isDark: () => themeKind(null) === 'dark', open: (file) => openFile(file), watchBusy: (told) => mounted.watchBusy(told), waits: () => mounted.waits() });
  })();
  const host = lazyHost(async () => (await started).host);
  const mounted = mount(pane, { host: readFirst(host, started, opened), saveFile: download, replacesFunctions: false, isRoomy: true, openWorkbook, now: () => new Date(), loadFunctions, keptCase: keptCaseOf(opened) });
  const showPane = startSwitch(toggle);
  watchMedia(() => void started.then(({ setDark }) => setDark(themeKind(null) === 'dark')));
  started.catch(() => undefined);
  return mounted;

  /** From the bar of the workbook: the same as in the pane, which shows what came of it. */
  async function openFile(file: File): Promise<void> {
    if (!isWorkbookFile(file.name)) showPane();
    await mounted.actions.openFile(file.name, async () => new Uint8Array(await file.arrayBuffer()));
  }

  async function openWorkbook(name: string, read: () => Promise<Uint8Array>): ReturnType<NonNullable<Services['openWorkbook']>> {
    // Without the spreadsheet there is no place for more than the case.
    const there = await started.catch(() => null);
    if (!there) return 'case';
    const opened = await there.open(name, read);
    if (opened === 'case') showPane();
    return opened;
  }
}

/** A case in kept work is shown before the spreadsheet is there. */
function readFirst(host: LiveHost, started: Promise<unknown>, opened: Promise<KeptWork>): LiveHost {
  let isThere = false;
  started.then(() => (isThere = true), () => undefined);
  return {
    ...host,
    reader: { read: async () => (isThere ? host.reader.read() : (await opened).cells()) },
    live: { ...host.live, unfinished: async () => null },
  };
}
