import { parseCaseDocument } from '../case';
import type { PartnershipCase } from '../engine/case';
import { checkCase } from '../engine/check-case';
import { describe, type Problem } from '../engine/problems';
import type { WorkbookCells } from './cells';
import { readCase } from './read-case';

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
  const parsed = isWorkbook ? readCase(await readWorkbook(bytes)) : parseCaseDocument(textOf(bytes));
  const problems = 'problems' in parsed ? parsed.problems : checkCase(parsed.case);
  return 'case' in parsed && problems.length === 0 ? parsed : { problems: problems.map(words) };
}

function words(problem: Problem): string {
  return problem.path === '' ? `The file should be ${problem.expected}` : describe(problem);
}

/** Some editors on Windows write UTF-16. */
function textOf(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(utf16 ? 'utf-16le' : 'utf-8').decode(bytes);
}
