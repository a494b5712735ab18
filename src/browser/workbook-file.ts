import type { PageWorkbook } from '../hosts/browser';
import type { WorkbookContents } from '../workbook/contents/contents';
import { cellsOfContents } from '../workbook/contents/cells-of';
import { chartsOf } from '../workbook/contents/charts-of';
import { fileNameOf } from '../workbook/prepare';
import { usesInContents, withoutFunctions } from '../workbook/replace-functions/in-contents';
import { cellA1 } from '../workbook/r1c1';
import { holdsNoCase, readCase } from '../workbook/read-case';
import { outcomeOf, type FunctionUse } from '../workbook/replace-functions/uses';
import { download } from './download';
import { ask } from './elements';
import { openedWords } from './opened-words';
import { PAGE_WORDS } from './page-words';

/** The whole workbook as a file, with the officer's own tabs; gives what to say of it, or null where the officer thought better of it. */
export async function downloadWorkbook(workbook: Pick<PageWorkbook, 'contents'>): Promise<string | null> {
  const asked = await forOthers(workbook.contents());
  if (!asked) return null;
  const { contents, values, left } = asked;
  const { notInFile, writeContents } = await loadXlsx();
  const bytes = await writeContents(contents, chartsOf(cellsOfContents(contents)));
  const name = fileNameOf(contents.title);
  await download(name, bytes);
  const lost = notInFile(contents);
  return [PAGE_WORDS.downloaded(name), ...(values.length > 0 ? [PAGE_WORDS.fixed(values)] : []), ...(left.length > 0 ? [PAGE_WORDS.kept(left)] : []), ...(lost.length > 0 ? [PAGE_WORDS.notInFile(lost)] : [])].join(' ');
}

interface ForOthers {
  readonly contents: WorkbookContents;
  /** Cells whose functions became values, and those that keep them. */
  readonly values: readonly string[];
  readonly left: readonly string[];
}

/** Functions that only this page and the add-in know are no surprise to whoever opens the file. */
async function forOthers(contents: WorkbookContents): Promise<ForOthers | null> {
  const uses = usesInContents(contents);
  const asItIs: ForOthers = { contents, values: [], left: [] };
  if (uses.length === 0) return asItIs;
  const answer = await ask({
    title: PAGE_WORDS.functionsTitle,
    words: PAGE_WORDS.functionsWords(uses.map(({ address }) => address)),
    list: { label: PAGE_WORDS.functionsTitle, lines: uses.map((use) => PAGE_WORDS.becomes(addressesOf(use), outcomeOf(use))) },
    answers: PAGE_WORDS.downloadAs,
    no: PAGE_WORDS.no,
  });
  if (answer === null) return null;
  if (answer === 'functions') return asItIs;
  const plain = withoutFunctions(contents, uses);
  return { contents: plain.contents, values: plain.values.map(({ address }) => address), left: plain.left.map(({ address }) => address) };
}

/** The cell with the function, or all that its result fills and that become what it becomes: "MTFS!D10:D11". */
function addressesOf(use: FunctionUse): string {
  const { cells } = outcomeOf(use);
  const [rows, columns] = [cells?.length ?? 1, cells?.[0]?.length ?? 1];
  return rows * columns === 1 ? use.address : `${use.address}:${cellA1(use.row + rows - 1, use.column + columns - 1)}`;
}

/**
 * Puts a workbook file in the place of what is there; gives what to say of it, or null where all of it is in the page.
 *
 * @throws FileProblem where it cannot be read; nothing is changed then
 */
export async function openWorkbookFile(name: string, bytes: Uint8Array, workbook: Pick<PageWorkbook, 'load'>): Promise<string | null> {
  const { openContents } = await loadXlsx();
  const { contents, lost } = await openContents(bytes);
  await workbook.load(contents);
  return openedWords(name, lost);
}

export type WantedOfFile = 'whole' | 'case';

/** What is wanted of a workbook file: the whole of it, the case in it, or with null nothing. */
export async function askOfFile(name: string, bytes: Uint8Array): Promise<WantedOfFile | null> {
  const { whole, case: alone } = PAGE_WORDS.openAs;
  const [ofWhole, ofCase] = PAGE_WORDS.askOpenWords;
  return (await mayHoldCase(bytes))
    ? ask({ title: PAGE_WORDS.askOpen(name), words: [ofWhole, ofCase], answers: { whole, case: alone }, no: PAGE_WORDS.no })
    : ask({ title: PAGE_WORDS.askOpenNoCase(name), words: [ofWhole], answers: { whole }, no: PAGE_WORDS.no });
}

/** Whether a workbook file holds a case, be it with things to put right. What cannot be read at all is said of it later. */
export async function mayHoldCase(bytes: Uint8Array): Promise<boolean> {
  const { readXlsx } = await loadXlsx();
  try {
    const read = readCase(await readXlsx(bytes));
    return !('problems' in read) || !holdsNoCase(read.problems);
  } catch {
    return true;
  }
}

function loadXlsx(): Promise<typeof import('../hosts/xlsx')> {
  return import(/* webpackChunkName: "xlsx" */ '../hosts/xlsx');
}
