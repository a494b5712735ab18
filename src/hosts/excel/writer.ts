import type { Writer, WriteOptions } from '../../workbook/host';
import type { WorkbookSpec } from '../../workbook/model';
import { Build, withState, type ExcelWritten } from './build';
import { asProblem } from './problems';
import { takeOut } from './undo';

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
      throw build?.before ? withState(problem, await undone(build, spec)) : problem;
    }
  },
};

async function undone({ before, ids }: Build, spec: WorkbookSpec): Promise<string> {
  if (!before) return '';
  try {
    await takeOut(spec, before, ids);
    return 'What was begun has been taken out: the workbook is as it was.';
  } catch {
    const [first, last] = [spec.tabs[0]?.name ?? '', spec.tabs.at(-1)?.name ?? ''];
    return `What was begun could not be taken out: delete the tabs from ${first} to ${last} yourself.`;
  }
}
