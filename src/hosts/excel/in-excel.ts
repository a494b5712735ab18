import { asProblem } from './problems';

/** Runs against the open workbook, after the officer has finished editing a cell; what goes wrong is said in words. */
export async function inExcel<T>(doing: string, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw asProblem(error, doing);
  }
}
