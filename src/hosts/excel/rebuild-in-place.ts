import type { WriteOptions } from '../../workbook/host';
import type { RebuildPlan } from '../../workbook/rebuild/plan';
import { withState, type ExcelWritten } from './build';
import { asProblem } from './problems';
import { Rebuild } from './rebuild';
import { repair, type Repaired } from './repair';

/** Brings the tabs of ours up to date where they stand. One that fails is taken back, or carried through when it was at its end. */
export async function rebuildInPlace(plan: RebuildPlan, options: WriteOptions = {}): Promise<ExcelWritten> {
  let rebuild: Rebuild | undefined;
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => {
      rebuild = new Rebuild(context, plan, options);
      return rebuild.run();
    });
  } catch (error) {
    const problem = asProblem(error, rebuild?.doing ?? 'starting');
    if (!rebuild?.journal) throw problem;
    const repaired = await tryRepair();
    if (repaired === 'carried through') {
      const notice = `${problem.message} That was the last step, and it was carried through at the second try: the workbook is complete.`;
      return { tabs: plan.spec.tabs.map(({ name }) => name), cancelled: false, notices: [notice] };
    }
    throw withState(problem, STATE[repaired]);
  }
}

/** What became of the workbook when a change failed. */
export const STATE: Readonly<Record<Exclude<Repaired, 'carried through'> | 'not repaired', string>> = {
  'nothing to do': 'Nothing was changed.',
  'taken back': 'What was begun has been taken back: the workbook is as it was.',
  'not repaired': 'What was begun could not be taken back now: open the pane again and choose Repair.',
};

export async function tryRepair(): Promise<Repaired | 'not repaired'> {
  try {
    return await repair();
  } catch {
    return 'not repaired';
  }
}
