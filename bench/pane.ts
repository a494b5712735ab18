import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { launch, OFFICE_CDN } from '../test/e2e/browser';
import { AS_EXCEL_SAYS, putInExcel } from '../test/e2e/desktop';
import { serveBuild, type Site } from '../test/e2e/site';
import { printTable, whole, type Row } from './measure';

const TARGET_KB = 120;
const TARGET_FUNCTIONS_KB = 25;
const TARGET_MS = 300;
const OPENINGS = 9;

const OFFICE = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
/** The pane with office.js from this machine: a browser that is asked about each request would be a third slower. */
const LOCAL_PANE = 'taskpane-local.html';
const LOCAL_OFFICE = 'office-local';

/** For so long files of the later parts are held back where the scripts are weighed: what comes all the same is needed. */
const HELD_MS = 1000;

interface Opening {
  /** Our own scripts that had come by then. */
  readonly scripts: readonly string[];
  /** From the request for the page until a button can be pressed. */
  readonly button: number;
  /** The same without what came before our first script: office.js, which is Microsoft's. */
  readonly ours: number;
}

/** The production build in Chromium, opened anew each time with nothing in its cache. */
export async function benchPane(): Promise<void> {
  const site = await serveBuild();
  const browser = await launch();
  const local = bringOffice(site.folder);
  try {
    printTable(
      `Pane: script that its first button needs, KB of gzip (targets ${TARGET_KB}, functions apart ${TARGET_FUNCTIONS_KB}), and ms to the first button (target ${TARGET_MS} from when the page and office.js are read; middle and best of ${OPENINGS}, load of this machine ${loadavg()[0]?.toFixed(1)})`,
      ['pane, KB', 'functions, KB', 'ms', 'best', 'ms from the request'],
      [await paneRow('index.html', 'index.html', browser, site), await paneRow('taskpane.html in Excel', LOCAL_PANE + AS_EXCEL_SAYS, browser, site)],
    );
  } finally {
    local.takeAway();
    await browser.close();
    await site.close();
  }
}

/** Microsoft's files beside ours, and a pane that has them from there. */
function bringOffice(folder: string): { takeAway(): void } {
  const [pane, office] = [join(folder, LOCAL_PANE), join(folder, LOCAL_OFFICE)];
  const takeAway = (): void => [pane, office].forEach((each) => rmSync(each, { force: true }));
  takeAway();
  writeFileSync(pane, readFileSync(join(folder, 'taskpane.html'), 'utf8').replace(OFFICE_CDN, `${LOCAL_OFFICE}/`));
  symlinkSync(OFFICE, office);
  return { takeAway };
}

async function paneRow(what: string, path: string, browser: Browser, site: Site): Promise<Row> {
  const { scripts } = await open(path, browser, site, true);
  const openings: Opening[] = [];
  for (let i = 0; i < OPENINGS; i += 1) openings.push(await open(path, browser, site));
  const weigh = (wanted: (name: string) => boolean) =>
    scripts.filter(wanted).reduce((sum, name) => sum + gzipSync(readFileSync(join(site.folder, name))).length / 1024, 0);
  const isFunctions = (name: string) => name === 'functions.js';
  const weights = [weigh((name) => !isFunctions(name)), weigh(isFunctions)].map((kb) => (kb === 0 ? '-' : kb.toFixed(1)));
  const ours = openings.map((each) => each.ours);
  const times = [middle(ours), Math.min(...ours), middle(openings.map(({ button }) => button))];
  return { what, figures: [...weights, ...times.map(whole)] };
}

async function open(path: string, browser: Browser, site: Site, holdsBack = false): Promise<Opening> {
  const page = await browser.newPage({ viewport: { width: 320, height: 720 }, locale: 'en-GB' });
  try {
    // What tsx wraps functions with; it is not there in the page, to which one of ours is sent as text.
    await page.addInitScript('globalThis.__name = (named) => named');
    if (path.endsWith(AS_EXCEL_SAYS)) await putInExcel(page);
    await page.addInitScript(WATCH_FOR_BUTTON);
    if (holdsBack) await page.route('**/part-*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, HELD_MS));
      // By then the page may be closed.
      await route.continue().catch(() => undefined);
    });
    await page.goto(`${site.address}/${path}`);
    await page.waitForFunction('globalThis.firstButton');
    const seen = await page.evaluate<{ button: number; start: number; scripts: string[] }>(SEEN);
    const below = new URL(`${site.address}/`).pathname.length;
    const scripts = seen.scripts.map((url) => new URL(url).pathname.slice(below)).filter((name) => !name.startsWith(LOCAL_OFFICE));
    return { scripts, button: seen.button, ours: seen.button - seen.start };
  } finally {
    await page.context().close();
  }
}

/** Notes when the first button of the pane is there and not out of use. */
const WATCH_FOR_BUTTON = `new MutationObserver((_, self) => {
  if (!document.querySelector('#pane button:not([disabled]):not([aria-disabled=true])')) return;
  self.disconnect();
  globalThis.firstButton = performance.now();
}).observe(document, { subtree: true, childList: true, attributes: true });`;

/** The scripts that had come by then, and when the first of ours could begin: the page is read, office.js has run. */
const SEEN = `({
  button: firstButton,
  start: performance.getEntriesByType('navigation')[0].domInteractive,
  scripts: performance.getEntriesByType('resource')
    .filter((each) => new URL(each.name).pathname.endsWith('.js') && each.responseEnd <= firstButton)
    .map((each) => each.name),
})`;

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
