import { excelHost } from '../../src/hosts/excel';
import { createExcel } from '../excel-host/client';
import type { Applied } from '../excel-host/faults';
import type { Workbook } from '../excel-host/model/workbook';
import { differences, snapshot, type Snapshot } from '../excel-host/snapshot';
import type { Change } from './changes';
import { CODES } from './codes';
import { copyOf } from '../excel-host/copy-of';
import { noted, performAgain, type Performance } from './performed';

const { live } = excelHost();
const APPLIED: readonly Applied[] = ['nothing', 'half', 'all'];
const [FIRST_CODE, ...OTHER_CODES] = CODES as [string, ...string[]];
/** Of the officer's own: no change may touch it whatever happens. */
const FOREIGN = 'MTFS 2026';

interface Outcome {
  readonly done: boolean;
  readonly notices: readonly string[];
}

/** Tests that whatever goes wrong with any request of a change, the workbook is whole afterwards: at once, or after Repair. */
export function proveSafe({ before, prepare }: Change): void {
  let syncs: number;
  let first: Workbook;
  let run: () => Promise<Outcome>;
  let start: Snapshot;
  let end: Snapshot;

  beforeAll(async () => {
    const excel = await before();
    first = copyOf(excel.workbook);
    start = state(excel.workbook);
    const change = await prepare();
    run = () => change().then(({ notices = [] }) => ({ done: true, notices }), () => ({ done: false, notices: [] }));
    const already = excel.stats.syncs;
    await change();
    syncs = excel.stats.syncs - already;
    end = state(excel.workbook);
    expect(syncs).toBeGreaterThan(3);
    expect(differences(start, end)).not.toEqual([]);
  });

  test.each(APPLIED)('one failing sync, %s of it applied, whatever the code: the workbook is as it was, or complete', async (applied) => {
    for (let at = 0; at < syncs; at += 1) {
      const { outcome, performance } = await failOnce(at, FIRST_CODE, applied);
      // The same requests make the same workbook, so for the other codes, in turn, it is enough that the same is asked.
      for (const [i, code] of OTHER_CODES.entries()) {
        if (APPLIED[(at + i) % APPLIED.length] !== applied) continue;
        const isSame = performAgain(performance, FIRST_CODE, code);
        const again = await run();
        await quiet();
        if (isSame()) expect({ at, code, done: again.done, notices: again.notices.length }).toEqual({ at, code, done: outcome.done, notices: outcome.notices.length });
        else await failOnce(at, code, applied);
      }
    }
  });

  test.each(APPLIED)('everything fails from a sync on, %s of that applied: no foreign tab is touched, and Repair makes it whole', async (applied) => {
    for (let at = 0; at < syncs; at += 1) {
      const excel = createExcel({ workbook: copyOf(first) });
      excel.host.failSync({ at, code: CODES[at % CODES.length]!, applied, from: true });
      await run();
      await wholeAfterRepair(excel.workbook, at);
    }
  });

  test.each(APPLIED)('the runtime is killed at a sync, %s of it applied: at the next open Repair makes it whole', async (applied) => {
    for (let at = 0; at < syncs; at += 1) {
      const excel = createExcel({ workbook: copyOf(first) });
      excel.host.kill({ at, applied });
      await Promise.race([run(), excel.host.death]);
      await wholeAfterRepair(excel.workbook, at);
    }
  });

  async function failOnce(at: number, code: string, applied: Applied): Promise<{ readonly outcome: Outcome; readonly performance: Performance }> {
    const excel = createExcel({ workbook: copyOf(first) });
    const performance = noted(excel);
    excel.host.failSync({ at, code, applied });
    const outcome = await run();
    await quiet();
    const found = differences(outcome.done ? end : start, state(excel.workbook)).filter((line) => !(outcome.notices.some(isOfPrint) && isPrintSetUp(line)));
    expect({ at, code, applied, outcome, found: found.slice(0, 5) }).toEqual({ at, code, applied, outcome, found: [] });
    return { outcome, performance };
  }

  async function wholeAfterRepair(workbook: Workbook, at: number): Promise<void> {
    expect(foreign(workbook)).toEqual(foreign(first));
    createExcel({ workbook });
    const begun = await live.unfinished();
    const repaired = await live.repair();
    const now = state(workbook);
    const found = [differences(start, now), differences(end, now)].sort((a, b) => a.length - b.length)[0]!;
    expect({ at, begun, repaired, found: found.slice(0, 5) }).toEqual({ at, begun, repaired, found: [] });
    expect(await live.unfinished()).toBeNull();
  }
}

function state(workbook: Workbook): Snapshot {
  return snapshot(workbook, { results: false });
}

/** What the officer typed; a formula follows the cells that it refers to. */
function foreign(workbook: Workbook): unknown {
  return [...workbook.sheet(FOREIGN).entries()].flatMap(([row, column, { value, formula }]) => (formula === null ? [[row, column, value]] : []));
}

/** Excel refuses print set-up where there is no printer: a build does without it and says so. */
const isOfPrint = (notice: string): boolean => notice.startsWith('The tabs are not set up for print');
const isPrintSetUp = (difference: string): boolean => / > (settings > PageLayout|printTitleRows|printTitleColumns|printArea|pageBreaks)\b/.test(difference);

/** Until the client has let go of what it kept. */
async function quiet(): Promise<void> {
  for (let i = 0; i < 4; i += 1) await new Promise(setImmediate);
}
