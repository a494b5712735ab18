import { publishedCase } from '../src/case';
import { appraise, type PartnershipCase } from '../src/engine';
import { excelHost } from '../src/hosts/excel';
import { compile } from '../src/workbook/compile';
import { TAB_CHOICES } from '../src/workbook/tab-choices';
import { largeCase } from '../test/cases/large-case';
import { createExcel } from '../test/excel-host/client';
import { milliseconds, printTable, whole, type Row } from './measure';

/** "At most 6, plus one per tab, plus one per 2 MB." */
const FIRST_SYNCS = 6;
const BYTES_PER_SYNC = 2_000_000;
/** Excel on the web refuses more in one request. */
const MOST_MB = 5;

/** What a build asks of Excel: the real client, with a workbook in memory that takes every request and calculates nothing. */
export async function benchExcelBuilds(): Promise<void> {
  const rows = [
    await buildRow('published case', publishedCase, 3),
    await buildRow('large: 12 councils x 100 lines x 10 years', largeCase({ councils: 12, linesPerCouncil: 100, years: 10 }), 1),
  ];
  printTable(
    `Build in Excel (target: syncs at most ${FIRST_SYNCS} + tabs + one per 2 MB; no request near ${MOST_MB} MB). The time is the client's and the in-memory Excel's: Excel's own comes on top`,
    ['tabs', 'syncs', 'at most', 'MB', 'largest, MB', 'ms'],
    rows,
  );
}

async function buildRow(what: string, partnershipCase: PartnershipCase, times: number): Promise<Row> {
  const spec = compile(partnershipCase, appraise(partnershipCase), { tabs: TAB_CHOICES.map(({ id }) => id) });
  const { ms, result: stats } = await milliseconds(async () => {
    const excel = createExcel();
    await excelHost().writer.write(spec);
    return excel.stats;
  }, times);
  const target = FIRST_SYNCS + spec.tabs.length + Math.floor(stats.bytes / BYTES_PER_SYNC);
  const figures = [whole(spec.tabs.length), whole(stats.syncs), whole(target), megabytes(stats.bytes), megabytes(stats.largestRequest), whole(ms)];
  return { what, figures };
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(2);
}
