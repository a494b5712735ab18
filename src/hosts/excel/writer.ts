import type { Writer, WriteOptions } from '../../workbook/host';
import type { WorkbookSpec } from '../../workbook/model';
import { Build, Cancelled, withState, type ExcelWritten } from './build';
import { asProblem } from './problems';
import { completeAllTheSame, STATE, takeBackCancelled, tryRepair } from './rebuild-in-place';

/** Writes into the open workbook, after the tabs that are there. A build that fails or is cancelled is taken out again. */
export const excelWriter: Writer = {
  async write(spec: WorkbookSpec, options: WriteOptions = {}): Promise<ExcelWritten> {
    if (options.signal?.aborted) return { tabs: [], cancelled: true, notices: [] };
    let build: Build | undefined;
    try {
      return await Excel.run({ delayForCellEdit: true }, (context) => {
        build = new Build(context, spec, options);
        return build.run();
      });
    } catch (error) {
      if (error instanceof Cancelled) return takeBackCancelled();
      const problem = asProblem(error, build?.doing ?? 'starting');
      if (!build?.begun) throw problem;
      const repaired = await tryRepair();
      // Without a journal all of it was done before the answer went astray.
      if (repaired === 'nothing to do' && build.atItsEnd) return { tabs: spec.tabs.map(({ name }) => name), cancelled: false, notices: [completeAllTheSame(problem)] };
      throw withState(problem, STATE[repaired]);
    }
  },
};
