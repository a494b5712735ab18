import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import { publishedCase } from '../case';
import { FileProblem, readXlsx, writeXlsx } from '../hosts/xlsx';
import { openCase, type OpenedCase } from '../workbook/open-case';
import { builtWords, prepare, type Built, type Prepared } from '../workbook/prepare';
import { helpLines, parseArguments, type Order } from './arguments';
import { checkLines, reportLines } from './report';
import { ALREADY_THERE, writeWholeFile } from './whole-file';

/** Where the command runs and whom it speaks to. */
export interface Surroundings {
  readonly folder: string;
  print(line: string): void;
  complain(line: string): void;
}

export const EXIT = { done: 0, bad: 1, notUnderstood: 2 } as const;

/** The whole command; gives its exit code. */
export async function run(args: readonly string[], { folder, print, complain }: Surroundings): Promise<number> {
  const parsed = parseArguments(args);
  if ('help' in parsed) {
    helpLines().forEach((line) => print(line));
    return EXIT.done;
  }
  if ('problems' in parsed) {
    parsed.problems.forEach((problem) => complain(problem));
    complain('Nothing was written. npm run workbook -- --help says what can be asked for.');
    return EXIT.notUnderstood;
  }
  const { order } = parsed;
  const opened = await openInput(order, folder);
  if ('problems' in opened) {
    complain(`${order.input ?? 'The published case'} is not a case that can be worked out:`);
    opened.problems.forEach((problem) => complain(`  - ${problem}`));
    complain('Nothing was written.');
    return EXIT.bad;
  }
  return deliver(prepare(opened.case), opened.tabs, order, { folder, print, complain });
}

/** The case, and the tabs of the workbook that it was read from. */
async function openInput({ input }: Order, folder: string): Promise<OpenedCase & { readonly tabs: readonly string[] }> {
  if (input === undefined) return { case: publishedCase, tabs: [] };
  const tabs: string[] = [];
  const read: typeof readXlsx = async (bytes) => {
    const cells = await readXlsx(bytes);
    tabs.push(...cells.tabs.map(({ name }) => name));
    return cells;
  };
  try {
    return { ...(await openCase(new Uint8Array(await readFile(resolve(folder, input))), read)), tabs };
  } catch (error) {
    return { problems: [error instanceof FileProblem ? error.message : fileWords(error, input)], tabs };
  }
}

async function deliver(prepared: Prepared, tabsRead: readonly string[], order: Order, { folder, print, complain }: Surroundings): Promise<number> {
  const path = resolve(folder, order.output ?? prepared.fileName);
  const shown = relative(folder, path);
  const name = shown.startsWith('..') || isAbsolute(shown) ? path : shown;
  if (!order.force && existsSync(path)) {
    complain(`${name}: ${ALREADY_THERE}. Nothing was written.`);
    return EXIT.bad;
  }
  const built = prepared.build(order.tabs);
  // An officer's own, or tabs that are not chosen now.
  const others = tabsRead.filter((tab) => !built.spec.tabs.some(({ name }) => name === tab));
  const lost = isOverWhatWasRead(order, folder, path) ? lostByWriting(built, others) : [];
  if (lost.length > 0) {
    lost.forEach((each) => complain(each));
    complain(`Nothing was written. Choose another file with -o, so that ${name} stays as it is.`);
    return EXIT.bad;
  }
  try {
    await writeWholeFile(path, await writeXlsx(built.spec), order.force);
  } catch (error) {
    complain(`${fileWords(error, name)} Nothing was written.`);
    return EXIT.bad;
  }
  reportLines(prepared).forEach((line) => print(line));
  print('');
  checkLines(built.checks).forEach((line) => print(line));
  print('');
  built.spec.notices.forEach((notice) => print(notice));
  if (others.length > 0) print(`Not in the new file: ${others.join(', ')}. A figure that was linked to them is there as its value.`);
  print(`Written: ${name}, ${builtWords(built)}`);
  return EXIT.done;
}

/** Writing over the workbook that was read would lose tabs that are not ours, and parts of the case left out this time. */
function lostByWriting({ leftOut }: Built, others: readonly string[]): string[] {
  return [...(others.length > 0 ? [`Tabs that this would not write: ${others.join(', ')}.`] : []), ...(leftOut === null ? [] : [leftOut])];
}

function isOverWhatWasRead({ input }: Order, folder: string, path: string): boolean {
  return input !== undefined && resolve(folder, input) === path;
}

const FILE_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'this is a folder',
  ENOTDIR: 'a part of this path is not a folder',
  EACCES: 'this may not be opened: permission is missing',
  EPERM: 'this may not be changed: permission is missing, or the file is open elsewhere',
  EBUSY: 'the file is open elsewhere: close it first',
  EROFS: 'this place cannot be written to',
  ENOSPC: 'the disk is full',
};

function fileWords(error: unknown, name: string): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return `${name}: ${FILE_ERRORS[code] ?? (error instanceof Error ? error.message : String(error))}.`;
}
