import { appraise, type PartnershipCase } from '../../src/engine';
import { excelHost } from '../../src/hosts/excel';
import { compile } from '../../src/workbook/compile';
import type { Written } from '../../src/workbook/host';
import { readBuildRecord } from '../../src/workbook/record/read-build-record';
import { generatedCases } from '../cases/generate';
import { createExcel, type InMemoryExcel } from '../excel-host/client';
import { Officer } from '../excel-host/officer';
import { plan } from '../hosts/excel/in-place';

/** A change of a workbook: what there is before, and, once it is planned, how it is made. */
export interface Change {
  readonly before: () => Promise<InMemoryExcel>;
  readonly prepare: () => Promise<() => Promise<Written>>;
}

const { live, writer } = excelHost();
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
  new Officer(excel.workbook).type('MTFS 2026', 'A3', "=SUM('Costs of change'!E7:F7)");
  return excel;
}

function setYears({ workbook }: InMemoryExcel, years: number): void {
  const [row] = [...workbook.sheet('Case').entries()].find(([, column, { value }]) => column === 1 && value === 'Number of years')!;
  new Officer(workbook).type('Case', `B${row}`, years);
}

/** A council and a year more. */
async function grown(): Promise<InMemoryExcel> {
  const excel = await built();
  setYears(excel, 3);
  new Officer(excel.workbook).growTable('Councils', ['NEW', 'New council', 'no']);
  return excel;
}

/** A council and a year fewer than what was built. */
async function shrunk(): Promise<InMemoryExcel> {
  const excel = await grown();
  await live.rebuild(await plan());
  setYears(excel, 2);
  const { area, sheet } = excel.workbook.findTable('Councils')!;
  new Officer(excel.workbook).deleteRows(sheet.name, area.row + area.rows - 1);
  return excel;
}

async function prepareRebuild(): Promise<() => Promise<Written>> {
  const worked = await plan();
  return () => live.rebuild(worked);
}

export const FIRST_BUILD: Change = {
  before: ready,
  async prepare() {
    const spec = compile(small, appraise(small), { tabs: TABS, taken: await live.survey() });
    return () => writer.write(spec);
  },
};

export const REBUILD_THAT_GROWS: Change = { before: grown, prepare: prepareRebuild };

export const REBUILD_THAT_SHRINKS: Change = { before: shrunk, prepare: prepareRebuild };

export const REMOVAL: Change = {
  before: built,
  async prepare() {
    const cells = await live.readBuilt();
    const tabs = [...readBuildRecord(cells)!.tabs.values()].flatMap(({ now }) => now ?? []);
    const names = cells.names.filter(({ name }) => name.startsWith('PC_')).map(({ name }) => name);
    return () => live.remove({ tabs, names });
  },
};
