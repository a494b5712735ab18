import { publishedCase } from '../../src/case';
import { appraise, type PartnershipCase } from '../../src/engine';
import { createActions, type Actions } from '../../src/taskpane/actions';
import { settingOf } from '../../src/taskpane/setting';
import { createStore, type Store } from '../../src/taskpane/state/store';
import { compile, type CompileOptions } from '../../src/workbook/compile';
import type { WorkbookSpec } from '../../src/workbook/model';
import { cellsOf, type EditableTab } from '../workbook/spec-cells';
import { FakeHost, fakeServices, type FakeServices } from './fake-host';

export const FEWEST = ['savings', 'posts', 'apportionment'];

/** An open workbook in which a case is built. */
export class BuiltHost extends FakeHost {
  readonly spec: WorkbookSpec;

  constructor(partnershipCase: PartnershipCase = publishedCase, options: CompileOptions = { tabs: FEWEST }) {
    super();
    this.spec = compile(partnershipCase, appraise(partnershipCase), { builtOn: '2026-03-02', ...options });
    this.cells = cellsOf(this.spec);
    this.taken = { tabs: this.spec.tabs.map(({ name }) => name), tables: [], names: this.spec.names.map(({ name }) => name) };
  }

  tab(name: string): EditableTab {
    const found = this.cells.tabs.find((each) => each.name === name);
    if (!found) throw new RangeError(`no tab ${name}`);
    return found as EditableTab;
  }

  /** Types over the first cell of a block; gives its address within the tab. */
  typeOver(id: string, value: number): { row: number; column: number; formula: string | null } {
    const tab = this.spec.tabs.find(({ blocks }) => blocks.some((block) => block.id === id));
    const block = tab?.blocks.find((each) => each.id === id);
    if (!tab || !block) throw new RangeError(`no block ${id}`);
    const { row, column } = block;
    const formula = this.tab(tab.name).formula(row, column);
    this.tab(tab.name).set(row, column, value);
    return { row, column, formula };
  }

  /** What a later version of the add-in would have left. */
  ofLaterVersion(): this {
    const record = this.spec.tabs.flatMap(({ blocks }) => blocks).find(({ id }) => id === 'contents/record');
    if (!record) throw new RangeError('there is no record');
    this.tab('Contents').set(record.row, 2, '99');
    return this;
  }

  /** As it would be, had it been built before there were decisions. */
  forgetDecisions(): this {
    const later = new Set(['Basis decided', 'Reason for the basis', 'Decided by', 'Decided on']);
    const tabs = this.cells.tabs.map((tab) =>
      Object.assign(Object.create(tab) as typeof tab, { value: (row: number, column: number) => (later.has(String(tab.value(row, column))) ? null : tab.value(row, column)) }),
    );
    this.cells = { ...this.cells, tabs };
    return this;
  }

  breakInputs(): this {
    const { table } = this.spec.tabs.find(({ id }) => id === 'posts') ?? {};
    if (!table) throw new RangeError('there are no posts');
    this.tab('Posts').set(table.row + 1, table.column + table.headers.indexOf('Salary of one post'), 'plenty');
    return this;
  }
}

export interface Pane {
  readonly store: Store;
  readonly actions: Actions;
  readonly services: FakeServices;
}

const opened: FakeHost[] = [];

/** A pane goes on following its workbook; what it reads after its test would come when nothing is there to take it. */
afterEach(() => {
  for (const { reader } of opened.splice(0)) reader.read = () => new Promise(() => undefined);
});

/** A pane that is open on a workbook. */
export async function paneOn(host: FakeHost): Promise<Pane> {
  opened.push(host);
  const services = fakeServices(host);
  const store = createStore(settingOf(services));
  const actions = createActions(store, services);
  await actions.start();
  return { store, actions, services };
}
