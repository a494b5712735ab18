import { IConfigService, IUniverInstanceService, type Univer } from '@univerjs/core';
import {
  AstTreeBuilder, ICalculateFormulaService, IDefinedNamesService, IDependencyManagerService, IFeatureCalculationManagerService, IFormulaCurrentConfigService, IFormulaDependencyGenerator,
  IFormulaRuntimeService, IFunctionService, Interpreter, IOtherFormulaManagerService, ISuperTableService, Lexer, LexerTreeBuilder,
} from '@univerjs/engine-formula';
import { KeptCalculation } from './calculation-service';
import { columnsOfTablesStand } from './columns-of-tables';
import { compareAsExcel } from './comparison';
import { countCellByCell } from './count-if';
import { KeptDependencies } from './dependencies';
import { neverEmptyWithFormula } from './empty-results';
import { FormulaNodes } from './formula-nodes';
import { keepTexts } from './keep-texts';
import { tablesByAnyName } from './table-names';

/** Lets a spreadsheet keep what it read of its formulas from one calculation to the next. To be said before its first workbook is opened. */
export function recalculateFromKept(univer: Univer): void {
  columnsOfTablesStand();
  neverEmptyWithFormula();
  tablesByAnyName();
  const injector = univer.__getInjector();
  injector.add([FormulaNodes, {
    useFactory: (...given: ConstructorParameters<typeof FormulaNodes>) => new FormulaNodes(...given),
    deps: [Lexer, AstTreeBuilder, IFormulaCurrentConfigService, Interpreter, LexerTreeBuilder],
  }]);
  injector.replace([IFormulaDependencyGenerator, {
    useFactory: (...given: ConstructorParameters<typeof KeptDependencies>) => new KeptDependencies(...given),
    deps: [
      FormulaNodes, IDefinedNamesService, ISuperTableService, IFormulaCurrentConfigService, IFormulaRuntimeService, IOtherFormulaManagerService, IFeatureCalculationManagerService,
      IUniverInstanceService, Interpreter, AstTreeBuilder, Lexer, IDependencyManagerService, LexerTreeBuilder,
    ],
  }]);
  injector.replace([ICalculateFormulaService, {
    useFactory: (functions: IFunctionService, ...given: ConstructorParameters<typeof KeptCalculation>) => {
      compareAsExcel(functions);
      countCellByCell(functions);
      keepTexts(functions);
      return new KeptCalculation(...given);
    },
    deps: [IFunctionService, FormulaNodes, IConfigService, Lexer, IFormulaCurrentConfigService, IFormulaRuntimeService, IFormulaDependencyGenerator, Interpreter, AstTreeBuilder],
  }]);
}
