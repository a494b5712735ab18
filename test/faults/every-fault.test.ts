import { appraise, type PartnershipCase } from '../../src/engine';
import { excelHost } from '../../src/hosts/excel';
import { readBuildRecord } from '../../src/workbook/record/read-build-record';
import type { Written } from '../../src/workbook/host';
import { createExcel, type InMemoryExcel } from '../excel-host/client';
import type { Workbook } from '../excel-host/model/workbook';
import type { Applied } from '../excel-host/faults';
import { Officer } from '../excel-host/officer';
import { differences, snapshot, type Snapshot } from '../excel-host/snapshot';
import { compile } from '../../src/workbook/compile';
import { generatedCases } from '../cases/generate';
import { plan } from '../hosts/excel/in-place';

jest.setTimeout(900_000);

const { live, writer } = excelHost();
const APPLIED: readonly Applied[] = ['nothing', 'half', 'all'];
/** Every code that Excel is documented to fail with, and one that it is not. */
const CODES = [
  'AccessDenied', 'ActivityLimitReached', 'ApiNotAvailable', 'ApiNotFound', 'ConnectionFailure', 'GeneralException', 'InactiveWorkbook', 'InsertDeleteConflict', 'InvalidArgument',
  'InvalidOperation', 'InvalidOperationInCellEditMode', 'InvalidReference', 'InvalidRequest', 'InvalidSelection', 'ItemAlreadyExists', 'ItemNotFound', 'NotImplemented',
  'OperationCellsExceedLimit', 'RangeExceedsLimit', 'RequestAborted', 'RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded', 'ServiceNotAvailable', 'Unauthenticated',
  'UnsupportedFeature', 'UnsupportedOperation', 'SomethingNew',
];

const [small] = generatedCases(1, 7, { maxCouncils: 2, minYears: 2, maxYears: 2, maxItems: 1, formulas: false, gaps: 0 }) as [PartnershipCase];
const TABS = ['apportionment'];

async function ready(): Promise<InMemoryExcel> {
  const excel = createExcel({ tabs: ['MTFS 2026'] });
  new Officer(excel.workbook).type('MTFS 2026', 'A1', [['Budget', 1000], ['Twice', '=B1*2']]);
  return excel;
}

async function built(): Promise<InMemoryExcel> {
  const excel = await ready();
  await writer.write(compile(small, appraise(small), { tabs: TABS, taken: await live.survey() }));
  const officer = new Officer(excel.workbook);
  officer.type('MTFS 2026', 'A3', "=SUM('Costs of change'!E7:F7)");
  return excel;
}

/** A council and a year more. */
function grow(excel: InMemoryExcel): void {
  const officer = new Officer(excel.workbook);
  const [row] = [...excel.workbook.sheet('Case').entries()].find(([, column, { value }]) => column === 1 && value === 'Number of years')!;
  officer.type('Case', `B${row}`, 3);
  officer.growTable('Councils', ['NEW', 'New council', 'no']);
}

/** A council and a year fewer than there are columns for. */
async function shrink(excel: InMemoryExcel): Promise<void> {
  grow(excel);
  await live.rebuild(await plan());
  const officer = new Officer(excel.workbook);
  const [row] = [...excel.workbook.sheet('Case').entries()].find(([, column, { value }]) => column === 1 && value === 'Number of years')!;
  officer.type('Case', `B${row}`, 2);
  const { area, sheet } = excel.workbook.findTable('Councils')!;
  officer.deleteRows(sheet.name, area.row + area.rows - 1);
}

interface Change {
  readonly before: () => Promise<InMemoryExcel>;
  readonly prepare: () => Promise<() => Promise<Written>>;
}

const CHANGES: Readonly<Record<string, Change>> = {
  'a first build': {
    before: ready,
    async prepare() {
      const spec = compile(small, appraise(small), { tabs: TABS, taken: await live.survey() });
      return () => writer.write(spec);
    },
  },
  'a rebuild that grows': {
    async before() {
      const excel = await built();
      grow(excel);
      return excel;
    },
    prepare: preparedRebuild,
  },
  'a rebuild that shrinks': {
    async before() {
      const excel = await built();
      await shrink(excel);
      return excel;
    },
    prepare: preparedRebuild,
  },
  'a removal': {
    before: built,
    async prepare() {
      const cells = await live.readBuilt();
      const tabs = [...readBuildRecord(cells)!.tabs.values()].flatMap(({ now }) => now ?? []);
      const names = cells.names.filter(({ name }) => name.startsWith('PC_')).map(({ name }) => name);
      return () => live.remove({ tabs, names });
    },
  },
};

async function preparedRebuild(): Promise<() => Promise<Written>> {
  const worked = await plan();
  return () => live.rebuild(worked);
}

function state(workbook: Workbook): Snapshot {
  return snapshot(workbook, { results: false });
}

/** Tabs of the officer's own, which no change may touch whatever happens. */
function foreign(workbook: Workbook): unknown {
  return (state(workbook) as { tabs: Record<string, { cells: unknown }> }).tabs['MTFS 2026']!.cells;
}

describe.each(Object.entries(CHANGES))('%s', (_name, { before, prepare }) => {
  let syncs: number;
  let first: Workbook;
  let run: () => Promise<Written>;
  let start: Snapshot;
  let end: Snapshot;

  beforeAll(async () => {
    const excel = await before();
    first = copyOf(excel.workbook);
    start = state(excel.workbook);
    run = await prepare();
    const already = excel.stats.syncs;
    await run();
    syncs = excel.stats.syncs - already;
    end = state(excel.workbook);
    expect(syncs).toBeGreaterThan(3);
    expect(differences(start, end)).not.toEqual([]);
  });

  test('one failing sync, with any code and however much of it was done, leaves the workbook as it was, or complete', async () => {
    for (let at = 0; at < syncs; at += 1) {
      for (const [i, code] of CODES.entries()) {
        const applied = APPLIED[(at + i) % APPLIED.length]!;
        const excel = createExcel({ workbook: copyOf(first) });
        excel.host.failSync({ at, code, applied });
        const { done, notices } = await run().then(({ notices = [] }) => ({ done: true, notices }), () => ({ done: false, notices: [] }));
        const found = differences(done ? end : start, state(excel.workbook)).filter((line) => !(notices.some(isOfPrint) && isPrintSetUp(line)));
        expect({ at, code, applied, done, found: found.slice(0, 5) }).toEqual({ at, code, applied, done, found: [] });
      }
    }
  });

  test.each(APPLIED)('everything fails from a sync on, %s of that applied: no foreign tab is touched, and Repair makes it whole', async (applied) => {
    for (let at = 0; at < syncs; at += 1) {
      const excel = createExcel({ workbook: copyOf(first) });
      excel.host.failSync({ at, code: CODES[at % CODES.length]!, applied, from: true });
      await run().catch(() => undefined);
      await wholeAfterRepair(excel.workbook, at);
    }
  });

  test.each(APPLIED)('the runtime is killed at a sync, %s of it applied: at the next open Repair makes it whole', async (applied) => {
    for (let at = 0; at < syncs; at += 1) {
      const excel = createExcel({ workbook: copyOf(first) });
      excel.host.kill({ at, applied });
      await Promise.race([run().catch(() => undefined), settled(excel)]);
      await wholeAfterRepair(excel.workbook, at);
    }
  });

  async function wholeAfterRepair(workbook: Workbook, at: number): Promise<void> {
    if (Object.keys((end as { tabs: object }).tabs).length > 1) expect(foreignOrLinked(workbook)).toBe(true);
    createExcel({ workbook });
    const begun = await live.unfinished();
    const repaired = await live.repair();
    const found = [differences(start, state(workbook)), differences(end, state(workbook))].sort((a, b) => a.length - b.length)[0]!;
    expect({ at, begun, repaired, found: found.slice(0, 5) }).toEqual({ at, begun, repaired, found: [] });
    expect(await live.unfinished()).toBeNull();
  }

  /** As it was, or as Excel leaves it when all is done. */
  function foreignOrLinked(workbook: Workbook): boolean {
    const now = JSON.stringify(values(foreign(workbook)));
    return now === JSON.stringify(values((start as { tabs: Record<string, { cells: unknown }> }).tabs['MTFS 2026']!.cells));
  }
});

/** Excel refuses print set-up where there is no printer: a build does without it and says so. */
const isOfPrint = (notice: string): boolean => notice.startsWith('The tabs are not set up for print');
const isPrintSetUp = (difference: string): boolean => / > (settings > PageLayout|printTitleRows): /.test(difference);

/** What was typed by the officer; a formula follows the cells that it refers to. */
function values(cells: unknown): unknown {
  return Object.entries(cells as Record<string, unknown>).filter(([, value]) => typeof value !== 'string' || !value.startsWith('='));
}

/** Until the killed request was reached. */
async function settled({ stats }: InMemoryExcel): Promise<void> {
  for (let before = -1; before !== stats.syncs; ) {
    before = stats.syncs;
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}

/** A workbook of its own, like another. */
function copyOf<T>(original: T): T {
  const copies = new Map<unknown, unknown>();
  const copy = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const known = copies.get(value);
    if (known !== undefined) return known;
    if (value instanceof Map) {
      const map = new Map();
      copies.set(value, map);
      for (const [key, each] of value) map.set(copy(key), copy(each));
      return map;
    }
    if (value instanceof Set) {
      const set = new Set();
      copies.set(value, set);
      for (const each of value) set.add(copy(each));
      return set;
    }
    const made: object = Array.isArray(value) ? [] : (Object.create(Object.getPrototypeOf(value) as object) as object);
    copies.set(value, made);
    for (const key of Reflect.ownKeys(value)) Reflect.set(made, key, copy(Reflect.get(value, key)));
    return made;
  };
  return copy(original) as T;
}
