import { mount, themeKind, watchMedia, type KeptCase, type MountedPane } from '../taskpane';
import { RIBBON, type RibbonAction } from './excel-ribbon';
import { loadFunctions } from './functions';
import { lazyHost } from './lazy-host';

/**
 * The pane in Excel, with what the ribbon can ask of it. The page stays while the workbook is open, so that the ribbon works and functions
 * calculate with the pane closed.
 */
export async function startInExcel(root: Element): Promise<void> {
  if (!('Office' in globalThis)) return say(root, 'The pane needs a part of Office that could not be loaded. Check the connection, close the pane and open it again.');
  const pane = paneIn(root);
  for (const [name, action] of Object.entries(RIBBON)) Office.actions.associate(name, onRibbon(pane, action));
  await pane;
}

/** The pane when its case is there; null outside Excel. It is drawn while Office makes itself ready, in the browser's colours until then. */
async function paneIn(root: Element): Promise<MountedPane | null> {
  const office = Office.onReady();
  const workbook = lazyHost(async () => {
    await office;
    return loadExcelHost();
  });
  const pane = mount(
    root,
    { host: workbook, saveFile: async (name, bytes) => void (await workbook.live.openFile(bytes, name)), now: () => new Date(), loadFunctions, keptCase: lazyKeptCase(office) },
    themeKind(null),
  );
  const { host } = await office;
  if (host !== Office.HostType.Excel) {
    pane.unmount();
    say(root, 'This is the pane of an Excel add-in and works in Excel only. ', link('See the product in the browser', 'index.html'));
    return null;
  }
  const follow = (): void => pane.setTheme(officeTheme());
  follow();
  watchMedia(follow);
  // Excel tells no add-in that its theme has changed.
  window.addEventListener('focus', follow);
  // The pane starts by itself too; whichever comes first is the one, and this says when it is done.
  await pane.actions.start();
  return pane;
}

/** What is kept of the open workbook between visits, by code that is not needed for the first paint. */
function lazyKeptCase(office: Promise<unknown>): KeptCase {
  const place = async (): Promise<string | null> => {
    await office;
    return placeOfWorkbook();
  };
  let coming: Promise<KeptCase> | null = null;
  const kept = (): Promise<KeptCase> => (coming ??= import(/* webpackChunkName: "kept" */ './excel-kept-case').then(({ keptByWorkbook }) => keptByWorkbook(place)));
  return { read: async () => (await kept()).read(), keep: async (text) => (await kept()).keep(text), setAside: async () => (await kept()).setAside() };
}

/** A workbook that was never saved has a name at most, which others have too; outside Excel there is none. */
function placeOfWorkbook(): string | null {
  if (!('Office' in globalThis)) return null;
  const document: Office.Document | undefined = Office.context.document;
  const url: string | undefined = document?.url;
  return url !== undefined && /[/\\]/.test(url) ? url : null;
}

/** A tenth of the pane's weight, not needed for its first paint. */
async function loadExcelHost() {
  const { excelHost } = await import(/* webpackChunkName: "excel" */ '../hosts/excel');
  return excelHost();
}

/**
 * Excel waits for `completed` with a notice of its own, so that it is said once the pane is in view: the pane shows how the rest goes.
 * Where Excel asks for an action by its name, there is nothing to complete.
 */
function onRibbon(pane: Promise<MountedPane | null>, action: RibbonAction) {
  return async (event: Partial<Office.AddinCommands.Event> | null): Promise<void> => {
    try {
      await Office.addin.showAsTaskpane();
    } finally {
      event?.completed?.();
    }
    const ready = await pane;
    if (ready) await action(ready.actions);
  };
}

function officeTheme() {
  return themeKind(officeColours());
}

/** Left out by versions of Excel that have no themes, and refused by some: the pane then follows the browser's colours. */
function officeColours(): Office.OfficeTheme | null {
  try {
    const colours: Office.OfficeTheme | undefined = Office.context.officeTheme;
    return colours ?? null;
  } catch {
    return null;
  }
}

function say(root: Element, ...words: readonly (string | Node)[]): void {
  const line = document.createElement('p');
  line.className = 'wait';
  line.setAttribute('role', 'alert');
  line.append(...words);
  root.replaceChildren(line);
}

function link(text: string, href: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = href;
  made.textContent = text;
  return made;
}
