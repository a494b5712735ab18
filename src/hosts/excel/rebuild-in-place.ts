import { HostProblem, type WriteOptions } from '../../workbook/host';
import type { RebuildPlan } from '../../workbook/rebuild/plan';
import { Cancelled, withState, type ExcelWritten } from './build';
import { asProblem } from './problems';
import { Rebuild } from './rebuild';
import { repair, type Repaired } from './repair';

/** Brings the tabs of ours up to date where they stand. One that fails or is cancelled is taken back, or carried through when it was at its end. */
export async function rebuildInPlace(plan: RebuildPlan, options: WriteOptions = {}): Promise<ExcelWritten> {
  if (options.signal?.aborted) return { tabs: [], cancelled: true, notices: [] };
  let rebuild: Rebuild | undefined;
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => {
      rebuild = new Rebuild(context, plan, options);
      return rebuild.run();
    });
  } catch (error) {
    if (error instanceof Cancelled) return takeBackCancelled();
    const problem = asProblem(error, rebuild?.doing ?? 'starting');
    if (!rebuild?.journal) throw problem;
    const repaired = await tryRepair();
    const complete = repaired === 'carried through' || (repaired === 'nothing to do' && rebuild.journal.phase === 'finishing');
    if (complete) return { tabs: plan.spec.tabs.map(({ name }) => name), cancelled: false, notices: [completeAllTheSame(problem)] };
    throw withState(problem, STATE[repaired]);
  }
}

/** What was begun is taken back, since the officer asked to stop. */
export async function takeBackCancelled(): Promise<ExcelWritten> {
  const repaired = await tryRepair();
  if (repaired === 'not repaired') throw new HostProblem(`You cancelled. ${STATE[repaired]}`, 'Choose Repair before you build again.');
  return { tabs: [], cancelled: true, notices: [STATE[repaired]] };
}

/** What is said when the last step failed and all of it was done nevertheless. */
export function completeAllTheSame({ message }: HostProblem): string {
  return `${message} That was the last step, and it is done all the same: the workbook is complete.`;
}

/** What became of the workbook when a change failed. */
export const STATE: Readonly<Record<Repaired | 'not repaired', string>> = {
  'nothing to do': 'Nothing was changed.',
  'carried through': 'What was begun has been carried through.',
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
