import type { TabCells, WorkbookCells } from '../cells';
import { fingerprint } from '../record/fingerprint';
import type { BuildRecord, BuiltBlock } from '../record/read-build-record';
import { ReadFormula, type CellPlace, type RangeEnd } from '../translate';
import { asBuiltRow, rowsAmongKept } from './kept-rows';
import { builtColumns, type BuiltColumns } from '../record/built-columns';
import { blocksNow, nowToBuilt, type Grown, type GrownRows, type Moved } from './lie';

type Rows = NonNullable<Moved['rows']>;

/** Rows and columns that an officer put into what was built. */
export function grownSince(cells: WorkbookCells, record: BuildRecord): Grown {
  const columns = builtColumns(cells, record);
  return { rows: grownRows(cells, record, columns), columns };
}

/**
 * Which rows of a block are those that were built, where rows were put into it since. The record does not say; the formulas do: each
 * that was built reads its own row, so that a formula which is as built when a row counts as this or that one is a vote for it.
 */
function grownRows(cells: WorkbookCells, record: BuildRecord, columns: BuiltColumns): GrownRows {
  const known = new Map([...rowsAmongKept(cells, record)].map(([block, rows]): [BuiltBlock, Rows] => [block, (row) => asBuiltRow(block, rows, row)]));
  const votes = new Map(record.blocks.flatMap((block) => (block.now && block.now.rows > block.built.rows && !known.has(block) ? [[block, new Votes(block)] as const] : [])));
  if (votes.size === 0) return known;
  const blockOf = blocksNow(record);
  const guessed = nowToBuilt(record, { rows: new Map([...known, ...[...votes].map(([block, own]) => [block, own.guessed] as const)]), columns });
  const tabs = new Map(cells.tabs.map((tab) => [tab.name, tab]));
  for (const block of record.blocks) {
    const tab = block.now && tabs.get(block.now.tab);
    if (!tab || !block.now || block.formulas === null || block.now.rows !== block.built.rows) continue;
    for (let i = 0; i < block.now.rows; i += 1) {
      const place = { tab: block.now.tab, row: block.now.row + i, column: block.now.column };
      const read = formulaAt(tab, place);
      if (read) ask(read, place, block.formulas[i]);
    }
  }
  return new Map([...known, ...[...votes].map(([block, own]) => [block, own.rows()] as const)]);

  function ask(read: ReadFormula, place: CellPlace, print: string | undefined): void {
    const asked = new Map<Votes, Set<number>>();
    for (const { from, to } of read.references(place)) {
      for (const [cell, end] of from.row < to.row ? [[from, 'first'], [to, 'last']] as const : [[from, undefined]] as const) {
        const block = blockOf(cell);
        const own = block && votes.get(block);
        if (own && !own.isKnown(cell.row, end)) asked.set(own, (asked.get(own) ?? new Set()).add(cell.row));
      }
    }
    const [only, ...others] = asked;
    if (!only || others.length > 0) return;
    const [own, rows] = only;
    for (const guess of own.guesses([...rows].sort((a, b) => a - b))) {
      own.guess = guess;
      const built = read.translated(place, guessed);
      if (built !== null && fingerprint(built) === print) return own.add(guess);
    }
  }
}

function formulaAt(tab: TabCells, place: CellPlace): ReadFormula | null {
  const formula = tab.formula(place.row, place.column);
  return formula === null ? null : ReadFormula.fromA1(formula.replace(/^=/, ''), place);
}

/** So many ways of counting are tried for one formula. */
const MOST_GUESSES = 200;

/** By how many rows some rows of a block have moved since it was built. */
type Shifts = ReadonlyMap<number, number>;

class Votes {
  private readonly cast = new Map<number, Map<number, number>>();
  private latest = 0;
  /** How rows count while a formula is tried. */
  guess: Shifts = new Map();

  constructor(private readonly block: BuiltBlock) {}

  private get now() {
    return this.block.now ?? this.block.built;
  }

  private get more(): number {
    return this.now.rows - this.block.built.rows;
  }

  /** The ends of a range over all of the block are its ends, however many rows it has. */
  isKnown(row: number, end: RangeEnd | undefined): boolean {
    return (end === 'first' && row === this.now.row) || (end === 'last' && row === this.now.row + this.now.rows - 1);
  }

  /** Rows move by no less than those above them; what was found last comes first. */
  *guesses(rows: readonly number[]): Generator<Shifts> {
    if (rows.length > 1) yield* this.rising(rows, 0, MOST_GUESSES);
    const [row] = rows;
    if (row === undefined || rows.length > 1) return;
    yield new Map([[row, this.latest]]);
    for (let shift = 0; shift <= this.more; shift += 1) if (shift !== this.latest) yield new Map([[row, shift]]);
  }

  private *rising([row, ...rest]: readonly number[], from: number, most: number): Generator<Shifts> {
    if (row === undefined) return void (yield new Map());
    let left = most;
    for (let shift = from; shift <= this.more; shift += 1) {
      for (const others of this.rising(rest, shift, left)) {
        if ((left -= 1) < 0) return;
        yield new Map([[row, shift], ...others]);
      }
    }
  }

  add(shifts: Shifts): void {
    for (const [row, shift] of shifts) {
      const own = this.cast.get(row) ?? new Map<number, number>();
      this.cast.set(row, own.set(shift, (own.get(shift) ?? 0) + 1));
      this.latest = shift;
    }
  }

  /** The row as it was built; a row that nothing speaks for was put in, unless there is one left that it can be. */
  rows(): Rows {
    const { now, more, block: { built } } = this;
    const known = new Map<number, number>();
    const claims = [...this.cast].flatMap(([row, shifts]) => [...shifts].map(([shift, count]) => ({ row, shift, count }))).sort((a, b) => b.count - a.count);
    const taken = new Set<number>();
    for (const { row, shift } of claims) {
      if (known.has(row) || (row < now.row + now.rows && taken.has(row - shift))) continue;
      known.set(row, shift);
      taken.add(row - shift);
    }
    return (row, end) => {
      if (this.isKnown(row, end)) return this.end(end);
      const own = known.get(row);
      if (own !== undefined) return this.built(row, own);
      if (row >= now.row + now.rows) return this.built(row, more);
      const shift = [0, more].find((each) => row - each >= now.row && row - each < now.row + built.rows && !taken.has(row - each));
      return shift === undefined ? null : this.built(row, shift);
    };
  }

  readonly guessed: Rows = (row, end) => (this.isKnown(row, end) ? this.end(end) : this.built(row, this.guess.get(row) ?? 0));

  private built(row: number, shift: number): number {
    return row - shift - this.now.row + this.block.built.row;
  }

  private end(end: RangeEnd | undefined): number {
    const { row, rows } = this.block.built;
    return end === 'first' ? row : row + rows - 1;
  }
}
