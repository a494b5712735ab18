import { createServer } from 'node:http';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { bundle } from './bundle';

/**
 * Pictures of the pane at 320 px in each theme, into out/pictures, with what axe finds: `npx tsx test/taskpane/pictures/take.ts`, with names of
 * some for these alone, and with "light" for that theme alone.
 */
const OUT = resolve('out', 'pictures');
const SITE = join(OUT, 'site');
const CHROMIUM = '/usr/bin/chromium';
const FLAGS = '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

interface Scene {
  readonly name: string;
  readonly query: string;
  readonly act?: (page: Page) => Promise<void>;
}

const view = (name: string) => (page: Page) => page.getByRole('tab', { name }).click();
const build = async (page: Page): Promise<void> => {
  await view('Workbook')(page);
  await page.getByRole('button', { name: /^Build/ }).click();
  const agree = page.getByRole('button', { name: 'Build these tabs' });
  if (!page.url().includes('host=none')) await agree.click();
};

const button = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name, exact: true }).click();
const steps = (...all: readonly ((page: Page) => Promise<unknown>)[]) => async (page: Page): Promise<void> => {
  for (const each of all) await each(page);
};
const part = (name: RegExp) => steps(view('Case'), (page) => page.getByRole('button', { name }).first().click());
const paste = (text: string) => steps(part(/^Paste a block/), (page) => page.getByRole('textbox', { name: 'The block' }).fill(text));
const fresh = steps(
  view('Start'), button('New case'), (page) => page.getByRole('textbox', { name: 'Council 1' }).fill('Harborough District Council'),
  (page) => page.getByRole('textbox', { name: 'Council 2' }).fill('Melton Borough Council'), button('Make the case'), (page) => page.getByText('From: a new case').waitFor(),
);

const SCENES: readonly Scene[] = [
  { name: 'start', query: '', act: view('Start') },
  { name: 'new', query: '', act: steps(view('Start'), button('New case'), button('Add a council'), button('Make the case')) },
  { name: 'fresh', query: '', act: fresh },
  { name: 'case', query: '', act: view('Case') },
  { name: 'about', query: '', act: part(/^About the case/) },
  { name: 'posts', query: '', act: part(/^Posts/) },
  { name: 'post', query: '', act: steps(part(/^Posts/), (page) => page.getByRole('button', { name: /^Chief Executive/ }).click(), (page) => page.getByLabel(/^Link, note and source of salary of one/).click(), (page) => page.getByLabel(/^Use the selected cell for salary of one/).click(), (page) => page.getByText('Linked to').first().waitFor()) },
  { name: 'line', query: '', act: steps(part(/^Savings lines/), (page) => page.getByRole('listitem').first().getByRole('button').click()) },
  { name: 'deficit', query: '', act: steps(part(/^Deficits/), (page) => page.getByRole('listitem').first().getByRole('button').click(), (page) => page.getByLabel(/^Link, note and source of/).first().click(), (page) => page.getByLabel(/^Use the selected cell for/).first().click(), (page) => page.getByText('Linked to').first().waitFor()) },
  { name: 'council', query: '', act: steps(part(/^Councils/), (page) => page.getByRole('listitem').first().getByRole('button').click()) },
  { name: 'wrong', query: '', act: steps(part(/^Posts/), button('Add a post'), (page) => page.getByRole('textbox', { name: 'Salary of one post a year (new)' }).fill('plenty'), (page) => page.keyboard.press('Enter')) },
  { name: 'paste', query: '', act: paste('MTFS gap (£000)\t2023/24\t2024/25\t2025/26\nHarborough\t1,750\t(210)\tTBC\nMelton\t900\t-\t\nTotal\t2,650\t(210)\t') },
  { name: 'paste-bases', query: '', act: steps(part(/^Bases for sharing/), button('Paste a block'), (page) => page.getByRole('textbox', { name: 'The block' }).fill('Table 3: bases\nBasis\tHarborough\tMelton\tTotal\nPopulation\t97,600\t51,800\t149,400\nAgreed by leaders\t65%\t35%\t100%')) },
  { name: 'paste-opportunities', query: '', act: steps(part(/^Opportunities/), button('Paste a block'), (page) => page.getByRole('textbox', { name: 'The block' }).fill('Opportunity\tHarborough\tMelton\nWaste\t\t\nShared depot\tHigh\tMedium\nFleet\tTBC\tnone')) },
  { name: 'paste-refused', query: '', act: paste('\t2023/24\t2030/31\nHarborough\tabout 5\t1\nRutland\t35%\t2') },
  { name: 'results', query: '', act: async (page) => page.getByText('Master check: OK').waitFor() },
  { name: 'apportionment', query: '', act: steps(view('Results'), button('Apportionment')) },
  { name: 'decision', query: '', act: steps(view('Results'), button('Apportionment'), (page) => page.getByLabel('Basis', { exact: true }).selectOption('Population'), (page) => page.getByText('Five questions').click(), button('Record the decision')) },
  { name: 'grading', query: '', act: steps(view('Results'), button('Grading'), (page) => page.locator('[data-cell="2 1"]').click()) },
  { name: 'workbook', query: '', act: view('Workbook') },
  { name: 'choosing', query: '', act: async (page) => (await view('Workbook')(page), page.getByText('Choose tabs', { exact: true }).click()) },
  { name: 'building', query: 'slow', act: async (page) => (await build(page), page.getByText(/^3 of/).first().waitFor()) },
  { name: 'built', query: '', act: async (page) => (await build(page), page.getByRole('heading', { name: 'Built' }).waitFor()) },
  { name: 'problem', query: 'edit', act: async (page) => (await build(page), page.getByRole('button', { name: 'Try again' }).waitFor()) },
  { name: 'refused', query: '', act: async (page) => (await view('Start')(page), await page.getByRole('button', { name: 'Read inputs' }).click(), page.getByText('to put right').waitFor()) },
  { name: 'functions', query: '', act: async (page) => (await steps(view('Workbook'), button('Functions'))(page), page.getByText('MTFS.APPORTION(amount').waitFor()) },
  { name: 'functions-file', query: 'host=none', act: steps(view('Workbook'), button('Functions')) },
];

async function main(): Promise<void> {
  mkdirSync(SITE, { recursive: true });
  if (!process.argv.includes('--again')) console.log(await bundle(join('test', 'taskpane', 'pictures', 'page.ts'), SITE));
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1) || 'index.html';
    response.setHeader('Content-Type', name.endsWith('.js') ? 'text/javascript' : 'text/html');
    response.end(name === 'favicon.ico' ? '' : readFileSync(join(SITE, name)));
  }).listen(0);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS.split(' ') });
  const wanted = process.argv.slice(2).filter((each) => !each.startsWith('--'));
  for (const theme of ['light', 'dark', 'contrast', 'forced']) {
    for (const { name, query, act } of SCENES) {
      if (wanted.length > 0 && !(wanted.includes(name) || wanted.includes('all')) || (wanted.includes('light') && theme !== 'light')) continue;
      const page = await browser.newPage({ viewport: { width: 320, height: 720 }, ...(theme === 'forced' && { forcedColors: 'active' as const }) });
      page.on('console', (message) => ['error', 'warning'].includes(message.type()) && console.log(theme, name, message.text()));
      page.on('pageerror', (error) => console.log(theme, name, error.message));
      await page.goto(`http://localhost:${port}/?theme=${theme === 'forced' ? 'contrast' : theme}&${query}`);
      await page.getByText('From: ').waitFor();
      await act?.(page);
      await page.waitForTimeout(250);
      await page.screenshot({ path: join(OUT, `${theme}-${name}.png`), fullPage: true });
      const wide = await page.evaluate('document.documentElement.scrollWidth');
      if (wide !== 320) console.log(`${theme} ${name}: ${String(wide)} px wide`);
      await report(page, `${theme} ${name}`);
      await page.close();
    }
  }
  await browser.close();
  server.close();
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

async function report(page: Page, where: string): Promise<void> {
  await page.evaluate(readFileSync(resolve('node_modules', 'axe-core', 'axe.min.js'), 'utf8'));
  const violations = await page.evaluate<Violation[]>('axe.run().then((found) => found.violations)');
  for (const { id, nodes } of violations) console.log(where, id, nodes.map(({ html, failureSummary }) => `${html.slice(0, 120)} ${failureSummary}`));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
