import { createRequire } from 'node:module';
import { loadavg } from 'node:os';
import type { FUniver } from '@univerjs/core/facade';
import { appraise } from '../src/engine';
import { Calculation } from '../src/hosts/browser/calculation';
import { workbookData } from '../src/hosts/browser/workbook-data';
import { compile } from '../src/workbook/compile';
import { EMPTY_CONTENTS } from '../src/workbook/contents/contents';
import { withTabs } from '../src/workbook/contents/with-tabs';
import { largeCase } from '../test/cases/large-case';
import { printTable, whole } from './measure';

const TARGET_MS = 5_000;
const SIZE = { councils: 12, linesPerCouncil: 100, years: 5 };
const EDITS = 5;
const PATIENCE = 600_000;

interface Headless {
  startHeadless(): { readonly univer: { dispose(): void }; readonly api: FUniver };
}

/** How long the spreadsheet of the page takes to calculate the largest case it is meant for, without the page around it. */
export async function benchRecalculation(): Promise<void> {
  const { startHeadless } = createRequire(__filename)('../test/hosts/browser/headless.cjs') as Headless;
  const partnershipCase = largeCase(SIZE);
  const contents = withTabs(EMPTY_CONTENTS, compile(partnershipCase, appraise(partnershipCase), {}));
  const { univer, api } = startHeadless();
  const calculation = new Calculation(api);
  const timed = async (change: () => void): Promise<number> => {
    const began = performance.now();
    change();
    await calculation.settled(PATIENCE);
    return performance.now() - began;
  };
  const all = await timed(() => void api.createWorkbook(workbookData('large', contents)));
  const edits: number[] = [];
  for (let i = 0; i < EDITS; i += 1) edits.push(await timed(() => void api.getActiveWorkbook()?.getSheetByName('Lines')?.getRange(7, 4).setValue(1_000 + i)));
  calculation.dispose();
  univer.dispose();
  edits.sort((a, b) => a - b);
  printTable(
    `Recalculation in the page, ms, ${SIZE.councils} councils x ${SIZE.linesPerCouncil} lines x ${SIZE.years} years (target after an edit ${whole(TARGET_MS)}; load of this machine ${loadavg()[0]?.toFixed(1)})`,
    ['formulas', 'all of them', 'after an edit', 'slowest edit'],
    [{ what: 'large case', figures: [contents.tabs.flatMap(({ cells }) => cells).filter(({ formula }) => formula !== undefined).length, all, edits[Math.floor(EDITS / 2)] ?? 0, edits.at(-1) ?? 0].map(whole) }],
  );
}
