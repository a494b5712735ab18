import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The embedded spreadsheet is drawn by others' code. The size of targets is of WCAG 2.2, and axe leaves it out unless it is asked. */
const RUN = "axe.run({ exclude: ['#workbook-sheet'] }, { rules: { 'target-size': { enabled: true } } }).then((result) => result.violations)";

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe says that people could not read or reach, a line for each element. */
export async function axeFinds(page: Page): Promise<string[]> {
  await settled(page);
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const violations = await page.evaluate<Violation[]>(RUN);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary}`));
}

/** Shades that fade in would be measured half way; they begin with the next frame, and those in a part that is folded away never end. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    await frame();
    await frame();
    const ended = Promise.all(document.getAnimations().map((each) => each.finished.catch(() => null)));
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 1000))]);
  });
}
