import type { IUnitRange } from '@univerjs/core';
import type { FormulaDependencyTree, IFormulaData, IFormulaDataItem, IFormulaDependencyTree } from '@univerjs/engine-formula';
import { eachFormula, type FormulaRows } from '../formula-rows';
import type { FormulaNodes, ReadFormula } from './formula-nodes';
import { cellKey, Readers } from './readers';

/** A formula in its cell, with what it reads. */
export interface KeptFormula {
  readonly tree: IFormulaDependencyTree;
  readonly read: ReadFormula;
  /** The formula that this one is a copy of. */
  readonly owner: IFormulaDependencyTree | null;
  readonly text: string;
  isGone: boolean;
  /** The round in which it was last found, begun and finished. */
  found: number;
  begun: number;
  finished: number;
}

/** Makes what the spreadsheet calculates in a cell. */
export interface TreeMaker {
  own(unit: string, tab: string, row: number, column: number, item: IFormulaDataItem): IFormulaDependencyTree;
  copy(owner: IFormulaDependencyTree, item: IFormulaDataItem): IFormulaDependencyTree;
  /** Has the references of a formula read from its cell. */
  standAt(tree: IFormulaDependencyTree): void;
}

interface Tab {
  readonly cells: Map<number, KeptFormula>;
  readonly readers: Readers<KeptFormula>;
}

/** The formulas of the open workbooks and who reads which cells, kept from one calculation to the next. */
export class KeptFormulas {
  private tabs = new Map<string, Map<string, Tab>>();
  private others: KeptFormula[] = [];
  private round = 0;
  private gone = 0;
  private count = 0;
  /** How many say only when they are calculated which cells they read. */
  pointing = 0;

  constructor(
    private readonly nodes: FormulaNodes,
    private readonly make: TreeMaker,
  ) {}

  forget(): void {
    this.tabs = new Map();
    this.others = [];
    this.nodes.forget();
    this.gone = this.count = this.pointing = 0;
  }

  /** Takes over what is new, changed or gone. */
  follow(data: IFormulaData): void {
    if (this.gone > this.count) this.forget();
    this.round += 1;
    for (const [unit, sheets] of Object.entries(data)) {
      for (const [name, rows] of Object.entries(sheets ?? {})) this.followTab(unit, name, (rows ?? {}) as FormulaRows);
    }
    for (const sheets of this.tabs.values()) {
      for (const { cells } of sheets.values()) {
        for (const [key, formula] of cells) {
          if (formula.found === this.round) continue;
          this.drop(formula);
          cells.delete(key);
        }
      }
    }
  }

  /** Adds what is calculated without standing in a cell, as the formula of a rule does. */
  addOther(tree: IFormulaDependencyTree): void {
    this.others.push(this.enter(tree, null, tree.formula));
  }

  *all(): Iterable<KeptFormula> {
    for (const sheets of this.tabs.values()) for (const { cells } of sheets.values()) yield* cells.values();
    yield* this.others;
  }

  /** Those that stand in an area. */
  in({ unitId, sheetId, range }: IUnitRange, visit: (formula: KeptFormula) => void): void {
    const { cells } = this.tabAt(unitId, sheetId);
    if ((range.endRow - range.startRow + 1) * (range.endColumn - range.startColumn + 1) > cells.size) {
      for (const formula of cells.values()) if (formula.tree.inRangeData(range)) visit(formula);
      return;
    }
    for (let row = range.startRow; row <= range.endRow; row += 1) {
      for (let column = range.startColumn; column <= range.endColumn; column += 1) {
        const formula = cells.get(cellKey(row, column));
        if (formula) visit(formula);
      }
    }
  }

  /** Those that read any cell of an area. */
  readersOf({ unitId, sheetId, range }: IUnitRange, visit: (formula: KeptFormula) => void): void {
    this.tabAt(unitId, sheetId).readers.ofArea(range, (formula) => { if (!formula.isGone) visit(formula); });
  }

  readersOfFormula({ tree }: KeptFormula): KeptFormula[] {
    const found: KeptFormula[] = [];
    if (tree.formulaId == null) this.tabAt(tree.unitId, tree.subUnitId).readers.ofCellAt(tree.row, tree.column, (formula) => { if (!formula.isGone) found.push(formula); });
    return found;
  }

  private followTab(unit: string, name: string, rows: FormulaRows): void {
    const { cells } = this.tabAt(unit, name);
    const owners = new Map<string, KeptFormula>();
    for (const isOwner of [true, false]) {
      eachFormula(rows, (row, column, item) => {
        if ((item.si != null && !item.x && !item.y) !== isOwner) return;
        const owner = isOwner ? undefined : owners.get(item.si ?? '');
        const key = cellKey(row, column);
        const former = cells.get(key);
        const text = owner?.text ?? item.f;
        let formula = former;
        if (formula?.text !== text || formula.owner !== (owner?.tree ?? null)) {
          if (former) this.drop(former);
          formula = this.enter(owner ? this.make.copy(owner.tree, item) : this.make.own(unit, name, row, column, item), owner?.tree ?? null, text);
          cells.set(key, formula);
        }
        formula.found = this.round;
        if (isOwner && item.si != null) owners.set(item.si, formula);
      });
    }
  }

  private enter(tree: IFormulaDependencyTree, owner: IFormulaDependencyTree | null, text: string): KeptFormula {
    const read = this.nodes.of(tree.unitId, text);
    if (isOwn(tree)) {
      this.make.standAt(tree);
      tree.rangeList = this.nodes.areas(read);
    }
    const formula: KeptFormula = { tree, read, owner, text, isGone: false, found: this.round, begun: 0, finished: 0 };
    for (const { unitId, sheetId, range } of tree.rangeList) this.tabAt(unitId, sheetId).readers.add(formula, range);
    this.count += 1;
    if (read.points) this.pointing += 1;
    return formula;
  }

  private drop(formula: KeptFormula): void {
    formula.isGone = true;
    this.gone += 1;
    this.count -= 1;
    if (formula.read.points) this.pointing -= 1;
  }

  private tabAt(unit: string, name: string): Tab {
    let sheets = this.tabs.get(unit);
    if (!sheets) this.tabs.set(unit, (sheets = new Map()));
    let tab = sheets.get(name);
    if (!tab) sheets.set(name, (tab = { cells: new Map(), readers: new Readers() }));
    return tab;
  }
}

function isOwn(tree: IFormulaDependencyTree): tree is FormulaDependencyTree {
  return !tree.isVirtual;
}
