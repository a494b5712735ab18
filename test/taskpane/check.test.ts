import { publishedCase } from '../../src/case';
import { createActions } from '../../src/taskpane/actions';
import { settingOf } from '../../src/taskpane/setting';
import { createStore } from '../../src/taskpane/state/store';
import { HostProblem } from '../../src/workbook/host';
import { builtWords } from '../../src/workbook/prepare';
import type { CheckFound } from '../../src/taskpane/state/in-workbook';
import type { State } from '../../src/taskpane/state/state';
import { BuiltHost, paneOn } from './built-host';
import { FakeHost, fakeServices } from './fake-host';

const BUSY = new HostProblem('A cell is being edited.', 'Press Enter, then try again.');
const TOTAL = 'savings-HDC/new-grand-total';
const OTHER = 'savings-MBC/new-grand-total';

function found({ check }: State): CheckFound {
  if (check?.kind !== 'found') throw new Error(`the check is ${String(check?.kind)}`);
  return check;
}

test('a workbook as built agrees, to the penny, in so many cells', async () => {
  const { store, actions } = await paneOn(new BuiltHost());
  await actions.check();
  expect(store.state()).toMatchObject({ view: 'check', focus: { on: 'check' }, work: null });
  expect(found(store.state()).differences).toEqual([]);
  expect(store.state().said).toMatch(/^[\d,]+ calculated cells agree with what the inputs give, to the penny\.$/);
});

test.each([
  ['a plain one, the case stays in the pane alone', new FakeHost(), { origin: { from: 'left' }, partnershipCase: { title: publishedCase.title } }, null],
  ['one with a case, that is shown', new BuiltHost({ ...publishedCase, title: 'Theirs' }), { origin: { from: 'workbook' }, partnershipCase: { title: 'Theirs' } }, { title: 'Theirs' }],
] as const)('what was found goes with its workbook: of %s', async (_, other, shown, inTabs) => {
  const host = new BuiltHost();
  const services = fakeServices(host, { openWorkbook: async () => ((host.cells = other.cells), 'whole' as const) });
  const store = createStore(settingOf(services));
  const actions = createActions(store, services);
  await actions.start();
  await actions.check();
  expect(found(store.state()).checked).toBeGreaterThan(0);
  await actions.openFile('other.xlsx', async () => new Uint8Array());
  expect(store.state()).toMatchObject({ check: null, built: null, shown, editing: { inTabs, partnershipCase: shown.partnershipCase } });
});

test('the cells that a check looks at are as many as a build says it made', async () => {
  const host = new BuiltHost();
  const { store, actions } = await paneOn(host);
  await actions.check();
  const [checked] = /^[\d,]+/.exec(store.state().said ?? '') ?? [];
  expect(builtWords({ spec: host.spec })).toContain(`with ${checked} calculated cells`);
});

test('each cell that is not as built is said in a sentence with the figures, and can be gone to', async () => {
  const host = new BuiltHost();
  const { row, column } = host.typeOver(TOTAL, 700_000);
  const { store, actions } = await paneOn(host);
  await actions.check();
  const { differences } = found(store.state());
  expect(differences.map(({ words }) => words)).toEqual([expect.stringMatching(/holds £700,000\.00, typed over its formula/)]);
  expect(store.state().said).toMatch(/calculated cells were looked at\. 1 is not as built:$/);
  await actions.goTo(differences[0]!.place);
  expect(host.places).toEqual([{ tab: 'Savings HDC', row, column }]);
  expect(store.state().check).not.toBeNull();
});

test('a cell is restored and the workbook checked again', async () => {
  const host = new BuiltHost();
  const { row, column, formula } = host.typeOver(TOTAL, 700_000);
  host.typeOver(OTHER, 5);
  const { store, actions } = await paneOn(host);
  await actions.check();
  const { differences } = found(store.state());
  await actions.restore([differences[0]!]);
  expect(host.tab('Savings HDC').formula(row, column)).toBe(formula);
  expect(found(store.state()).differences).toHaveLength(1);
  expect(store.state().said).toMatch(/^1 cell is restored\. .* 1 is not as built:$/);
  await actions.restore(found(store.state()).differences);
  expect(store.state().said).toMatch(/^1 cell is restored\. [\d,]+ calculated cells agree/);
});

test('a cell is accepted with the reason, the name and the day', async () => {
  const host = new BuiltHost();
  host.typeOver(TOTAL, 700_000);
  const { store, actions } = await paneOn(host);
  await actions.check();
  const { differences } = found(store.state());
  await actions.accept(differences, { reason: ' Agreed in March ', by: 'A. Officer ' });
  expect(host.accepted).toEqual([{ addresses: [differences[0]!.address], reason: 'Agreed in March', by: 'A. Officer', on: '2026-04-01' }]);
  expect(store.state().said).toMatch(/^1 cell is accepted\./);
});

test('inputs that cannot be read leave the formulas checked, and are said by cell', async () => {
  const host = new BuiltHost().breakInputs();
  const { store, actions } = await paneOn(host);
  await actions.check();
  expect(found(store.state()).problems[0]).toMatchObject({ words: expect.stringContaining('is "plenty"'), cell: { place: { tab: 'Posts' } } });
  expect(store.state().said).toMatch(/have the formula that was built\. The figures could not be compared\.$/);
});

test('where nothing is built, that is said', async () => {
  const { store, actions } = await paneOn(new FakeHost());
  await actions.check();
  expect(store.state()).toMatchObject({ check: { kind: 'nothing built' }, said: 'Nothing is built in this workbook yet, so there is nothing to check.' });
});

test.each(['read', 'restore', 'accept'] as const)('what fails at %s is said, and can be tried again', async (what) => {
  const host = new BuiltHost();
  host.typeOver(TOTAL, 700_000);
  const { store, actions } = await paneOn(host);
  await actions.check();
  const { differences } = found(store.state());
  host.fails = { [what]: BUSY };
  const ask = { read: () => actions.check(), restore: () => actions.restore(differences), accept: () => actions.accept(differences, { reason: 'a', by: 'b' }) };
  await ask[what]();
  expect(store.state()).toMatchObject({ work: null, problem: { message: BUSY.message, next: BUSY.next, details: null } });
  host.fails = {};
  await actions.again(store.state().problem!.again);
  expect(store.state().problem).toBeNull();
  expect(what === 'accept' ? host.accepted : what === 'restore' ? host.restored : [1]).toHaveLength(1);
});
