import { publishedCase } from '../src/case';
import { appraise, type PartnershipCase } from '../src/engine';
import { excelHost } from '../src/hosts/excel';
import { compile } from '../src/workbook/compile';
import { TAB_CHOICES } from '../src/workbook/tab-choices';
import type { WorkbookSpec } from '../src/workbook/model';
import { largeCase } from '../test/cases/large-case';
import { createExcel, type InMemoryExcel } from '../test/excel-host/client';
import { timed } from './excel-time';
import { printTable, whole, type Row } from './measure';

/** "At most 6, plus one per tab, plus one per 2 MB." */
const FIRST_SYNCS = 6;
const BYTES_PER_SYNC = 2_000_000;
/** Excel on the web refuses more in one request. */
const MOST_MB = 5;

/** What a build asks of Excel: the real client, with a workbook in memory that takes every request and calculates nothing. */
export async function benchExcelBuilds(): Promise<void> {
  await build(specOf(publishedCase));
  const rows = [
    await buildRow('published case', publishedCase),
    await buildRow('large, 1/10 of the lines', largeCase({ councils: 12, linesPerCouncil: 100, years: 10 })),
    await buildRow('large: 12 councils x 1,000 lines x 10 years', largeCase({ councils: 12, linesPerCouncil: 1000, years: 10 })),
  ];
  printTable(
    `Build in Excel, once each (target: syncs at most ${FIRST_SYNCS} + tabs + one per 2 MB; no request near ${MOST_MB} MB). "ms" is what we and the client take; Excel's own time, here that of a workbook in memory that does not calculate, comes on top`,
    ['tabs', 'syncs', 'at most', 'MB', 'largest, MB', 'ms', 'in memory, ms'],
    rows,
  );
}

async function buildRow(what: string, partnershipCase: PartnershipCase): Promise<Row> {
  const spec = specOf(partnershipCase);
  const { stats, ours, inMemory } = await build(spec);
  const target = FIRST_SYNCS + spec.tabs.length + Math.floor(stats.bytes / BYTES_PER_SYNC);
  const figures = [whole(spec.tabs.length), whole(stats.syncs), whole(target), megabytes(stats.bytes), megabytes(stats.largestRequest), whole(ours), whole(inMemory)];
  return { what, figures };
}

function specOf(partnershipCase: PartnershipCase): WorkbookSpec {
  return compile(partnershipCase, appraise(partnershipCase), { tabs: TAB_CHOICES.map(({ id }) => id) });
}

interface Built {
  readonly stats: InMemoryExcel['stats'];
  readonly ours: number;
  readonly inMemory: number;
}

async function build(spec: WorkbookSpec): Promise<Built> {
  const excel = createExcel();
  const { ours, inMemory } = await timed(excel, () => excelHost().writer.write(spec));
  return { stats: excel.stats, ours, inMemory };
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(2);
}
