import type { Browser, BrowserContextOptions } from 'playwright-core';
import { axeFinds } from './axe';
import { address, launch, openWindow, type Watched } from './browser';
import { BLACK, IN_EXCEL, putInExcel, WHITE } from './desktop';
import { type Place, VIEWS } from './pane-views';

/** WCAG 2.2 AA, as far as a program can see it: every view of the pane in every theme, as wide as Excel's pane and enlarged to 200%. */
const LOOKS: Readonly<Record<string, { readonly options: BrowserContextOptions; readonly theme: typeof WHITE }>> = {
  'light': { options: { colorScheme: 'light' }, theme: WHITE },
  'dark': { options: { colorScheme: 'dark' }, theme: BLACK },
  'contrast on black': { options: { colorScheme: 'dark', forcedColors: 'active' }, theme: BLACK },
  'contrast on white': { options: { colorScheme: 'light', forcedColors: 'active' }, theme: WHITE },
};

/** In pixels of the page: the second is a window of 1280 by 1024 at 200%. */
const SIZES = [
  { width: 320, height: 720 },
  { width: 640, height: 512 },
];

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser.close());

describe.each(Object.entries(LOOKS))('%s', (_, { options, theme }) => {
  let watched: Watched;
  let place: Place;

  beforeAll(async () => {
    watched = await openWindow(browser, { ...options, deviceScaleFactor: 2, reducedMotion: 'reduce' });
    const { page } = watched;
    place = { page, desktop: await putInExcel(page, { theme }) };
    await page.goto(address(IN_EXCEL));
    await page.getByText('Master check: OK').waitFor();
  });

  afterAll(async () => {
    expect([watched.left, watched.troubles]).toEqual([[], []]);
    await watched.page.context().close();
  });

  test.each(VIEWS)('%s', async (__, go) => {
    const { page } = place;
    await go(place);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect({ ...size, width, found: await axeFinds(page) }).toEqual({ ...size, width: size.width, found: [] });
    }
  });
});
