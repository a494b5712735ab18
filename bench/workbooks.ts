import { publishedCase } from '../src/case';
import { appraise } from '../src/engine';
import type { PartnershipCase } from '../src/engine/case';
import { writeXlsx } from '../src/hosts/xlsx';
import { compile } from '../src/workbook/compile';
import { TAB_CHOICES } from '../src/workbook/tab-choices';
import { largeCase } from '../test/cases/large-case';
import { milliseconds, printTable, whole, type Row } from './measure';

const TARGET_MS = 600;
const RUNS = 9;
const COUNCILS = 12;
const LINES = 1000;
const YEARS = 10;

/** From a case to a file, for the published case and for a large one at a tenth, half and full size. */
export async function benchWorkbooks(): Promise<void> {
  const rows = [
    await workbookRow('published case', publishedCase),
    await workbookRow('large, 1/10 of the lines', large(LINES / 10)),
    await workbookRow('large, 1/2', large(LINES / 2)),
    await workbookRow(`large: ${COUNCILS} councils x ${whole(LINES)} lines x ${YEARS} years`, large(LINES)),
  ];
  printTable(
    `Workbook, ms, the middle of ${RUNS} runs (target for the large case: appraise + compile ${TARGET_MS} ms), and the first run of both in this process`,
    ['appraise', 'compile', 'both', 'first', 'write file', 'file, KB'],
    rows,
  );
}

function large(linesPerCouncil: number): PartnershipCase {
  return largeCase({ councils: COUNCILS, linesPerCouncil, years: YEARS });
}

async function workbookRow(what: string, partnershipCase: PartnershipCase): Promise<Row> {
  const tabs = TAB_CHOICES.map(({ id }) => id);
  const appraised = await milliseconds(() => appraise(partnershipCase), RUNS);
  const compiled = await milliseconds(() => compile(partnershipCase, appraised.result, { tabs }), RUNS);
  const written = await milliseconds(() => writeXlsx(compiled.result), 3);
  const figures = [appraised.ms, compiled.ms, appraised.ms + compiled.ms, appraised.first + compiled.first, written.ms, written.result.length / 1024];
  return { what, figures: figures.map(whole) };
}
