import { parseCaseDocument } from '../case';
import type { PartnershipCase } from '../engine/case';
import { checkCase } from '../engine/check-case';
import { describe, type Problem } from '../engine/problems';
import type { WorkbookCells } from './cells';
import { readCase, type ReadProblem } from './read-case';

/** The first bytes of an .xlsx workbook, and of an .xls one or one with a password. */
const WORKBOOK_MARKS = [
  [0x50, 0x4b],
  [0xd0, 0xcf],
];

/** A case, or every problem in words: where, what stands there and what would be right. */
export type OpenedCase = { readonly case: PartnershipCase } | { readonly problems: readonly string[] };

/**
 * The case in a file, a case document or a workbook of ours, whichever it turns out to be; or all that is wrong with it.
 *
 * @throws what `readWorkbook` throws for a workbook that cannot be read
 */
export async function openCase(bytes: Uint8Array, readWorkbook: (bytes: Uint8Array) => Promise<WorkbookCells>): Promise<OpenedCase> {
  const isWorkbook = WORKBOOK_MARKS.some((mark) => mark.every((byte, i) => bytes[i] === byte));
  return isWorkbook ? fromWorkbook(await readWorkbook(bytes)) : fromDocument(textOf(bytes));
}

function fromDocument(text: string): OpenedCase {
  const parsed = parseCaseDocument(text);
  return 'problems' in parsed ? { problems: parsed.problems.map(words) } : checked(parsed.case, words);
}

function fromWorkbook(cells: WorkbookCells): OpenedCase {
  const read = readCase(cells);
  const atCell = (problem: ReadProblem): string => words({ ...problem, path: problem.cell ?? problem.path });
  if ('problems' in read) return { problems: read.problems.map(atCell) };
  return checked(read.partnershipCase, (problem) => words({ ...problem, path: read.cellOf(problem.path) ?? problem.path }));
}

function checked(partnershipCase: PartnershipCase, inWords: (problem: Problem) => string): OpenedCase {
  const problems = checkCase(partnershipCase);
  return problems.length === 0 ? { case: partnershipCase } : { problems: problems.map(inWords) };
}

function words(problem: Problem): string {
  return problem.path === '' ? `The file should be ${problem.expected}` : describe(problem);
}

/** Some editors on Windows write UTF-16. */
function textOf(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(utf16 ? 'utf-16le' : 'utf-8').decode(bytes);
}
