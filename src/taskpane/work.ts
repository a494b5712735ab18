import { appraise } from '../engine/appraise';
import type { PartnershipCase } from '../engine/case';
import { checkCase } from '../engine/check-case';
import { describe, type Problem } from '../engine/problems';
import type { WorkbookCells } from '../workbook/cells';
import { checksOf, type CheckStatus } from '../workbook/checks-of';
import { compile, type CompileOptions } from '../workbook/compile';
import type { WorkbookSpec } from '../workbook/model';
import { openCase } from '../workbook/open-case';
import { builtWords, prepare } from '../workbook/prepare';
import { parseArea } from '../workbook/r1c1';
import { holdsNoCase, readCase, type ReadProblem } from '../workbook/read-case';
import { builtFor } from '../workbook/record/built-for';
import { readBuildRecord, type BuildRecord } from '../workbook/record/read-build-record';
import { choicesOf } from '../workbook/tab-choices';
import type { FieldProblem } from './state/editing';
import type { Origin, Place, Refused, RefusedProblem, ShownCase } from './state/state';

/** The work behind the pane, loaded after its first paint: engine, case, workbook. */

export function workOut(partnershipCase: PartnershipCase, origin: Origin): ShownCase {
  const { headlines, fileName } = prepare(partnershipCase);
  return { partnershipCase, headlines, fileName, origin };
}

/** What there is to put right in a case that is edited, and what it comes to where there is nothing. */
export function lookAt(partnershipCase: PartnershipCase): { readonly problems: readonly FieldProblem[]; readonly shown: Pick<ShownCase, 'headlines' | 'fileName'> | null } {
  const problems = checkCase(partnershipCase).map(({ path, expected }) => ({ path, words: `${expected.charAt(0).toUpperCase()}${expected.slice(1)}.` }));
  if (problems.length > 0) return { problems, shown: null };
  const { headlines, fileName } = prepare(partnershipCase);
  return { problems, shown: { headlines, fileName } };
}

export interface Compiled {
  readonly spec: WorkbookSpec;
  readonly words: string;
  readonly checks: readonly CheckStatus[];
}

export function compileCase(partnershipCase: PartnershipCase, options: CompileOptions = {}): Compiled {
  const spec = compile(partnershipCase, appraise(partnershipCase), options);
  const checks = checksOf(spec);
  return { spec, checks, words: builtWords({ spec }) };
}

/** A case that may be shown, with the tabs that are built of it where it stands in a workbook, and whether these need a build to follow; or why not. */
export type Taken = { readonly shown: ShownCase; readonly built?: readonly string[]; readonly needsBuild?: boolean } | { readonly refused: Refused };

/** A case file or one of our workbooks, as bytes. */
export async function caseInFile(name: string, bytes: Uint8Array): Promise<Taken> {
  const origin: Origin = { from: 'file', name };
  const opened = await openCase(bytes, async (workbook) => (await import(/* webpackChunkName: "xlsx" */ '../hosts/xlsx')).readXlsx(workbook));
  if ('case' in opened) return { shown: workOut(opened.case, origin) };
  return { refused: { origin, problems: opened.problems.map((words) => ({ words, cell: null })) } };
}

/** The case whose inputs stand in a workbook, with problems by cell; null when it holds no case of ours. */
export function caseInWorkbook(cells: WorkbookCells): Taken | null {
  const origin: Origin = { from: 'workbook' };
  const read = readCase(cells);
  if ('problems' in read) {
    if (holdsNoCase(read.problems)) return null;
    return { refused: { origin, problems: read.problems.map((problem) => refusedProblem(problem, problem.cell ?? null)) } };
  }
  const problems = checkCase(read.partnershipCase);
  if (problems.length > 0) return { refused: { origin, problems: problems.map((problem) => refusedProblem(problem, read.cellOf(problem.path))) } };
  const record = readBuildRecord(cells);
  return { shown: workOut(read.partnershipCase, origin), ...(record && { built: choicesOf(record.tabs.keys()), needsBuild: isBehind(record, read.partnershipCase) }) };
}

function isBehind(record: BuildRecord, inputs: PartnershipCase): boolean {
  return record.builtFor !== null && record.builtFor !== builtFor(inputs, record.tables);
}

/** What the tabs of a build are called now, by the names that they were built with; null for those that are gone. */
export function tabsNow(cells: WorkbookCells, built: readonly string[]): ReadonlyMap<string, string | null> {
  const { tabs } = readBuildRecord(cells) ?? {};
  if (!tabs) return new Map();
  const names = new Map([...tabs].flatMap(([id, each]) => (id === 'contents' ? [] : [[each.built, each.now] as const])));
  // The record stands on Contents, and cannot say what that was called.
  const [first, ...others] = built.filter((name) => !names.has(name));
  return first === undefined || others.length > 0 ? names : names.set(first, tabs.get('contents')?.now ?? null);
}

export function refusedProblem(problem: Problem | ReadProblem, address: string | null): RefusedProblem {
  const place = address === null ? null : placeOf(address);
  return { words: describe({ ...problem, path: address ?? problem.path }), cell: address === null || place === null ? null : { address, place } };
}

/** "'Savings HDC'!C7" as a place to go to. */
export function placeOf(address: string): Place | null {
  const at = address.lastIndexOf('!');
  const area = parseArea(address.slice(at + 1));
  if (at < 1 || !area) return null;
  const tab = address.slice(0, at);
  return { tab: tab.startsWith("'") ? tab.slice(1, -1).replaceAll("''", "'") : tab, row: area.row, column: area.column };
}
