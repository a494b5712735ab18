import { publishedCase } from '../src/case';
import { appraise, type PartnershipCase } from '../src/engine';
import { excelHost } from '../src/hosts/excel';
import { checkWorkbook } from '../src/workbook/check/check-workbook';
import { compile } from '../src/workbook/compile';
import type { WorkbookSpec } from '../src/workbook/model';
import { readBuildRecord } from '../src/workbook/record/read-build-record';
import { planFor } from '../src/workbook/rebuild/plan-for';
import { readCase } from '../src/workbook/read-case';
import { largeCase } from '../test/cases/large-case';
import { createExcel, type InMemoryExcel } from '../test/excel-host/client';
import { timed } from './excel-time';
import { printTable, whole, type Row } from './measure';

const { writer, live } = excelHost();

/** What reading, checking and rebuilding ask of Excel, with the engine's figures as the results of formulas, since nothing is calculated here. */
export async function benchInPlace(): Promise<void> {
  const rows = [
    ...(await rowsOf('published case', publishedCase)),
    ...(await rowsOf('large, 1/10 of the lines', largeCase({ councils: 12, linesPerCouncil: 100, years: 9 }))),
    ...(await rowsOf('large: 12 councils x 1,000 lines x 9 years', largeCase({ councils: 12, linesPerCouncil: 1000, years: 9 }))),
  ];
  printTable('In place, once each: a read of all tabs, a check of every calculated cell, and a rebuild for one more year', ['syncs', 'MB', 'ms', 'in memory, ms'], rows);
}

async function rowsOf(what: string, partnershipCase: PartnershipCase): Promise<Row[]> {
  const excel = createExcel();
  const { host, workbook } = excel;
  host.calculate = () => {
    for (const { cells } of workbook.sheets) for (const cell of cells.values()) cell.value ??= 0;
    return Promise.resolve();
  };
  const spec = compile(partnershipCase, appraise(partnershipCase));
  await writer.write(spec);
  giveResults(excel, spec);
  const rows: Row[] = [];
  let cells = await measured(excel, `${what}: read`, rows, () => live.readBuilt());
  await measured(excel, `${what}: check`, rows, async () => checkWorkbook(cells));
  oneMoreYear(excel);
  cells = await live.readBuilt();
  await measured(excel, `${what}: rebuild`, rows, async () => {
    const [read, record] = [readCase(cells), readBuildRecord(cells)];
    if ('problems' in read || !record) throw new Error('the case cannot be read');
    await live.rebuild(planFor(read.partnershipCase, cells, record, { taken: await live.survey() }));
  });
  return rows;
}

function giveResults({ workbook }: InMemoryExcel, { tabs }: WorkbookSpec): void {
  for (const { name, blocks } of tabs) {
    const sheet = workbook.sheet(name);
    for (const { row, column, values, formulas } of blocks) {
      if (formulas === null) continue;
      values.forEach((line, i) => line.forEach((value, j) => {
        const cell = sheet.cell(row + i, column + j);
        if (cell) cell.value = value ?? '';
      }));
    }
  }
  workbook.stale = false;
}

function oneMoreYear({ workbook }: InMemoryExcel): void {
  const sheet = workbook.sheet('Case');
  for (const [row, column, { value }] of [...sheet.entries()]) {
    if (column !== 1 || value !== 'Number of years') continue;
    sheet.put(row, 2, { value: Number(sheet.value(row, 2)) + 1, formula: null });
  }
}

async function measured<T>(excel: InMemoryExcel, what: string, rows: Row[], work: () => Promise<T>): Promise<T> {
  const { stats } = excel;
  const [syncs, bytes] = [stats.syncs, stats.bytes];
  const { done, ours, inMemory } = await timed(excel, work);
  rows.push({ what, figures: [whole(stats.syncs - syncs), ((stats.bytes - bytes) / 1_000_000).toFixed(2), whole(ours), whole(inMemory)] });
  return done;
}
