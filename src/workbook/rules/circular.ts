import { cellA1 } from '../r1c1';
import type { Rule, RuleBreach } from './breach';
import { calculationsOf, overlap, References, type Calculation } from './dependence';
import { lower } from './references';
import { placeOf } from './walk';

/** No cell depends on itself. Blocks are looked at first, and their cells only where blocks depend on each other. */
export const noCircularReferences: Rule = (spec) => {
  const calculations = calculationsOf(spec);
  const references = new References();
  const byTab = groupByTab(calculations);
  const reads = new Map(calculations.map((each) => [each, blocksRead(each, byTab, references)]));
  return knots(calculations, (each) => reads.get(each) ?? [])
    .filter((knot) => knot.length > 1 || knot.some((each) => reads.get(each)?.includes(each)))
    .flatMap((knot) => circle(knot, references));
};

function groupByTab(calculations: readonly Calculation[]): Map<string, Calculation[]> {
  const groups = new Map<string, Calculation[]>();
  for (const each of calculations) {
    const name = lower(each.tab.name);
    const group = groups.get(name);
    if (group) group.push(each);
    else groups.set(name, [each]);
  }
  return groups;
}

function blocksRead(calculation: Calculation, byTab: ReadonlyMap<string, readonly Calculation[]>, references: References): Calculation[] {
  const { block, columns } = calculation;
  const found = new Set<Calculation>();
  for (const [from, to] of spansOf(calculation)) {
    for (const read of references.read(calculation, from, to, block.column, block.column + columns - 1)) {
      for (const other of byTab.get(read.tab) ?? []) if (!found.has(other) && overlap(read, other)) found.add(other);
    }
  }
  return [...found];
}

/** First and last rows of one formula. */
function spansOf({ block, rows }: Calculation): (readonly [number, number])[] {
  const { formulas, row } = block;
  if (typeof formulas === 'string' || formulas === null) return [[row, row + rows - 1]];
  const starts = formulas.flatMap((formula, i) => (formula === formulas[i - 1] ? [] : [i]));
  return starts.map((start, i) => [row + start, row + (starts[i + 1] ?? rows) - 1]);
}

/** Groups of which each member leads to each other: Tarjan's algorithm, without recursion. */
export function knots<T>(all: readonly T[], next: (each: T) => readonly T[]): T[][] {
  const found: T[][] = [];
  const order = new Map<T, number>();
  const lowest = new Map<T, number>();
  const stack: T[] = [];
  const open = new Set<T>();
  const enter = (each: T) => {
    order.set(each, order.size);
    lowest.set(each, order.size - 1);
    stack.push(each);
    open.add(each);
    return { each, rest: [...next(each)] };
  };
  const sink = (each: T, to: number) => lowest.set(each, Math.min(lowest.get(each) ?? to, to));
  for (const start of all) {
    if (order.has(start)) continue;
    const path = [enter(start)];
    for (let here = path.at(-1); here; here = path.at(-1)) {
      const other = here.rest.pop();
      if (other !== undefined) {
        if (!order.has(other)) path.push(enter(other));
        else if (open.has(other)) sink(here.each, order.get(other) ?? 0);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent) sink(parent.each, lowest.get(here.each) ?? 0);
      if (lowest.get(here.each) !== order.get(here.each)) continue;
      const knot = stack.splice(stack.indexOf(here.each));
      for (const each of knot) open.delete(each);
      found.push(knot);
    }
  }
  return found;
}

interface Cell {
  readonly calculation: Calculation;
  readonly row: number;
  readonly column: number;
}

function circle(blocks: readonly Calculation[], references: References): RuleBreach[] {
  const cells = new Map(blocks.map((each) => [each, cellsOf(each)]));
  const byTab = groupByTab(blocks);
  const next = ({ calculation, row, column }: Cell): Cell[] => {
    const found: Cell[] = [];
    for (const read of references.read(calculation, row, row, column, column)) {
      for (const other of byTab.get(read.tab) ?? []) {
        const area = overlap(read, other);
        if (!area) continue;
        for (let r = area.top; r <= area.bottom; r++) {
          for (let c = area.left; c <= area.right; c++) {
            const cell = cells.get(other)?.get(placeOf(r, c));
            if (cell) found.push(cell);
          }
        }
      }
    }
    return found;
  };
  const all = [...cells.values()].flatMap((each) => [...each.values()]);
  const knot = knots(all, next).find((each) => each.length > 1) ?? all.filter((cell) => next(cell).includes(cell)).slice(0, 1);
  const [first] = knot;
  if (!first) return [];
  const { tab } = first.calculation;
  return [{ rule: 'no circular references', tab: tab.name, cell: cellA1(first.row, first.column), says: `the cell depends on itself, through ${knot.length} cells` }];
}

function cellsOf(calculation: Calculation): Map<number, Cell> {
  const { block } = calculation;
  return new Map(block.values.flatMap((line, i) => line.map((_, j) => [placeOf(block.row + i, block.column + j), { calculation, row: block.row + i, column: block.column + j }] as const)));
}
