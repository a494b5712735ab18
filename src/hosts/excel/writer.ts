import type { Writer, WriteOptions } from '../../workbook/host';
import type { WorkbookSpec } from '../../workbook/model';
import { Build, withState, type ExcelWritten } from './build';
import { asProblem } from './problems';
import { completeAllTheSame, STATE, tryRepair } from './rebuild-in-place';

/**
 * Writes into the open workbook, after the tabs that are there. A cancelled build keeps the tabs that are finished, which
 * refer only to each other; one that fails is taken out again.
 */
export const excelWriter: Writer = {
  async write(spec: WorkbookSpec, options: WriteOptions = {}): Promise<ExcelWritten> {
    let build: Build | undefined;
    try {
      return await Excel.run({ delayForCellEdit: true }, (context) => {
        build = new Build(context, spec, options);
        return build.run();
      });
    } catch (error) {
      const problem = asProblem(error, build?.doing ?? 'starting');
      if (!build?.begun) throw problem;
      const repaired = await tryRepair();
      // Without a journal all of it was done before the answer went astray.
      if (repaired === 'nothing to do' && build.atItsEnd) return { tabs: spec.tabs.map(({ name }) => name), cancelled: false, notices: [completeAllTheSame(problem)] };
      throw withState(problem, STATE[repaired]);
    }
  },
};
