import { appraise } from '../../engine/appraise';
import type { PartnershipCase } from '../../engine/case';
import { checkCase } from '../../engine/check-case';
import type { TabCells, WorkbookCells } from '../cells';
import { compile } from '../compile';
import type { Block, WorkbookSpec } from '../model';
import { addressOf } from '../places';
import { agreesWithMark } from '../record/mark';
import { areaOf } from '../record/recorded';
import { isNewer, readBuildRecord, type BuildRecord, type BuiltBlock } from '../record/read-build-record';
import { readCase, type CaseRead, type ReadProblem } from '../read-case';
import { choicesOf } from '../tab-choices';
import { isAccepted, readAccepted, type Accepted } from './accepted';
import { addedRows, caseAsBuilt } from './as-built';
import { differenceWords, type Difference, type DifferenceKind } from './difference';
import { columnsPutIn, type BuiltColumns } from '../record/built-columns';
import { grownSince } from './grown';
import { putInRows, rowsAmongKept } from './kept-rows';
import { nowToBuilt, specToNow, type Grown } from './lie';
import { Follows, grouped, type OtherRows } from './follows';
import { otherOrderWords } from './other-order';
import { PutBack, type Lie } from './put-back';
import { readsRowsGone, rowsGoneWords, tablesWithRowsGone } from './rows-gone';
import { formatAt, sameValue } from './same-value';
import { typedBelow } from './typed-below';

/** What a check of an open workbook found. */
export interface CheckReport {
  /** Calculated cells that were looked at. */
  readonly checked: number;
  readonly differences: readonly Difference[];
  /** Differences that an officer has let stand, as they are now. */
  readonly accepted: readonly (Pick<Accepted, 'reason' | 'by' | 'on'> & { readonly difference: Difference })[];
  /** What follows from nothing but those, with their own formulas as built. */
  readonly followAccepted: readonly Difference[];
  /** What only a new build puts right, in sentences: blocks that are gone or have other rows than the inputs need. */
  readonly buildAgain: readonly string[];
  /** Inputs that cannot be read: the formulas were checked, the figures could not be. */
  readonly problems: readonly ReadProblem[];
}

export type CheckResult = { readonly report: CheckReport } | { readonly refused: 'nothing built' | 'newer version' };

/**
 * Every calculated cell of a workbook of ours against the engine on the inputs that stand in it now: its formula against the one
 * that was built, and its value against the engine's.
 */
export function checkWorkbook(cells: WorkbookCells): CheckResult {
  const record = readBuildRecord(cells);
  if (!record || record.blocks.length === 0) return { refused: 'nothing built' };
  if (isNewer(record)) return { refused: 'newer version' };
  const { read, spec, problems } = specNow(cells, record);
  const grown = grownSince(cells, record);
  const checker = new Checker(cells, record, spec, grown.columns, putBackFor(cells, record, read, spec, grown));
  record.blocks.filter(({ formulas }) => formulas !== null).forEach((block) => checker.check(block));
  const all = readAccepted(cells, record);
  const letStand = new Map(checker.differences.flatMap((difference) => {
    const own = all.find((each) => isAccepted(difference, each));
    return own ? [[difference, { reason: own.reason, by: own.by, on: own.on }] as const] : [];
  }));
  const tables = tablesWithRowsGone(record);
  const follows = new Follows(checker.differences, [...columnsPutIn(grown.columns).map((each) => ({ ...each, why: 'column put in' as const })), ...putInRows(cells, record), ...typedBelow(cells, record), ...checker.otherBlocks, ...tables], (each) => letStand.has(each));
  const explained = (each: Difference): Difference => {
    const cause = follows.causeOf(each);
    return cause ? { ...each, follows: cause, words: differenceWords({ ...each, follows: cause }) } : each;
  };
  const accepted = checker.differences.flatMap((each) => {
    const why = letStand.get(each);
    return why ? [{ ...why, difference: explained(each) }] : [];
  });
  const left = checker.differences.filter((each) => !letStand.has(each));
  const byRowsGone = new Set(left.filter((each) => readsRowsGone(each, tables)));
  const others = left.filter((each) => !byRowsGone.has(each)).map(explained);
  const followAccepted = others.filter(({ follows: cause }) => cause?.why === 'accepted');
  const differences = grouped(others.filter(({ follows: cause }) => cause?.why !== 'accepted'));
  return { report: { checked: checker.checked, differences, accepted, followAccepted, buildAgain: [...(agreesWithMark(cells, record) ? [] : [RECORD_CHANGED]), ...rowsGoneWords(tables, byRowsGone.size), ...otherOrderWords(others, record, spec), ...checker.buildAgain()], problems } };
}

const RECORD_CHANGED = 'The list of what was built, on Contents, has been changed since: build again, and it is written anew.';

/** What the inputs of the workbook would be built as, under the names that it has. */
function specNow(cells: WorkbookCells, record: BuildRecord): { read: CaseRead | null; spec: WorkbookSpec | null; problems: readonly ReadProblem[] } {
  const read = readCase(cells);
  if ('problems' in read) return { read: null, spec: null, problems: read.problems };
  const wrong = checkCase(read.partnershipCase).map((problem): ReadProblem => {
    const cell = read.cellOf(problem.path);
    return cell === null ? problem : { ...problem, cell };
  });
  if (wrong.length > 0) return { read: null, spec: null, problems: wrong };
  return { read, spec: specOf(read.partnershipCase, record, readAccepted(cells, record)), problems: [] };
}

/** From what the inputs needed before rows were put into their tables, else from what they need now. */
function putBackFor(cells: WorkbookCells, record: BuildRecord, read: CaseRead | null, spec: WorkbookSpec | null, grown: Grown): PutBack {
  const asBuilt = (): Lie | null => {
    const isAdded = addedRows(record, grown.rows);
    const before = read && caseAsBuilt(read, isAdded);
    if (!before) return null;
    const own = specOf(before, record);
    return { spec: own, toNow: specToNow(own, record, cells, grown, isAdded) };
  };
  return new PutBack(nowToBuilt(record, grown), [asBuilt, () => spec && { spec, toNow: specToNow(spec, record, cells, grown) }]);
}

export function specOf(partnershipCase: PartnershipCase, record: BuildRecord, accepted: readonly Accepted[] = []): WorkbookSpec {
  const named = (all: BuildRecord['tabs']): Map<string, string> => new Map([...all].map(([id, { built, now }]) => [id, now ?? built]));
  return compile(partnershipCase, appraise(partnershipCase), {
    tabs: choicesOf(record.tabs.keys()),
    accepted,
    existing: { tabs: named(record.tabs), tables: named(record.tables), names: new Map() },
    ...(record.builtOn === null ? {} : { builtOn: record.builtOn }),
  });
}

class Checker {
  checked = 0;
  readonly differences: Difference[] = [];
  readonly otherBlocks: OtherRows[] = [];
  private readonly otherRows = new Set<string>();
  private readonly gone = new Set<string>();
  private readonly tabs: ReadonlyMap<string, TabCells>;
  private readonly amongKept: ReadonlyMap<BuiltBlock, readonly number[]>;
  private readonly wanted: ReadonlyMap<string, { readonly tab: string; readonly block: Block }>;

  constructor(cells: WorkbookCells, private readonly record: BuildRecord, spec: WorkbookSpec | null, private readonly columns: BuiltColumns, private readonly putBack: PutBack) {
    this.tabs = new Map(cells.tabs.map((tab) => [tab.name, tab]));
    this.amongKept = rowsAmongKept(cells, record);
    this.wanted = new Map(spec?.tabs.flatMap(({ name, blocks }) => blocks.map((block) => [block.id, { tab: name, block }] as const)));
  }

  buildAgain(): string[] {
    return [
      ...[...this.gone].map((tab) => `Cells that were built on the tab ${tab} are gone: build again to have them back.`),
      ...[...this.otherRows].map((tab) => `The tab ${tab} has other rows or columns than the inputs need now: build again, and it is brought up to date.`),
    ];
  }

  check(block: BuiltBlock): void {
    const tabName = this.record.tabs.get(block.tab);
    const tab = block.now && this.tabs.get(block.now.tab);
    if (!block.now || !tab) return void this.gone.add(tabName?.now ?? tabName?.built ?? block.tab);
    const wanted = this.wanted.get(block.id);
    const sizeNeeded = wanted ? areaOf(wanted.block) : block.built;
    const rows = this.amongKept.get(block);
    const columns = this.columns.get(block);
    const asBuilt = (rows !== undefined || block.now.rows === block.built.rows) && (columns !== undefined || block.now.columns === block.built.columns);
    if (!asBuilt || !sameSize(sizeNeeded, block.built) || (this.wanted.size > 0 && !wanted)) this.otherRows.add(tab.name);
    const comparable = asBuilt && wanted && sameSize(sizeNeeded, block.built) ? wanted : null;
    if (!comparable) this.otherBlocks.push(block.now);
    if (!asBuilt) return;
    for (let i = 0; i < block.built.rows; i += 1) {
      for (let j = 0; j < block.built.columns; j += 1) this.checkCell(block, { tab: block.now.tab, row: rows?.[i] ?? block.now.row + i, column: columns?.[j] ?? block.now.column + j }, tab, i, j, comparable);
    }
  }

  private checkCell(block: BuiltBlock, place: Difference['place'], tab: TabCells, i: number, j: number, wanted: { readonly tab: string; readonly block: Block } | null): void {
    this.checked += 1;
    const found = { value: tab.value(place.row, place.column), formula: tab.formula(place.row, place.column) };
    const format = wanted ? formatAt(wanted.block, i, j) : 'general';
    const print = block.formulas?.[i];
    const kind = this.kindOf(print, found, place) ?? (wanted && !sameValue(wanted.block.values[i]?.[j] ?? null, found.value, format) ? 'stale value' : null);
    if (kind === null) return;
    const formula = kind === 'stale value' ? found.formula : this.putBack.formula({ block: block.id, i, j, place }, print);
    const expected = formula === null ? null : { value: wanted ? (wanted.block.values[i]?.[j] ?? null) : undefined, formula };
    const address = addressOf(place.tab, place.row, place.column);
    const said = { kind, address, format, found, expected, follows: null };
    this.differences.push({ ...said, block: block.id, row: i, column: j, place, words: differenceWords(said) });
  }

  private kindOf(print: string | undefined, { value, formula }: Difference['found'], place: Difference['place']): DifferenceKind | null {
    if (formula === null) return value === null || value === '' ? 'emptied' : 'typed over';
    return this.putBack.isAsBuilt(formula.replace(/^=/, ''), place, print) ? null : 'other formula';
  }
}

function sameSize(a: { readonly rows: number; readonly columns: number }, b: { readonly rows: number; readonly columns: number }): boolean {
  return a.rows === b.rows && a.columns === b.columns;
}
