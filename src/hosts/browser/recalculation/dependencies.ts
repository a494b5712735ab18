import { FormulaDependencyGenerator, type IDefinedNamesService, type IFormulaDependencyTree, type ISuperTableService } from '@univerjs/engine-formula';
import type { FormulaNodes } from './formula-nodes';
import { KeptFormulas, type KeptFormula } from './kept-formulas';

const POINTS = /\b(?:INDIRECT|OFFSET)\s*\(/i;

type Given = ConstructorParameters<typeof FormulaDependencyGenerator>;

/**
 * Says which formulas are to be calculated, and in which order. The spreadsheet reads every formula anew and builds its dependencies for each
 * change; here they are kept, and only what changed is read again.
 */
export class KeptDependencies extends FormulaDependencyGenerator {
  private readonly formulas: KeptFormulas;
  private setting = '';
  private round = 0;

  constructor(nodes: FormulaNodes, private readonly definedNames: IDefinedNamesService, private readonly superTables: ISuperTableService, ...given: Given) {
    super(...given);
    this.formulas = new KeptFormulas(nodes, {
      own: (unit, tab, row, column, item) => this._createFDtree(unit, tab, row, column, this._currentConfigService.getUnitData(), item),
      copy: (owner, item) => this._createVirtualFDtree(owner as Parameters<typeof this._createVirtualFDtree>[0], item),
      standAt: ({ row, column, rowCount, columnCount, subUnitId, unitId }) => this._runtimeService.setCurrent(row, column, rowCount, columnCount, subUnitId, unitId),
    });
  }

  override async generate(isCalculateTreeModel = false): ReturnType<FormulaDependencyGenerator['generate']> {
    // Nothing that is stopped can be read.
    if (this._runtimeService.isStopExecution()) return [];
    this.follow();
    if (isCalculateTreeModel || this.formulas.pointing > 0 || this._featureCalculationManagerService.getReferenceExecutorMap().size > 0) return super.generate(isCalculateTreeModel);
    this._updateRangeFlatten();
    const { order, isCycle } = this.inOrder(this.changed());
    if (isCycle) this._runtimeService.enableCycleDependency();
    this._runtimeService.clearArrayObjectCache();
    return order;
  }

  /** What points is calculated whenever anything is, as in Excel: the cells that it points to may be others by then. */
  protected override _includeTree(...[tree, node]: Parameters<FormulaDependencyGenerator['_includeTree']>): boolean {
    return super._includeTree(tree, node) || POINTS.test(tree.formula);
  }

  private follow(): void {
    const config = this._currentConfigService;
    const others = this._otherFormulaManagerService.getOtherFormulaData();
    const units = Object.entries(config.getUnitData());
    const setting = JSON.stringify([
      units.map(([unit, sheets]) => [
        unit, Object.entries(sheets ?? {}).map(([id, sheet]) => [id, config.getSheetName(unit, id), sheet?.rowCount, sheet?.columnCount]),
        [...(this.superTables.getTableMap(unit) ?? [])].map(([name, { sheetId, range, titleMap }]) => [name, sheetId, range, [...titleMap]]),
      ]),
      this.definedNames.getAllDefinedNames(), others,
    ]);
    const isOther = setting !== this.setting;
    if (isOther) this.formulas.forget();
    this.setting = setting;
    this.formulas.follow(config.getFormulaData());
    if (isOther) {
      const trees: IFormulaDependencyTree[] = [];
      this._registerOtherFormulas(others, Object.keys(others), trees);
      for (const tree of trees) this.formulas.addOther(tree);
      this._dependencyTreeCache.clear();
    }
  }

  /** Where a calculation begins. */
  private changed(): Iterable<KeptFormula> {
    const config = this._currentConfigService;
    const excluded = config.getExcludedRange();
    // What fills several cells is calculated already when what reads these cells comes to be.
    if (config.isForceCalculate() && !excluded) return this.formulas.all();
    const changed = new Set<KeptFormula>();
    for (const range of config.getDirtyRanges()) {
      this.formulas.readersOf(range, (formula) => { if (!formula.tree.isExcludeRange(excluded)) changed.add(formula); });
      this.formulas.in(range, (formula) => { if (this._includeTree(formula.tree, formula.read.node)) changed.add(formula); });
    }
    const names = config.getDirtyNameMap();
    // A name that has lost its cells is no longer found in a formula as it is read, only in its text.
    const renamed = Object.values(config.getDirtyDefinedNameMap()).flatMap((ofUnit) => Object.keys(ofUnit ?? {}).map((name) => name.toUpperCase()));
    const holdsName = (text: string): boolean => renamed.length > 0 && renamed.some((name) => text.toUpperCase().includes(name));
    const isWide = [names, config.getDirtyDefinedNameMap(), config.getDirtyUnitOtherFormulaMap()].some((dirty) => Object.keys(dirty).length > 0);
    for (const formula of this.formulas.all()) {
      if (formula.read.isVolatile || holdsName(formula.text) || (isWide && (this._includeTree(formula.tree, formula.read.node) || formula.tree.dependencySheetName(names)))) changed.add(formula);
    }
    return changed;
  }

  /** What is changed with all that follows from it. The last in the list comes first. */
  private inOrder(changed: Iterable<KeptFormula>): { readonly order: IFormulaDependencyTree[]; readonly isCycle: boolean } {
    const order: IFormulaDependencyTree[] = [];
    const round = (this.round += 1);
    let isCycle = false;
    const path: { readonly formula: KeptFormula; readonly readers: KeptFormula[] }[] = [];
    const enter = (formula: KeptFormula): void => {
      if (formula.begun === round) {
        isCycle ||= formula.finished !== round;
        return;
      }
      formula.begun = round;
      path.push({ formula, readers: this.formulas.readersOfFormula(formula) });
    };
    for (const formula of changed) {
      if (formula.begun !== round) enter(formula);
      for (let last = path.at(-1); last; last = path.at(-1)) {
        const next = last.readers.pop();
        if (next) {
          enter(next);
          continue;
        }
        last.formula.finished = round;
        order.push(last.formula.tree);
        path.pop();
      }
    }
    return { order, isCycle };
  }
}

