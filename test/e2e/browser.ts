import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';
const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
/** Beside the guard below: no other name has an address. */
const NOWHERE_ELSE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost';

export const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const OFFICE_FILES = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** A warning of the embedded spreadsheet about itself. */
const SPREADSHEET_SAYS = 'Component univer.sheet.cell-alert already exists.';

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: [...FLAGS.split(' '), NOWHERE_ELSE] });
}

/** A page, with everything that a test should know went on behind it. */
export interface Watched {
  readonly page: Page;
  /** Files of office.js, answered from the pinned package. */
  readonly office: string[];
  /** Requests that would have left this machine; they did not get through. */
  readonly left: string[];
  /** Errors and warnings of scripts and of the browser, the content security policy's among them. */
  readonly troubles: string[];
}

/** A window as wide as Excel's pane, in which nothing is answered but by this machine. */
export async function openWindow(browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 320, height: 720 }, locale: 'en-GB', serviceWorkers: 'block', ...options });
  const [office, left, troubles]: string[][] = [[], [], []];
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    const file = url.startsWith(OFFICE_CDN) ? new URL(url).pathname.slice(new URL(OFFICE_CDN).pathname.length) : null;
    if (new URL(url).hostname === 'localhost') return route.continue();
    if (file !== null && existsSync(join(OFFICE_FILES, file))) {
      office!.push(file);
      return route.fulfill({ path: join(OFFICE_FILES, file), contentType: 'text/javascript' });
    }
    left!.push(url);
    return route.abort();
  });
  await context.routeWebSocket('**/*', (socket) => {
    left!.push(socket.url());
    return socket.close();
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => troubles!.push(error.stack ?? error.message));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && message.text() !== SPREADSHEET_SAYS && troubles!.push(message.text()));
  return { page, office: office!, left: left!, troubles: troubles! };
}

/** Where the built pages are served. */
export function address(path: string): string {
  const served = process.env['E2E_ADDRESS'];
  if (served === undefined) throw new Error('npm run test:e2e builds and serves the pages');
  return `${served}/${path}`;
}
