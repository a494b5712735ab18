import { loadavg } from 'node:os';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../test/e2e/browser';
import { serveBuild, type Site } from '../test/e2e/site';
import { printTable, whole } from './measure';

const TARGET_MS = 100;
const ROUNDS = 4;
/** Event Timing tells of nothing quicker. */
const LEAST_MS = 16;

/** How long the pane takes to show the answer to a click or a key (Event Timing), beside the spreadsheet, on the published case. */
export async function benchInteractions(): Promise<void> {
  const site = await serveBuild();
  const browser = await launch();
  try {
    const { count, slow } = await interactions(browser, site);
    const all = [...Array.from({ length: Math.max(0, count - slow.length) }, () => LEAST_MS), ...slow].sort((a, b) => a - b);
    printTable(
      `Interactions of the pane, ms until the answer is painted (target: 95th percentile ${TARGET_MS}; quicker than ${LEAST_MS} counts as ${LEAST_MS}; load of this machine ${loadavg()[0]?.toFixed(1)})`,
      ['interactions', 'middle', '95th percentile', 'slowest'],
      [{ what: 'views, grades, undo', figures: [whole(all.length), ...[0.5, 0.95, 1].map((part) => whole(all[Math.ceil(part * all.length) - 1] ?? 0))] }],
    );
  } finally {
    await browser.close();
    await site.close();
  }
}

async function interactions(browser: Browser, site: Site): Promise<{ count: number; slow: number[] }> {
  const page = await browser.newPage({ viewport: { width: 1360, height: 850 }, locale: 'en-GB' });
  await page.addInitScript(WATCH);
  await page.goto(`${site.address}/index.html`);
  await page.getByRole('button', { name: 'Download the workbook' }).waitFor();
  let count = 0;
  for (let round = 0; round < ROUNDS; round += 1) count += await oneRound(page);
  return { count, slow: await page.evaluate<number[]>('[...globalThis.interactions.values()]') };
}

async function oneRound(page: Page): Promise<number> {
  let count = 0;
  const press = async (role: 'tab' | 'button', name: string): Promise<void> => {
    count += 1;
    await page.getByRole(role, { name, exact: true }).first().click();
    await page.waitForTimeout(60);
  };
  for (const view of ['Start', 'Case', 'Workbook', 'Results']) await press('tab', view);
  for (const part of ['Apportionment', 'Results', 'Grading']) await press('button', part);
  const cell = page.locator('[role=gridcell][tabindex="0"]').first();
  await cell.focus();
  for (const key of ['ArrowRight', 'h', 'ArrowDown', 'm', 'l', 'ArrowLeft', 't', 'n']) {
    count += 1;
    await page.keyboard.press(key);
    await page.waitForTimeout(60);
  }
  for (let i = 0; i < 3; i += 1) {
    count += 1;
    await page.keyboard.press('Control+z');
    await page.waitForTimeout(60);
  }
  return count;
}

/** The longest event of each interaction, by its number. */
const WATCH = `globalThis.interactions = new Map();
new PerformanceObserver((list) => {
  for (const { interactionId, duration } of list.getEntries()) {
    if (interactionId) interactions.set(interactionId, Math.max(duration, interactions.get(interactionId) ?? 0));
  }
}).observe({ type: 'event', durationThreshold: ${LEAST_MS}, buffered: true });`;
