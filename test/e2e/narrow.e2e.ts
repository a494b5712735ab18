import type { Browser } from 'playwright-core';
import { address, launch, openWindow, type Watched } from './browser';

/** As wide as Excel's pane, with more columns than it has room for. */
let browser: Browser;
let watched: Watched;

beforeAll(async () => {
  browser = await launch();
  watched = await openWindow(browser);
  await watched.page.goto(address('index.html'));
  await watched.page.getByText(/^Master check: /).first().waitFor();
});

afterAll(() => browser.close());

test('the names of opportunities break between words only, beside the grades of four councils', async () => {
  const { page } = watched;
  const tab = (name: string) => page.getByRole('tablist', { name: 'What to look at' }).getByRole('tab', { name, exact: true }).click();
  const button = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
  await tab('Start');
  await button('New case');
  await button('Add a council');
  await button('Add a council');
  for (const [i, name] of ['Northfield', 'Ashby', 'Westmarch', 'Eastvale'].entries()) await page.getByLabel(new RegExp(`^Council ${i + 1}`)).fill(name);
  await page.getByLabel(/^First financial year/).fill('2026/27');
  await page.getByLabel(/^Number of years/).fill('4');
  await button('Make the case');
  await page.locator('.entry', { hasText: 'Opportunities' }).click();
  await button('Add an opportunity');
  await page.getByLabel('Service area', { exact: true }).fill('Revenues');
  await page.getByLabel('Opportunity', { exact: true }).fill('Joint revenues and benefits');
  await tab('Results');
  await button('Grading');
  const cell = page.getByRole('rowheader', { name: /^Joint revenues/ }).first();
  await cell.waitFor();
  const [width, longest] = await cell.evaluate((each) => {
    const asIs = each.getBoundingClientRect().width;
    each.style.overflowWrap = 'normal';
    return [asIs, each.getBoundingClientRect().width];
  });
  expect(width).toBe(longest);
});
