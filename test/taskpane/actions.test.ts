import { formatCaseDocument, publishedCase } from '../../src/case';
import { readXlsx } from '../../src/hosts/xlsx';
import { createActions, type Actions } from '../../src/taskpane/actions';
import type { Services } from '../../src/taskpane/services';
import { settingOf } from '../../src/taskpane/setting';
import { createStore, type Store } from '../../src/taskpane/state/store';
import { HostProblem } from '../../src/workbook/host';
import { readCase } from '../../src/workbook/read-case';
import { Officer } from '../workbook/officer';
import { FakeHost, fakeServices } from './fake-host';

const BUSY = new HostProblem('A cell is being edited.', 'Press Enter, then try again.');
const bytes = (text: string) => async () => new TextEncoder().encode(text);

function pane(services: Services): { store: Store; actions: Actions } {
  const store = createStore(settingOf(services));
  return { store, actions: createActions(store, services) };
}

async function started(host: FakeHost | null = new FakeHost()) {
  const services = fakeServices(host);
  const parts = pane(services);
  await parts.actions.start();
  return { ...parts, services };
}

test('starts with the published example, and its checks', async () => {
  const { store } = await started();
  expect(store.state().shown?.headlines.councils).toHaveLength(2);
  expect(store.state().checks?.[0]).toMatchObject({ name: 'Master check', status: expect.stringMatching(/^OK/) });
});

test('starts with the case that the workbook holds', async () => {
  const host = new FakeHost();
  host.cells = new Officer({ ...publishedCase, title: 'Ours' }).cells;
  const { store } = await started(host);
  expect(store.state().shown).toMatchObject({ partnershipCase: { title: 'Ours' }, origin: { from: 'workbook' } });
});

test('a workbook that cannot be read at the start is no problem yet, but is one when asked for', async () => {
  const host = new FakeHost();
  host.fails.read = BUSY;
  const { store, actions } = await started(host);
  expect(store.state().problem).toBeNull();
  await actions.readInputs();
  expect(store.state().problem).toEqual({ message: BUSY.message, next: BUSY.next, details: null, again: { task: 'read' } });
});

test('a workbook with nothing in it gets every tab that the case fills', async () => {
  const host = new FakeHost();
  host.taken = { tabs: ['Sheet1'], tables: [], names: [], isNew: true };
  const { store } = await started(host);
  expect(store.state().chosen).toEqual(['savings', 'posts', 'apportionment', 'opportunities', 'published', 'facts']);
});

test('in somebody’s workbook the tabs of what the case has are offered, and stay ticked', async () => {
  const { store, actions } = await started();
  expect(store.state().chosen).toEqual(['savings', 'posts', 'apportionment']);
  actions.addTabs(['opportunities']);
  expect(store.state()).toMatchObject({ chosen: ['savings', 'posts', 'apportionment', 'opportunities'], focus: { on: 'build' }, said: expect.stringContaining('Opportunity grading') });
  await actions.openFile('ours.json', bytes(formatCaseDocument({ ...publishedCase, opportunities: [] })));
  expect(store.state().chosen).toContain('opportunities');
});

test('in a new workbook, opportunities that come into the case come into the workbook', async () => {
  const host = new FakeHost();
  host.taken = { ...host.taken, isNew: true };
  const { store, actions } = await started(host);
  const made = { ...publishedCase, opportunities: [], published: [], facts: [] };
  await actions.begin(made);
  expect(store.state().chosen).toEqual(['savings', 'posts', 'apportionment']);
  actions.change({ partnershipCase: { ...made, opportunities: publishedCase.opportunities }, words: 'opportunities', at: { kind: 'all' } });
  expect(store.state().chosen).toContain('opportunities');
});

test('where a whole workbook can be opened, the officer says what to open of it; a case file is never asked about', async () => {
  const host = new FakeHost();
  let answer: 'whole' | 'case' | null = null;
  const asked: string[] = [];
  const services = fakeServices(host, { openWorkbook: async (name) => (asked.push(name), answer) });
  const { store, actions } = pane(services);
  await actions.start();
  expect(actions.opensWorkbooks).toBe(true);
  await actions.openFile('ours.XLSX', bytes('none'));
  expect(store.state()).toMatchObject({ work: null, said: 'Nothing was opened.', shown: { origin: { from: 'example' } } });

  answer = 'whole';
  host.cells = new Officer({ ...publishedCase, title: 'Ours' }).cells;
  await actions.openFile('ours.xlsx', bytes('none'));
  expect(store.state().shown).toMatchObject({ partnershipCase: { title: 'Ours' }, origin: { from: 'workbook' } });

  answer = 'case';
  await actions.openFile('ours.xlsx', bytes('none'));
  expect(store.state().refused?.origin).toEqual({ from: 'file', name: 'ours.xlsx' });
  await actions.openFile('ours.json', bytes(formatCaseDocument(publishedCase)));
  expect(asked).toEqual(['ours.XLSX', 'ours.xlsx', 'ours.xlsx']);
});

test('builds the ticked tabs around the names that are taken, and says which clashed', async () => {
  const host = new FakeHost();
  host.taken = { tabs: ['Contents'], tables: [], names: [] };
  host.notices = ['Excel would not set up printing.'];
  const { store, actions } = await started(host);
  await actions.build();
  expect(host.written).toEqual([]);
  expect(store.state()).toMatchObject({ plan: { kind: 'first', tabs: expect.arrayContaining(['Contents (2)']) }, focus: { on: 'plan' }, view: 'workbook' });
  await actions.agree();
  const { built } = store.state();
  expect(built?.notices).toEqual([
    '"Contents" is already in this workbook, so ours is "Contents (2)".',
    'Without their tabs, the workbook does not hold 25 opportunities, 72 published figures, 142 facts: keep the case file, or build those tabs too.',
    'Excel would not set up printing.',
  ]);
  expect(built?.tabs).toContain('Contents (2)');
  expect(built).toMatchObject({ cancelled: false, savedAs: null });
  expect(host.written[0]!.tabs.some(({ id }) => id === 'opportunities')).toBe(false);
});

test('stops between tabs when cancelled, and says that nothing was changed', async () => {
  const host = new FakeHost();
  const { store, actions } = await started(host);
  host.beforeTab = (index) => (index === 2 ? actions.cancel() : undefined);
  await actions.build();
  await actions.agree();
  expect(store.state()).toMatchObject({ built: { cancelled: true, tabs: [] }, said: 'You cancelled: nothing was changed.' });
  expect(host.written).toEqual([]);
});

test('a build that fails can be tried again', async () => {
  const host = new FakeHost();
  const { store, actions } = await started(host);
  host.fails.write = BUSY;
  await actions.build();
  await actions.agree();
  const { problem } = store.state();
  expect(problem).toMatchObject({ message: BUSY.message, again: { task: 'agree' } });
  host.fails = {};
  await actions.again(problem!.again);
  expect(store.state()).toMatchObject({ problem: null, built: { cancelled: false } });
});

test('does one thing at a time', async () => {
  const host = new FakeHost();
  const { actions } = await started(host);
  await actions.build();
  await Promise.all([actions.agree(), actions.agree(), actions.readInputs()]);
  expect(host.written).toHaveLength(1);
});

test('reads the inputs back; bad ones are said by cell and the former case stays', async () => {
  const host = new FakeHost();
  const { store, actions } = await started(host);
  host.cells = new Officer(publishedCase).type('Posts', 0, 'Salary of one post', 'plenty').cells;
  await actions.readInputs();
  const refused = store.state().refused!.problems[0]!;
  expect(refused.words).toMatch(/^Posts!\w+ is "plenty"/);
  expect(store.state().shown?.origin).toEqual({ from: 'example' });
  await actions.goTo(refused.cell!.place);
  expect(host.places).toEqual([refused.cell!.place]);
  expect(store.state().refused).not.toBeNull();

  host.cells = new Officer({ ...publishedCase, title: 'Put right' }).cells;
  await actions.readInputs();
  expect(store.state()).toMatchObject({ refused: null, shown: { partnershipCase: { title: 'Put right' } } });
});

test('a case that can be read but not worked out is said by cell too', async () => {
  const host = new FakeHost();
  const { store, actions } = await started(host);
  host.cells = new Officer(publishedCase).type('Posts', 0, 'Basis', 'Nobody knows').cells;
  await actions.readInputs();
  expect(store.state().refused?.problems[0]).toMatchObject({ cell: { place: { tab: 'Posts' } } });
});

test('a workbook without a case of ours is told from one with mistakes', async () => {
  const { store, actions } = await started();
  await actions.readInputs();
  expect(store.state().refused?.problems.map(({ words }) => words)).toEqual([expect.stringContaining('holds no case that was built here')]);
});

test('opens a case file, and keeps the former case where a file is bad', async () => {
  const { store, actions } = await started(null);
  await actions.openFile('ours.json', bytes(formatCaseDocument({ ...publishedCase, title: 'From a file' })));
  expect(store.state().shown).toMatchObject({ partnershipCase: { title: 'From a file' }, origin: { from: 'file', name: 'ours.json' } });
  await actions.openFile('bad.json', bytes('{'));
  expect(store.state()).toMatchObject({ shown: { partnershipCase: { title: 'From a file' } }, refused: { origin: { name: 'bad.json' } } });
  await actions.openFile('old.xls', async () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]));
  expect(store.state().problem).toMatchObject({ message: expect.stringContaining('.xls'), details: null });
  await actions.openExample();
  expect(store.state()).toMatchObject({ problem: null, shown: { origin: { from: 'example' } } });
});

test('without a workbook a build is a file with every tab, dated', async () => {
  const { store, actions, services } = await started(null);
  await actions.build();
  expect(store.state().built).toMatchObject({ savedAs: 'harborough-and-melton-strategic-partnership.xlsx', cancelled: false });
  const read = readCase(await readXlsx(services.saved[0]!.bytes));
  expect('partnershipCase' in read && read.partnershipCase).toEqual(publishedCase);
});

test('a copy opens as a new workbook in Excel and is a file elsewhere', async () => {
  const host = new FakeHost();
  const live = await started(host);
  await live.actions.saveCopy();
  expect(host.opened[0]!.length).toBeGreaterThan(10_000);
  expect(live.services.saved).toEqual([]);

  const { writer, reader } = new FakeHost();
  const services = fakeServices({ writer, reader, live: null });
  const sheet = pane(services);
  await sheet.actions.start();
  await sheet.actions.saveCopy();
  expect(services.saved[0]?.name).toBe('harborough-and-melton-strategic-partnership.xlsx');
});

test('inserts a formula, or says why not', async () => {
  const host = new FakeHost();
  const { store, actions } = await started(host);
  await actions.insert('=MTFS.APPORTION(A1,A2:A3)');
  expect(host.inserted).toEqual(['=MTFS.APPORTION(A1,A2:A3)']);
  host.fails.insert = new HostProblem('The selected cell is not empty.', 'Select an empty cell.');
  await actions.insert('=X');
  expect(store.state().problem).toMatchObject({ next: 'Select an empty cell.', again: { task: 'insert', formula: '=X' } });
});

test('functions are loaded once, beside other work, and again after a failure', async () => {
  let calls = 0;
  const loadFunctions = async () => {
    calls += 1;
    if (calls === 1) throw new Error('Loading chunk 7 failed');
    return [];
  };
  const { store, actions } = pane(fakeServices(null, { loadFunctions }));
  await Promise.all([actions.show('functions'), actions.show('functions')]);
  expect(store.state()).toMatchObject({ functions: null, problem: { again: { task: 'functions' } } });
  await actions.again({ task: 'functions' });
  await actions.show('functions');
  expect(store.state()).toMatchObject({ functions: [], problem: null });
  expect(calls).toBe(2);
});
