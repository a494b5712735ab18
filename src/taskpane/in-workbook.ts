import type { PartnershipCase } from '../engine';
import { HostProblem, type Live } from '../workbook/host';
import type { WorkbookCells } from '../workbook/cells';
import { checkWorkbook, specOf } from '../workbook/check/check-workbook';
import { checksOf, type CheckStatus } from '../workbook/checks-of';
import { addressOf, isWithin, parsePlace } from '../workbook/places';
import { builtWords } from '../workbook/prepare';
import { readCase } from '../workbook/read-case';
import type { RebuildPlan, TabChange } from '../workbook/rebuild/plan';
import { planFor, type RebuildOptions } from '../workbook/rebuild/plan-for';
import { sum } from '../workbook/rebuild/runs';
import { isNewer, readBuildRecord, type BuildRecord } from '../workbook/record/read-build-record';
import { caseInWorkbook, refusedProblem, type Taken } from './work';
import type { ChangedTab, CheckShown, CopyOffered, Edit, LinkedCell, RemovalShown, UpdatePlan } from './state/in-workbook';
import type { Refused, ShownCase } from './state/state';
import { WORDS } from './words';

/** The work behind what the pane does in an open workbook, loaded when it is first asked for. */

/** What was built in a workbook; null where nothing was. @throws HostProblem where a later version built it */
export function recordIn(cells: WorkbookCells): BuildRecord | null {
  const record = readBuildRecord(cells);
  if (record && isNewer(record)) throw new HostProblem(WORDS.plan.newer, WORDS.plan.newerNext);
  return record && record.blocks.length > 0 ? record : null;
}

export interface Update {
  readonly plan: RebuildPlan;
  readonly shown: ShownCase;
  readonly checks: readonly CheckStatus[];
  /** "14 tabs with 1,204 calculated cells…" */
  readonly words: string;
  readonly shows: UpdatePlan;
}

/** Addresses of changed cells that are to be written again. */
export type Replaced = ReadonlySet<string>;

/** A rebuild of what is there with the inputs that stand in it; or why these cannot be read. */
export async function workOutUpdate(
  live: Pick<Live, 'survey' | 'linksTo'>, cells: WorkbookCells, record: BuildRecord, { pane, tabs, builtOn, replaced }: { readonly pane: ShownCase | null; readonly tabs: readonly string[]; readonly builtOn: string; readonly replaced: Replaced },
): Promise<Update | { readonly refused: Refused | null }> {
  const taken = caseInWorkbook(cells);
  if (!taken || 'refused' in taken) return { refused: taken?.refused ?? null };
  const edits = editsIn(cells, replaced);
  const isShown = pane?.origin.from === 'workbook';
  const linksToOurs = await live.linksTo([...record.tabs.values()].flatMap(({ now }) => now ?? []));
  const options: RebuildOptions = { links: linksToOurs, ...(isShown && { tabs }), taken: await live.survey(), builtOn, keep: edits.filter(({ keep }) => keep).map(({ difference }) => difference.place) };
  const plan = planFor(taken.shown.partnershipCase, cells, record, options);
  const officers = (all: readonly LinkedCell[]): LinkedCell[] => all.filter(({ address }) => !isBuiltCell(address, record, plan));
  const linksFrom = async (to: readonly string[]): Promise<LinkedCell[]> => officers(await live.linksTo(to));
  const [links, cutOff] = plan.goneTabs.length === 0 ? [officers(linksToOurs), []] : await Promise.all([linksFrom(plan.changes.map(({ name }) => name)), linksFrom(plan.goneTabs)]);
  const checks = checksOf(plan.spec);
  return {
    plan, checks,
    shown: taken.shown,
    words: builtWords({ spec: plan.spec }),
    shows: {
      kind: 'update',
      title: taken.shown.partnershipCase.title,
      builtOn: record.builtOn,
      isShown, edits, cutOff,
      added: plan.newTabs.map(({ name }) => name),
      changed: plan.changes.map(changedTab),
      removed: plan.goneTabs,
      linked: links.length,
      notices: [...turnedRound(plan, taken.shown.partnershipCase), ...plan.spec.notices],
    },
  };
}

/** A cell that goes or is written again with the build, so that no link in it is the officer's to mend. What is typed into an input stays. */
function isBuiltCell(address: string, { blocks }: BuildRecord, { spec, goneTabs }: RebuildPlan): boolean {
  const place = parsePlace(address);
  if (!place) return false;
  if (goneTabs.includes(place.tab)) return true;
  const inputs = new Set(spec.tabs.flatMap((tab) => tab.blocks).flatMap(({ id, kind }) => (kind === 'input' ? [id] : [])));
  return blocks.some(({ id, now }) => now?.tab === place.tab && isWithin(now, place.row, place.column) && !inputs.has(id));
}

/** What is typed in another sign than the case asks for. */
function turnedRound({ changes, mixedSigns }: RebuildPlan, { signConvention }: PartnershipCase): string[] {
  const count = sum(changes.map(({ turned }) => ({ count: turned.length })));
  const mixed = mixedSigns.map(({ tab, row, column }) => addressOf(tab, row, column));
  return [...(count > 0 ? [WORDS.plan.turned(count, signConvention)] : []), ...(mixed.length > 0 ? [WORDS.plan.mixedSigns(mixed)] : [])];
}

function changedTab({ name, geometry: { insertRows, deleteRows, bands } }: TabChange): ChangedTab {
  const across = (count: (band: (typeof bands)[number]) => number): number => Math.max(0, ...bands.map(count));
  return {
    name, rowsIn: sum(insertRows), rowsOut: sum(deleteRows),
    columnsIn: across(({ insert }) => sum(insert)), columnsOut: across(({ remove }) => sum(remove)),
  };
}

/** Cells that were changed by hand: those that only have not calculated are nobody's work to keep. */
function editsIn(cells: WorkbookCells, replaced: Replaced): Edit[] {
  const result = checkWorkbook(cells);
  if ('refused' in result) return [];
  const { differences, accepted } = result.report;
  const all = [...differences, ...accepted.map(({ difference }) => difference)].filter(({ kind }) => kind !== 'stale value');
  return all.map((difference) => ({ difference, keep: !replaced.has(difference.address) }));
}

/** Whether a plan says the same as one that was shown, whatever was chosen to be kept. */
export function isSamePlan(a: UpdatePlan, b: UpdatePlan): boolean {
  const said = ({ edits, ...plan }: UpdatePlan): string => JSON.stringify([{ ...plan, isShown: null }, edits.map(({ difference }) => difference.words)]);
  return said(a) === said(b);
}

/** Every calculated cell against the engine. */
export function check(cells: WorkbookCells): CheckShown {
  const record = recordIn(cells);
  const result = checkWorkbook(cells);
  if (!record || 'refused' in result) return { kind: 'nothing built' };
  const { report } = result;
  // What was changed by hand comes before what may only follow from it.
  const byHand = report.differences.filter(({ kind }) => kind !== 'stale value');
  const differences = [...byHand, ...report.differences.filter((each) => !byHand.includes(each))];
  return { kind: 'found', ...report, differences, problems: report.problems.map((problem) => refusedProblem(problem, problem.cell ?? null)) };
}

/** What a build consists of: its tabs as they are called now, and its names; null where nothing is built. */
export function builtIn(cells: WorkbookCells): Omit<RemovalShown, 'links'> | null {
  const record = recordIn(cells);
  if (!record) return null;
  const tabs = [...record.tabs.values()].flatMap(({ now }) => (now === null ? [] : [now]));
  const ours = new Set(tabs);
  return { tabs, names: cells.names.filter(({ name, tab }) => /^PC_/i.test(name) && ours.has(tab)).map(({ name }) => name) };
}

/** The tabs of a build to copy from, those with results ticked; null where nothing is built. */
export function copyOffered(cells: WorkbookCells): { readonly tabs: CopyOffered['tabs'] } | { readonly taken: Taken | null } {
  const record = recordIn(cells);
  const read = readCase(cells);
  if (!record || 'problems' in read) return { taken: caseInWorkbook(cells) };
  const { tabs } = specOf(read.partnershipCase, record);
  return {
    tabs: tabs.flatMap(({ id, kind }) => {
      const now = record.tabs.get(id)?.now ?? null;
      return now === null ? [] : [{ id, name: now, ticked: kind !== 'input' && kind !== 'contents' }];
    }),
  };
}

export { committeeCopy } from '../workbook/copy/committee-copy';
export { fileNameOf } from '../workbook/prepare';
