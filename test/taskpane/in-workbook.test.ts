import { publishedCase } from '../../src/case';
import { readXlsx } from '../../src/hosts/xlsx';
import { HostProblem } from '../../src/workbook/host';
import type { FunctionUse } from '../../src/workbook/replace-functions/uses';
import { BuiltHost, paneOn } from './built-host';
import { FakeHost } from './fake-host';

const BUSY = new HostProblem('A cell is being edited.', 'Press Enter, then try again.');
const LINK = { address: "'MTFS 2026'!B4", formula: "='Savings HDC'!C9" };
const USE: FunctionUse = {
  tab: 'MTFS 2026', row: 4, column: 2, address: "'MTFS 2026'!B4", formula: '=MTFS.APPORTION(A1,A2:A3)', size: { rows: 1, columns: 1 },
  shows: [[12]], native: { formulas: [['=ROUND(A1,2)']] }, refersTo: [],
};

test('a change that was not completed is found at the start, and repaired', async () => {
  const host = new BuiltHost({ ...publishedCase, title: 'Ours' });
  host.begun = 'rebuild';
  const { store, actions } = await paneOn(host);
  expect(store.state()).toMatchObject({ unfinished: 'rebuild', focus: null, problem: null });
  await actions.repair();
  expect(store.state()).toMatchObject({ unfinished: null, repaired: 'taken back', focus: { on: 'unfinished' }, shown: { partnershipCase: { title: 'Ours' } } });
  expect(store.state().said).toBe('What was begun is taken back: the workbook is as it was before.');
  actions.putRepairAway();
  expect(store.state().repaired).toBeNull();
});

test('a repair that fails is said, and can be tried again', async () => {
  const host = new BuiltHost();
  host.begun = 'remove';
  host.fails.repair = BUSY;
  const { store, actions } = await paneOn(host);
  await actions.repair();
  expect(store.state()).toMatchObject({ unfinished: 'remove', problem: { message: BUSY.message, again: { task: 'repair' } } });
  host.fails = {};
  await actions.again(store.state().problem!.again);
  expect(store.state()).toMatchObject({ unfinished: null, problem: null });
  expect(host.repaired).toBe(1);
});

test('whether a change is unfinished may not be known at the start, which is no problem yet', async () => {
  const host = new BuiltHost();
  host.fails = { unfinished: BUSY, watch: BUSY };
  const { store } = await paneOn(host);
  expect(store.state()).toMatchObject({ unfinished: null, problem: null, shown: { origin: { from: 'workbook' } } });
});

test('what a removal takes is shown with the cells that refer to it, and nothing goes before the officer agrees', async () => {
  const host = new BuiltHost();
  host.links = { 'Savings HDC': [LINK] };
  const { store, actions } = await paneOn(host);
  await actions.lookAtRemoval();
  const tabs = host.spec.tabs.map(({ name }) => name);
  const { removal } = store.state();
  expect([...removal!.tabs].sort()).toEqual([...tabs].sort());
  expect(removal).toMatchObject({ links: [LINK], names: expect.arrayContaining(['PC_build_record']) });
  expect(removal!.names.every((name) => name.startsWith('PC_'))).toBe(true);
  actions.putRemovalAway();
  expect(store.state()).toMatchObject({ removal: null, said: 'Nothing was removed.' });
  expect(host.removed).toEqual([]);

  await actions.lookAtRemoval();
  await actions.remove();
  expect(host.removed).toEqual([{ tabs: removal!.tabs, names: removal!.names }]);
  expect(store.state()).toMatchObject({ removal: null, removed: { tabs: removal!.tabs }, shown: { origin: { from: 'removed' } }, chosen: ['savings', 'posts', 'apportionment'] });
  await actions.lookAtRemoval();
  expect(store.state()).toMatchObject({ removal: null, said: 'Nothing is built in this workbook, so there is nothing to remove.' });
});

test('a removal is shown anew where a cell was linked meanwhile', async () => {
  const host = new BuiltHost();
  const { store, actions } = await paneOn(host);
  await actions.lookAtRemoval();
  host.links = { 'Savings HDC': [LINK] };
  await actions.remove();
  expect(host.removed).toEqual([]);
  expect(store.state()).toMatchObject({ changedSince: true, removal: { links: [LINK] } });
});

test.each([['links', 'look at removal'], ['remove', 'remove']] as const)('a removal that fails at %s can be tried again', async (what, task) => {
  const host = new BuiltHost();
  const { store, actions } = await paneOn(host);
  if (task === 'remove') await actions.lookAtRemoval();
  host.fails = { [what]: BUSY };
  await (task === 'remove' ? actions.remove() : actions.lookAtRemoval());
  expect(store.state().problem).toMatchObject({ message: BUSY.message, again: { task } });
  host.fails = {};
  await actions.again(store.state().problem!.again);
  expect(store.state()).toMatchObject(task === 'remove' ? { removed: { notices: [] } } : { removal: { links: [] } });
});

test('chosen tabs open as values in a new workbook', async () => {
  const host = new BuiltHost();
  const { store, actions } = await paneOn(host);
  await actions.offerCopy();
  const offered = store.state().copy!.tabs;
  expect(offered.filter(({ ticked }) => ticked).map(({ name }) => name)).toEqual(expect.arrayContaining(['Savings HDC', 'Shared posts']));
  expect(offered.find(({ name }) => name === 'Posts')).toMatchObject({ ticked: false });
  for (const { id } of offered) actions.tickCopy(id, id === 'savings-HDC');
  await actions.copyForCommittee();
  const copy = await readXlsx(host.opened[0]!);
  expect(copy.tabs.map(({ name }) => name)).toEqual(['Savings HDC']);
  expect(copy.tabs[0]!.formula(25, 8)).toBeNull();
  expect(store.state().said).toBe('The copy is open as a new workbook. Save it from there.');
  host.handsOver = 'downloaded';
  await actions.copyForCommittee();
  expect(store.state().said).toMatch(/^The copy, .+\.xlsx, is in your downloads\.$/);
});

test('a copy of nothing, of inputs that cannot be read and of no build are refused in words', async () => {
  const host = new BuiltHost();
  const { store, actions } = await paneOn(host);
  await actions.offerCopy();
  for (const { id } of store.state().copy!.tabs) actions.tickCopy(id, false);
  await actions.copyForCommittee();
  expect(store.state()).toMatchObject({ copy: { problems: [expect.stringContaining('No tab is chosen')] }, focus: { on: 'copy' } });
  host.fails.open = BUSY;
  actions.tickCopy('savings-HDC', true);
  await actions.copyForCommittee();
  expect(store.state().problem).toMatchObject({ message: BUSY.message, again: { task: 'copy' } });

  host.breakInputs();
  await actions.offerCopy();
  expect(store.state().refused?.problems[0]?.cell?.place.tab).toBe('Posts');
  const empty = await paneOn(new FakeHost());
  await empty.actions.offerCopy();
  expect(empty.store.state().problem).toMatchObject({ message: 'Nothing is built in this workbook yet, so there is nothing to copy.', next: 'Build first, then copy.', again: { task: 'offer copy' } });
});

test('the functions in the officer’s own tabs are found, replaced and put back', async () => {
  const host = new FakeHost();
  const { store, actions } = await paneOn(host);
  await actions.findUses();
  expect(store.state()).toMatchObject({ uses: { found: [] }, said: 'No cell of yours has a function of the add-in.' });
  host.functions = [USE];
  await actions.findUses();
  expect(store.state().said).toBe('1 cell of yours has functions of the add-in. Nothing is replaced yet.');
  expect(host.replaced).toBeNull();
  await actions.replaceUses('formulas');
  expect(host.replaced).toBe('formulas');
  expect(store.state()).toMatchObject({ uses: { found: null, done: { what: 'formulas', cells: [USE.address] } }, said: '1 cell is replaced by formulas.' });
  await actions.putUsesBack();
  expect(store.state().said).toBe('1 function is put back.');
});

test('a replacement that fails is said, and can be tried again', async () => {
  const host = new FakeHost();
  host.functions = [USE];
  const { store, actions } = await paneOn(host);
  await actions.findUses();
  host.fails.functions = BUSY;
  for (const [ask, task] of [[() => actions.replaceUses('values'), 'replace'], [actions.findUses, 'find'], [actions.putUsesBack, 'put back']] as const) {
    await ask();
    expect(store.state()).toMatchObject({ work: null, problem: { message: BUSY.message, again: { task } } });
  }
  host.fails = {};
  await actions.again({ task: 'replace', as: 'values' });
  expect(host.replaced).toBe('values');
});
