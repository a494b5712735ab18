import type { Difference } from '../../src/workbook/check/difference';
import type { WorkbookCells } from '../../src/workbook/cells';
import type { InputEdits } from '../../src/workbook/edit';
import type { RebuildPlan } from '../../src/workbook/rebuild/plan';
import type { HandedOver, Host, Live, SelectedCell, SelectedLine, WriteOptions, Written } from '../../src/workbook/host';
import type { CellValue, WorkbookSpec } from '../../src/workbook/model';
import { NOTHING_TAKEN, type TakenNames } from '../../src/workbook/names';
import type { FunctionUse } from '../../src/workbook/replace-functions/uses';
import type { Services } from '../../src/taskpane/services';
import { FUNCTION_REFERENCE } from '../../src/functions/reference';
import type { EditableTab } from '../workbook/spec-cells';

/** An open workbook in memory that notes what was asked of it. */
export class FakeHost implements Host {
  taken: TakenNames = NOTHING_TAKEN;
  cells: WorkbookCells = { tabs: [], names: [] };
  written: WorkbookSpec[] = [];
  places: unknown[] = [];
  inserted: string[] = [];
  /** What the host could not do quite as asked. */
  notices: readonly string[] = [];
  opened: Uint8Array[] = [];
  handsOver: HandedOver = 'opened';
  /** What the next call of each kind ends with. */
  fails: Partial<Record<'write' | 'read' | 'survey' | 'goTo' | 'insert' | 'open' | 'rebuild' | 'remove' | 'restore' | 'accept' | 'repair' | 'unfinished' | 'links' | 'watch' | 'functions' | 'writeInputs' | 'selectedCell', Error>> = {};
  /** Awaited before each tab is written. */
  beforeTab: (index: number) => Promise<void> | void = () => undefined;

  readonly writer = {
    write: async (spec: WorkbookSpec, { onProgress, signal }: WriteOptions = {}): Promise<Written> => {
      this.failIfAsked('write');
      for (const [done, { name }] of spec.tabs.entries()) {
        if (signal?.aborted) return { tabs: [], cancelled: true };
        onProgress?.({ tab: name, done, of: spec.tabs.length });
        await this.beforeTab(done);
      }
      this.written.push(spec);
      return { tabs: spec.tabs.map(({ name }) => name), cancelled: false, notices: this.notices };
    },
  };

  readonly reader = {
    read: async (): Promise<WorkbookCells> => {
      this.failIfAsked('read');
      return this.cells;
    },
  };

  /** Rebuilds that were asked for. */
  rebuilt: RebuildPlan[] = [];
  removed: { readonly tabs: readonly string[]; readonly names: readonly string[] }[] = [];
  restored: Difference[] = [];
  /** Functions of the add-in in the officer's own tabs. */
  functions: readonly FunctionUse[] = [];
  /** What was begun and not completed. */
  begun: 'build' | 'rebuild' | 'remove' | null = null;

  repaired = 0;
  accepted: { readonly addresses: readonly string[]; readonly reason: string; readonly by: string; readonly on: string }[] = [];
  /** Cells of the officer's own that refer to a tab, by its name. */
  links: Readonly<Record<string, readonly { readonly address: string; readonly formula: string }[]>> = {};
  /** What cells of the officer's own tabs hold, by tab, then row and column. */
  own: Readonly<Record<string, Readonly<Record<string, CellValue>>>> = {};
  replaced: 'formulas' | 'values' | null = null;
  inputs: InputEdits[] = [];
  selected: SelectedCell = { tab: 'MTFS 2026', address: "'MTFS 2026'!D14", value: 1750000 };
  /** Several cells that are selected; null where they are no row or column. */
  selectedCells: SelectedLine | null | undefined;
  /** Whoever wants to know that a cell changed. */
  readonly watching = new Set<() => void>();

  readonly live: Live = {
    readBuilt: async (): Promise<WorkbookCells> => {
      this.failIfAsked('read');
      return this.cells;
    },
    rebuild: async (plan: RebuildPlan, { onProgress, signal }: WriteOptions = {}): Promise<Written> => {
      this.failIfAsked('rebuild');
      for (const [done, { name }] of plan.spec.tabs.entries()) {
        if (signal?.aborted) return { tabs: [], cancelled: true };
        onProgress?.({ tab: name, done, of: plan.spec.tabs.length });
        await this.beforeTab(done);
      }
      this.rebuilt.push(plan);
      return { tabs: plan.spec.tabs.map(({ name }) => name), cancelled: false, notices: this.notices };
    },
    remove: async (removal) => {
      this.failIfAsked('remove');
      this.removed.push(removal);
      this.cells = { tabs: [], names: [] };
      return { tabs: removal.tabs, cancelled: false, notices: this.notices };
    },
    restore: async (differences) => {
      this.failIfAsked('restore');
      this.restored.push(...differences);
      for (const { place: { tab, row, column }, expected } of differences) {
        const own = this.cells.tabs.find(({ name }) => name === tab);
        if (own && 'set' in own && expected) (own as EditableTab).set(row, column, expected.value ?? null, expected.formula);
      }
    },
    accept: async (differences, why) => {
      this.failIfAsked('accept');
      this.accepted.push({ addresses: differences.map(({ address }) => address), ...why });
    },
    writeInputs: async (edits) => {
      this.failIfAsked('writeInputs');
      this.inputs.push(edits);
      for (const { tab, table, rows } of edits.growths) {
        const grown = this.cells.tabs.find(({ name }) => name === tab)?.tables.find(({ name }) => name === table);
        if (grown) Object.assign(grown, { rows: grown.rows + rows });
      }
      for (const { tab, row, column, value, formula } of edits.writes) {
        const own = this.cells.tabs.find(({ name }) => name === tab);
        if (own && 'set' in own) (own as EditableTab).set(row, column, value, formula);
      }
      this.watching.forEach((changed) => changed());
    },
    selectedCell: async () => {
      this.failIfAsked('selectedCell');
      return this.selected;
    },
    selectedLine: async (most) => {
      this.failIfAsked('selectedCell');
      const line = this.selectedCells === undefined ? { cells: [this.selected], count: 1, hasHidden: false } : this.selectedCells;
      return line && { ...line, cells: line.cells.slice(0, most) };
    },
    cellValues: async (places) => places.map(({ tab, row, column }) => (tab in this.own ? (this.own[tab]?.[`${row},${column}`] ?? null) : undefined)),
    linksTo: async (tabs) => {
      this.failIfAsked('links');
      return tabs.flatMap((tab) => this.links[tab] ?? []);
    },
    watchInputs: async (changed) => {
      this.failIfAsked('watch');
      this.watching.add(changed);
      return () => void this.watching.delete(changed);
    },
    unfinished: async () => {
      this.failIfAsked('unfinished');
      return this.begun;
    },
    repair: async () => {
      this.failIfAsked('repair');
      this.repaired += 1;
      this.begun = null;
      return 'taken back' as const;
    },
    hidden: async () => [],
    findFunctions: async () => {
      this.failIfAsked('functions');
      return this.functions;
    },
    replaceFunctions: async (uses, as) => {
      this.failIfAsked('functions');
      this.replaced = as;
      return { replaced: uses.map(({ address }) => address), left: [] };
    },
    putFunctionsBack: async () => {
      this.failIfAsked('functions');
      return { putBack: this.functions.map(({ address }) => address), left: [] };
    },
    survey: async (): Promise<TakenNames> => {
      this.failIfAsked('survey');
      return this.taken;
    },
    goTo: async (place: unknown): Promise<void> => {
      this.failIfAsked('goTo');
      this.places.push(place);
    },
    insertFormula: async (formula: string): Promise<void> => {
      this.failIfAsked('insert');
      this.inserted.push(formula);
    },
    openFile: async (bytes: Uint8Array): Promise<HandedOver> => {
      this.failIfAsked('open');
      this.opened.push(bytes);
      return this.handsOver;
    },
  };

  private failIfAsked(what: keyof FakeHost['fails']): void {
    const error = this.fails[what];
    if (error) throw error;
  }
}

export interface FakeServices extends Services {
  readonly saved: { name: string; bytes: Uint8Array }[];
}

export function fakeServices(host: Host | null, changes: Partial<Services> = {}): FakeServices {
  const saved: FakeServices['saved'] = [];
  return {
    host,
    saved,
    saveFile: async (name, bytes) => void saved.push({ name, bytes }),
    now: () => new Date(2026, 3, 1, 12),
    loadFunctions: async () => FUNCTION_REFERENCE,
    ...changes,
  };
}
