import { HostProblem, type WriteOptions, type Writer, type Written } from '../../workbook/host';
import { withTabs } from '../../workbook/contents/with-tabs';
import type { WorkbookSpec } from '../../workbook/model';
import type { Spreadsheet } from './spreadsheet';

/** About what a case of 12 councils and 100 lines comes to; beyond it a page answers too slowly to be worked in. */
export const MOST_CELLS = 150_000;

/** Some seconds of calculation. */
const CALCULATED_AT_ONCE = 20_000;

export function refuseTooLarge(spec: WorkbookSpec): void {
  const cells = calculatedCells(spec);
  if (cells <= MOST_CELLS) return;
  throw new HostProblem(
    `This case comes to ${cells.toLocaleString('en-GB')} calculated cells, more than the spreadsheet in this page can work with (${MOST_CELLS.toLocaleString('en-GB')}); nothing was changed.`,
    'Choose Save a copy, and open the file in Excel; or build fewer tabs.',
  );
}

function calculatedCells({ tabs }: WorkbookSpec): number {
  let cells = 0;
  for (const { blocks } of tabs) for (const { formulas, values } of blocks) if (formulas !== null) cells += values.length * (values[0]?.length ?? 0);
  return cells;
}

/** Adds tabs after those that are there: all of them at once, or none. */
export function sheetWriter(sheet: Spreadsheet): Writer {
  return {
    async write(spec: WorkbookSpec, { onProgress, signal }: WriteOptions = {}): Promise<Written> {
      refuseTooLarge(spec);
      await announce(spec, onProgress);
      if (signal?.aborted) return { tabs: [], cancelled: true };
      // The spreadsheet calculates what is built by itself, so that a check compares two calculations. Of a large build, which has the values of the
      // engine, only the officer's own formulas, which may have waited for it, and later what an input changes.
      const only = calculatedCells(spec) > CALCULATED_AT_ONCE ? sheet.cells().tabs.map(({ name }) => name) : undefined;
      await sheet.load((before) => withTabs(before, spec), spec.tabs[0]?.name ?? null, only);
      return { tabs: spec.tabs.map(({ name }) => name), cancelled: false };
    },
  };
}

/** The tabs come in one step; the page is drawn before it begins. */
export async function announce({ tabs }: Pick<WorkbookSpec, 'tabs'>, onProgress: WriteOptions['onProgress']): Promise<void> {
  for (const [done, { name }] of tabs.entries()) {
    onProgress?.({ tab: name, done, of: tabs.length });
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
