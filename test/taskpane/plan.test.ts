import { setAt } from '../../src/case/at-path';
import { publishedCase } from '../../src/case';
import { ALL } from '../../src/taskpane/state/editing';
import { HostProblem } from '../../src/workbook/host';
import type { UpdatePlan } from '../../src/taskpane/state/in-workbook';
import type { State } from '../../src/taskpane/state/state';
import { cellA1 } from '../../src/workbook/r1c1';
import { BuiltHost, paneOn } from './built-host';
import { FakeHost } from './fake-host';
import { cellsOf } from '../workbook/spec-cells';

const BUSY = new HostProblem('A cell is being edited.', 'Press Enter, then try again.');
const TOTAL = 'savings-HDC/new-grand-total';

async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 800 && !condition(); i += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(condition()).toBe(true);
}

function update({ plan }: State): UpdatePlan {
  if (plan?.kind !== 'update') throw new Error(`the plan is ${String(plan?.kind)}`);
  return plan;
}

test('where nothing is built, the tabs to come are said, and nothing is written before the officer agrees', async () => {
  const host = new FakeHost();
  const { store, actions } = await paneOn(host);
  await actions.build();
  expect(store.state()).toMatchObject({ plan: { kind: 'first', tabs: expect.arrayContaining(['Savings HDC']) }, focus: { on: 'plan' } });
  expect(store.state().said).toBe('What will be built. Nothing is written yet.');
  actions.putPlanAway();
  expect(store.state()).toMatchObject({ plan: null, said: 'Nothing was written.' });
  expect(host.written).toEqual([]);
});

test('what is built is the case of the workbook from then on', async () => {
  const host = new FakeHost();
  const { store, actions } = await paneOn(host);
  const watched = host.watching.size;
  await actions.build();
  await actions.agree();
  expect(store.state()).toMatchObject({ plan: null, built: { how: 'added', cancelled: false }, shown: { origin: { from: 'workbook' } } });
  expect(store.state().checks?.[0]?.name).toBe('Master check');
  expect(host.watching.size).toBe(watched);
});

test('what is changed in the pane while it is built for the first time stays, with its undo, and is written next', async () => {
  const host = new FakeHost();
  const pane = await paneOn(host);
  const { store, actions } = pane;
  const changed = setAt(publishedCase, 'posts[0].salary', { value: 222_000 });
  await actions.build();
  host.beforeTab = async (index) => {
    if (index !== 1) return;
    actions.change({ partnershipCase: changed, words: 'salary of Chief Executive', at: ALL });
    await until(() => store.state().shown?.partnershipCase === changed);
  };
  await actions.agree();
  expect(store.state()).toMatchObject({ shown: { partnershipCase: changed, origin: { from: 'workbook' } }, editing: { partnershipCase: changed, inTabs: publishedCase, builtFrom: publishedCase, past: [{ words: 'salary of Chief Executive' }], beginsAt: null } });
  expect(store.state().said).not.toContain('changed in the tabs');
  host.cells = cellsOf(host.written[0]!);
  await until(() => host.inputs.length > 0 && store.state().work === null);
  expect(host.inputs[0]!.writes).toMatchObject([{ tab: 'Posts', value: 222_000 }]);
  expect(store.state().editing).toMatchObject({ partnershipCase: changed, inTabs: changed });
});

test('names that were taken after the plan was shown are shown before anything is written', async () => {
  const host = new FakeHost();
  const { store, actions } = await paneOn(host);
  await actions.build();
  host.taken = { tabs: ['Checks'], tables: [], names: [] };
  await actions.agree();
  expect(host.written).toEqual([]);
  expect(store.state()).toMatchObject({ changedSince: true, plan: { tabs: expect.arrayContaining(['Checks (2)']) } });
  await actions.agree();
  expect(host.written).toHaveLength(1);
});

test('where a build is, it is brought up to date with what is typed in it', async () => {
  const host = new BuiltHost({ ...publishedCase, title: 'Ours' });
  const { store, actions } = await paneOn(host);
  expect(store.state().chosen).toEqual(['savings', 'posts', 'apportionment']);
  await actions.build();
  const plan = update(store.state());
  expect(plan).toMatchObject({ title: 'Ours', builtOn: '2026-03-02', isShown: true, added: [], removed: [], edits: [], cutOff: [], linked: 0 });
  expect(plan.changed).toHaveLength(host.spec.tabs.length);
  expect(host.rebuilt).toEqual([]);
  await actions.agree();
  expect(host.rebuilt).toHaveLength(1);
  expect(host.written).toEqual([]);
  expect(store.state()).toMatchObject({ plan: null, built: { how: 'updated', cancelled: false }, shown: { partnershipCase: { title: 'Ours' } } });
  expect(store.state().said).toMatch(/^The workbook is brought up to date: \d+ tabs/);
});

test('tabs that are ticked and no longer ticked are new and removed, with the links that they take along', async () => {
  const host = new BuiltHost();
  host.links = { 'Savings HDC': [{ address: "'MTFS 2026'!B4", formula: "='Savings HDC'!C9" }], 'Checks': [{ address: "'MTFS 2026'!B5", formula: '=PC_master' }] };
  const { store, actions } = await paneOn(host);
  actions.tick('savings', false);
  actions.tick('facts', true);
  await actions.build();
  const plan = update(store.state());
  expect(plan.removed).toEqual(expect.arrayContaining(['Savings HDC', 'Savings MBC']));
  expect(plan.added).toEqual(['Facts']);
  expect(plan.cutOff).toEqual([{ address: "'MTFS 2026'!B4", formula: "='Savings HDC'!C9" }]);
  expect(plan.linked).toBe(1);
});

test('what was built is no link of the officer into tabs that go, but what the officer wrote beside it or typed into it is', async () => {
  const host = new BuiltHost();
  const built = host.spec.tabs[0]!.blocks.find(({ id }) => id === 'contents/headline-saving')!;
  const ofOfficer = [{ address: "'MTFS 2026'!B4", formula: "='Savings MBC'!C9" }, { address: 'Contents!J3', formula: "='Savings MBC'!C9" }, { address: 'Posts!F4', formula: "='Savings MBC'!C9" }];
  const ofBuild = [{ address: `Contents!B${built.row}`, formula: "='Savings MBC'!C9" }, { address: "'Savings HDC'!C9", formula: "='Savings MBC'!C9" }];
  host.links = { 'Savings MBC': [...ofBuild, ...ofOfficer], 'Checks': ofBuild };
  const { store, actions } = await paneOn(host);
  actions.tick('savings', false);
  await actions.build();
  expect(update(store.state())).toMatchObject({ removed: expect.arrayContaining(['Savings MBC']), cutOff: ofOfficer, linked: 0 });
});

test('cells that the officer changed are kept unless the officer says otherwise', async () => {
  const host = new BuiltHost();
  host.typeOver(TOTAL, 700_000);
  const { store, actions } = await paneOn(host);
  await actions.build();
  const [edit] = update(store.state()).edits;
  expect(edit).toMatchObject({ keep: true, difference: { kind: 'typed over', words: expect.stringContaining('£700,000.00') } });
  const written = () => host.rebuilt.at(-1)!.changes.flatMap(({ standing }) => standing).some(({ block }) => block.id === TOTAL);
  await actions.agree();
  expect(written()).toBe(false);

  await actions.build();
  actions.keep(edit!.difference.address, false);
  expect(update(store.state()).edits[0]?.keep).toBe(false);
  await actions.agree();
  expect(written()).toBe(true);
});

test('a workbook that changed after the plan was shown is planned anew, with what was chosen', async () => {
  const host = new BuiltHost();
  host.typeOver(TOTAL, 700_000);
  const { store, actions } = await paneOn(host);
  await actions.build();
  actions.keep(update(store.state()).edits[0]!.difference.address, false);
  host.typeOver('savings-MBC/new-grand-total', 5);
  await actions.agree();
  expect(host.rebuilt).toEqual([]);
  expect(store.state()).toMatchObject({ changedSince: true, work: null });
  expect(update(store.state()).edits.map(({ keep }) => keep)).toEqual([false, true]);
  await actions.agree();
  expect(host.rebuilt).toHaveLength(1);
});

test('a case that is not the one in the workbook is built as a second set of tabs only', async () => {
  const host = new BuiltHost({ ...publishedCase, title: 'Ours' });
  const { store, actions } = await paneOn(host);
  await actions.openExample();
  await actions.build();
  expect(update(store.state())).toMatchObject({ title: 'Ours', isShown: false });
  await actions.buildBeside();
  expect(host.rebuilt).toEqual([]);
  expect(host.written[0]).toMatchObject({ title: publishedCase.title });
  expect(host.written[0]!.tabs.map(({ name }) => name)).toContain('Contents (2)');
  expect(store.state()).toMatchObject({ plan: null, built: { how: 'added' }, shown: { origin: { from: 'example' } } });
});

test('brought up to date, the case of the workbook is the one in the pane', async () => {
  const host = new BuiltHost({ ...publishedCase, title: 'Ours' });
  const { store, actions } = await paneOn(host);
  await actions.openExample();
  await actions.build();
  await actions.agree();
  expect(host.rebuilt[0]?.spec.title).toBe('Ours');
  expect(store.state().shown).toMatchObject({ partnershipCase: { title: 'Ours' }, origin: { from: 'workbook' } });
});

test('a case of the pane that gives way to the one that is brought up to date is put aside', async () => {
  const { store, actions } = await paneOn(new BuiltHost({ ...publishedCase, title: 'Ours' }));
  await actions.openExample();
  actions.change({ partnershipCase: { ...publishedCase, title: 'Mine' }, words: 'title', at: ALL });
  await until(() => store.state().shown?.partnershipCase.title === 'Mine');
  await actions.build();
  await actions.agree();
  expect(store.state()).toMatchObject({ shown: { partnershipCase: { title: 'Ours' } }, editing: { past: [], beginsAt: null }, putAside: { editing: { partnershipCase: { title: 'Mine' } } } });
  expect(store.state().said).toContain('“Mine” was put aside');
});

test('inputs that cannot be read are said by cell, and only a second set can be built', async () => {
  const host = new BuiltHost();
  const { store, actions } = await paneOn(host);
  host.breakInputs();
  await actions.build();
  expect(store.state()).toMatchObject({ plan: { kind: 'unreadable' }, refused: { problems: [{ cell: { place: { tab: 'Posts' } } }] } });
  await actions.agree();
  expect(host.rebuilt).toEqual([]);
});

test('what a later version built is left alone', async () => {
  const host = new BuiltHost().ofLaterVersion();
  const { store, actions } = await paneOn(host);
  for (const ask of [actions.build, actions.check, actions.lookAtRemoval, actions.offerCopy]) {
    await ask();
    expect(store.state().problem).toMatchObject({ message: 'The tabs in this workbook were built by a later version of the add-in.', details: null });
  }
  expect(store.state()).toMatchObject({ plan: null, check: null, removal: null, copy: null });
});

test('Cancel while tabs are brought up to date leaves the workbook as it was', async () => {
  const host = new BuiltHost();
  const { store, actions } = await paneOn(host);
  await actions.build();
  host.beforeTab = (index) => (index === 1 ? actions.cancel() : undefined);
  await actions.agree();
  expect(host.rebuilt).toEqual([]);
  expect(store.state()).toMatchObject({ built: { how: 'updated', cancelled: true }, said: 'You cancelled: nothing was changed.' });
});

test.each([['read', 'build'], ['survey', 'build'], ['links', 'build']] as const)('a plan that fails at %s can be tried again', async (what, task) => {
  const host = new BuiltHost();
  const { store, actions } = await paneOn(host);
  host.fails = { [what]: BUSY };
  await actions.build();
  expect(store.state()).toMatchObject({ plan: null, work: null, problem: { message: BUSY.message, again: { task } } });
  host.fails = {};
  await actions.again(store.state().problem!.again);
  expect(store.state()).toMatchObject({ plan: { kind: 'update' }, problem: null });
});

test('a rebuild that fails says so, keeps the plan, and looks whether something is half done', async () => {
  const host = new BuiltHost();
  const { store, actions } = await paneOn(host);
  await actions.build();
  host.fails.rebuild = BUSY;
  host.begun = 'rebuild';
  await actions.agree();
  expect(store.state()).toMatchObject({ plan: { kind: 'update' }, unfinished: 'rebuild', problem: { again: { task: 'agree' } } });
  host.fails = {};
  await actions.again(store.state().problem!.again);
  expect(store.state()).toMatchObject({ built: { how: 'updated' }, plan: null, unfinished: null });
});

test('a second set that fails can be tried again', async () => {
  const host = new BuiltHost();
  const { store, actions } = await paneOn(host);
  host.fails.write = BUSY;
  await actions.buildBeside();
  expect(store.state().problem).toMatchObject({ again: { task: 'beside' } });
  host.fails = {};
  await actions.again(store.state().problem!.again);
  expect(store.state().built).toMatchObject({ how: 'added' });
});

test('that a build turns typed amounts to the sign that is asked for is said before it', async () => {
  const host = new BuiltHost();
  const { store, actions } = await paneOn(host);
  await actions.build();
  expect(update(store.state()).notices.filter((words) => words.includes('turned'))).toEqual([]);
  actions.putPlanAway();
  const place = host.spec.tabs.flatMap(({ id, blocks }) => (id === 'case' ? blocks : [])).flatMap(({ row, column, values }) => values.flatMap((line, i) => line.flatMap((value, j) => (value === 'budget book' ? [{ row: row + i, column: column + j }] : []))));
  expect(place).toHaveLength(1);
  host.tab('Case').set(place[0]!.row, place[0]!.column, 'saving positive');
  const { row, column, headers } = host.spec.tabs.find(({ id }) => id === 'lines')!.table!;
  const year = column + headers.indexOf(publishedCase.firstYear);
  host.tab('Lines').set(row + 1, year, -1000, `=${cellA1(row + 2, year)}-'MTFS'!B1`);
  await actions.build();
  expect(update(store.state()).notices).toEqual([
    expect.stringMatching(/^The case asks now for a saving that is positive: \d+ typed cells are turned to that sign, and formulas of yours among them put into -\(…\)\.$/),
    `The formula in Lines!${cellA1(row + 1, year)} refers to amounts that are turned and to something else, so it is left as typed: look at the sign after the build.`,
  ]);
});
