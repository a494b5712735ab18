import { requestImmediateMacroTask } from '@univerjs/core';
import { CalculateFormulaService, CELL_INVERTED_INDEX_CACHE, FormulaExecuteStageType as Stage, type IAllRuntimeData, type IFormulaDependencyTree } from '@univerjs/engine-formula';
import type { FormulaNodes } from './formula-nodes';

type Given = ConstructorParameters<typeof CalculateFormulaService>;

/** Formulas between two looks at whether something else was asked for. */
const AT_ONCE = 500;

const STAGES = {
  first: { dependencies: Stage.START_DEPENDENCY, start: Stage.START_CALCULATION, going: Stage.CURRENTLY_CALCULATING },
  /** What reads the cells that other formulas filled. */
  second: { dependencies: Stage.START_DEPENDENCY_ARRAY_FORMULA, start: Stage.START_CALCULATION_ARRAY_FORMULA, going: Stage.CURRENTLY_CALCULATING_ARRAY_FORMULA },
} as const;

/** Calculates formulas as they were read before. */
export class KeptCalculation extends CalculateFormulaService {
  constructor(private readonly nodes: FormulaNodes, ...given: Given) {
    super(...given);
  }

  protected override async _apply(isSecond = false): Promise<IAllRuntimeData | undefined> {
    const runtime = this._runtimeService;
    const stages = isSecond ? STAGES.second : STAGES.first;
    this.say(stages.dependencies);
    const trees = await this._formulaDependencyGenerator.generate(this._isCalculateTreeModel);
    const count = trees.length;
    if (isSecond) runtime.setTotalArrayFormulasToCalculate(count);
    else runtime.setTotalFormulasToCalculate(count);
    this.say(stages.start);
    for (let done = 0; ; done += 1) {
      if (done % AT_ONCE === 0) {
        await new Promise<void>((go) => void requestImmediateMacroTask(() => go()));
        if (isSecond) runtime.setCompletedArrayFormulasCount(done + 1);
        else runtime.setCompletedFormulasCount(done + 1);
        // Each result is taken into it by way of all values of its column.
        CELL_INVERTED_INDEX_CACHE.clear();
        this.say(stages.going);
      }
      if (runtime.isStopExecution()) return this.stopped();
      const tree = trees.pop();
      if (!tree) break;
      const waits = this.calculateTree(tree);
      if (waits) await waits;
    }
    if (count > 0) runtime.markedAsSuccessfullyExecuted();
    else if (!isSecond) runtime.markedAsNoFunctionsExecuted();
    return runtime.getAllRuntimeData();
  }

  private calculateTree(tree: IFormulaDependencyTree): Promise<void> | void {
    this._runtimeService.setCurrent(tree.row, tree.column, tree.rowCount, tree.columnCount, tree.subUnitId, tree.unitId);
    if (tree.getDirtyData != null && tree.featureId != null) {
      const { runtimeCellData, dirtyRanges } = tree.getDirtyData(this._currentConfigService.getDirtyData(), this._runtimeService.getAllRuntimeData());
      this._runtimeService.setRuntimeFeatureCellData(tree.featureId, runtimeCellData);
      this._runtimeService.setRuntimeFeatureRange(tree.featureId, dirtyRanges);
      return undefined;
    }
    const { node } = this.nodes.of(tree.unitId, tree.formula);
    const data = { node, refOffsetX: tree.refOffsetX, refOffsetY: tree.refOffsetY };
    const take = (value: Awaited<ReturnType<typeof this._interpreter.executeAsync>>): void => {
      if (tree.formulaId != null) this._runtimeService.setRuntimeOtherData(tree.formulaId, tree.refOffsetX, tree.refOffsetY, value);
      else this._runtimeService.setRuntimeData(value);
      node.resetCalculationState();
    };
    if (this._interpreter.checkAsyncNode(node)) return this._interpreter.executeAsync(data).then(take);
    take(this._interpreter.execute(data));
    return undefined;
  }

  private stopped(): undefined {
    this._runtimeService.setFormulaExecuteStage(Stage.IDLE);
    this._runtimeService.markedAsStopFunctionsExecuted();
    this._executionCompleteListener$.next(this._runtimeService.getAllRuntimeData());
    return undefined;
  }

  private say(stage: Stage): void {
    this._runtimeService.setFormulaExecuteStage(stage);
    this._executionInProgressListener$.next(this._runtimeService.getRuntimeState());
  }
}
