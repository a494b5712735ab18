import { CustomFunction, FunctionType, type BaseFunction, type IFunctionInfo } from '@univerjs/engine-formula';

/** A function of ours that can be typed in any cell. */
export interface SheetFunction {
  readonly name: string;
  readonly does: string;
  run(...given: unknown[]): unknown;
}

/** Functions as the spreadsheet's engine takes them when it starts: what is there before the first workbook needs no second calculation. */
export function engineFunctions(functions: readonly SheetFunction[]): [new (name: string) => BaseFunction, string][] {
  return functions.map(({ name, run }) => [
    class extends CustomFunction {
      constructor(known: string) {
        super(known);
        this.calculateCustom = run as typeof this.calculateCustom;
      }
    },
    name,
  ]);
}

/** What the spreadsheet says of them to somebody who types. */
export function functionWords(functions: readonly SheetFunction[]): IFunctionInfo[] {
  return functions.map(({ name, does }) => ({ functionName: name, functionType: FunctionType.User, description: does, abstract: does, functionParameter: [] }));
}
