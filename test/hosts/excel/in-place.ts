import type { PartnershipCase } from '../../../src/engine';
import { excelHost } from '../../../src/hosts/excel';
import { checkWorkbook, type CheckReport } from '../../../src/workbook/check/check-workbook';
import { readBuildRecord } from '../../../src/workbook/record/read-build-record';
import { planFor, type RebuildOptions } from '../../../src/workbook/rebuild/plan-for';
import type { RebuildPlan } from '../../../src/workbook/rebuild/plan';
import { createExcel, type InMemoryExcel } from '../../excel-host/client';
import { copyOf } from '../../excel-host/copy-of';
import type { Workbook } from '../../excel-host/model/workbook';
import { Officer } from '../../excel-host/officer';
import { build, caseIn, readEverything } from './workbook';

const { live } = excelHost();

/** As the pane does it: read what is there, plan, write. */
export async function plan(options: Partial<RebuildOptions> = {}): Promise<RebuildPlan> {
  const cells = await live.readBuilt();
  const record = readBuildRecord(cells);
  if (!record) throw new Error('nothing is built');
  return planFor(caseIn(cells), cells, record, { taken: await live.survey(), links: await live.linksTo([...record.tabs.values()].flatMap(({ now }) => now ?? [])), ...options });
}

export async function rebuild(options: Partial<RebuildOptions> = {}): Promise<RebuildPlan> {
  const worked = await plan(options);
  await live.rebuild(worked);
  return worked;
}

export interface Desk {
  readonly excel: InMemoryExcel;
  readonly officer: Officer;
  /** The officer's own tab, with links into ours. */
  shown(): Promise<unknown[]>;
  /** Types beside a label of the Case tab. */
  field(label: string, value: string | number): void;
}

/** A build and its calculation take seconds, so what was built once for a test file is copied. */
const built = new Map<string, Workbook>();

async function builtWorkbook(partnershipCase: PartnershipCase, links: readonly string[], tabs: readonly string[] | undefined): Promise<Workbook> {
  const { workbook, host } = createExcel({ tabs: ['MTFS 2026'] });
  await build(partnershipCase, tabs ? { tabs } : {});
  links.forEach((formula, i) => new Officer(workbook).type('MTFS 2026', `A${i + 1}`, formula));
  await host.calculate();
  return workbook;
}

/** A workbook with a tab of the officer's own, in which a case is built and linked to. */
export async function desk(partnershipCase: PartnershipCase, links: readonly string[] = [], tabs?: readonly string[]): Promise<Desk> {
  const key = JSON.stringify([partnershipCase, links, tabs]);
  const known = built.get(key) ?? (await builtWorkbook(partnershipCase, links, tabs));
  built.set(key, known);
  const excel = createExcel({ workbook: copyOf(known) });
  const officer = new Officer(excel.workbook);
  return {
    excel,
    officer,
    async shown() {
      await excel.host.calculate();
      return links.map((_, i) => excel.workbook.sheet('MTFS 2026').value(i + 1, 1));
    },
    field(label, value) {
      const [row] = [...excel.workbook.sheet('Case').entries()].find(([, column, cell]) => column === 1 && cell.value === label) ?? [];
      if (row === undefined) throw new RangeError(`no field ${label}`);
      officer.type('Case', `B${row}`, value);
    },
  };
}

export async function report(): Promise<CheckReport> {
  const checked = checkWorkbook(await readEverything());
  if (!('report' in checked)) throw new Error(checked.refused);
  return checked.report;
}

/** What is not as the inputs would have it, in words: nothing in a sound workbook. */
export async function faults(): Promise<string[]> {
  const { differences, buildAgain, problems } = await report();
  return [...differences.map(({ words }) => words), ...buildAgain, ...problems.map((problem) => JSON.stringify(problem))];
}
