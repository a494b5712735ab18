import { HostProblem, type Written } from '../../workbook/host';
import { asProblem } from './problems';
import { EMPTY_JOURNAL, readJournal, writeJournal } from './journal';
import { carryThrough } from './repair';
import { tryRepair } from './rebuild-in-place';

/** What a removal takes out: tabs by the names they have now, and workbook names. */
export interface Removal {
  readonly tabs: readonly string[];
  readonly names: readonly string[];
}

/** Takes out tabs and names of a build, all of them, and nothing else. Excel keeps one tab in view: an empty one is added where there is no other. */
export async function removeBuilt({ tabs, names }: Removal): Promise<Written> {
  let begun = false;
  let written = false;
  let added = false;
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/visibility');
      await context.sync();
      const ours = new Set(tabs.map((name) => name.toLowerCase()));
      const { parts } = await readJournal(context);
      const there = worksheets.items.filter(({ name }) => ours.has(name.toLowerCase())).map(({ name }) => name);
      const journal = { ...EMPTY_JOURNAL, kind: 'remove' as const, phase: 'finishing' as const, goneTabs: there, goneNames: names };
      begun = true;
      const own = writeJournal(context, journal, parts);
      if (!worksheets.items.some(({ name, visibility }) => visibility === 'Visible' && !ours.has(name.toLowerCase()))) {
        worksheets.add();
        added = true;
      }
      await context.sync();
      written = true;
      await carryThrough(context, journal, own);
    });
  } catch (error) {
    const problem = asProblem(error, 'removing the tabs');
    const repaired = begun ? await tryRepair() : 'nothing to do';
    if (repaired === 'not repaired') throw new HostProblem(`${problem.message} Not all of it is removed yet: open the pane again and choose Repair.`, problem.next, { cause: problem });
    // Without a journal either nothing was done, or all of it.
    if (repaired === 'nothing to do' && !written) throw new HostProblem(`${problem.message} Nothing was changed.`, problem.next, { cause: problem });
  }
  return { tabs, cancelled: false, notices: added ? ['Excel keeps one tab in every workbook, so an empty one was added.'] : [] };
}
