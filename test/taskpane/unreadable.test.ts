import { publishedCase } from '../../src/case';
import { BuiltHost, paneOn, type Pane } from './built-host';
import type { FakeHost } from './fake-host';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const type = (host: FakeHost) => host.watching.forEach((changed) => changed());

async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 400 && !condition(); i += 1) await pause(10);
  expect(condition()).toBe(true);
}

const title = ({ store }: Pane) => store.state().shown?.partnershipCase.title;
const places = ({ store }: Pane) => store.state().refused?.problems.map(({ cell }) => cell?.address);
const salaryOf = (host: BuiltHost, row: number) => {
  const { row: top, column, headers } = host.spec.tabs.find(({ id }) => id === 'posts')!.table!;
  return { row: top + row, column: column + headers.indexOf('Salary of one post') };
};

let host: BuiltHost;

beforeEach(() => (host = new BuiltHost()));

function putRight(as = publishedCase): void {
  host.cells = new BuiltHost(as).cells;
  type(host);
}

describe('inputs that were refused', () => {
  test('are read well again once they are put right in the tabs: the refusal is over, and that is said', async () => {
    const pane = await paneOn(host);
    host.breakInputs();
    await pane.actions.readInputs();
    expect(pane.store.state().refused).not.toBeNull();
    const { focus, view } = pane.store.state();
    putRight({ ...publishedCase, title: 'Put right' });
    await until(() => title(pane) === 'Put right');
    expect(pane.store.state()).toMatchObject({ refused: null, isBehind: false, focus, view });
  });

  test('are so too where they are put back as they were', async () => {
    const pane = await paneOn(host);
    host.breakInputs();
    await pane.actions.readInputs();
    putRight();
    await until(() => pane.store.state().refused === null);
    expect(pane.store.state().said.trim()).toBe('The inputs in the tabs can be read again.');
  });

  test('leave the list of what is wrong as each of them is put right', async () => {
    const pane = await paneOn(host);
    const { row, column } = salaryOf(host, 2);
    host.breakInputs().tab('Posts').set(row, column, 'plenty too');
    await pane.actions.readInputs();
    expect(places(pane)).toHaveLength(2);
    host.tab('Posts').set(row, column, 60_000);
    type(host);
    await until(() => places(pane)?.length === 1);
  });

  test('and a file that was refused stays so', async () => {
    const pane = await paneOn(host);
    await pane.actions.openFile('bad.json', async () => new TextEncoder().encode('{'));
    putRight({ ...publishedCase, title: 'As typed' });
    await until(() => title(pane) === 'As typed');
    expect(pane.store.state().refused?.origin).toEqual({ from: 'file', name: 'bad.json' });
  });
});

describe('to look at what is wrong', () => {
  test('says it by cell, and leaves the case as it is', async () => {
    const pane = await paneOn(host);
    const { shown } = pane.store.state();
    host.breakInputs();
    type(host);
    await until(() => pane.store.state().isBehind);
    expect(pane.store.state().said).toContain('cannot be read as they stand');
    await pane.actions.readAgain();
    expect(pane.store.state()).toMatchObject({ shown, work: null, focus: { on: 'refused' } });
    expect(places(pane)).toHaveLength(1);
  });

  test('loses nothing that was changed in the pane meanwhile, where it is put right already', async () => {
    const pane = await paneOn(host);
    host.breakInputs();
    type(host);
    await until(() => pane.store.state().isBehind);
    const { editing } = pane.store.state();
    pane.actions.change({ partnershipCase: { ...publishedCase, title: 'Changed here' }, words: 'title', at: editing.at });
    host.cells = new BuiltHost().cells;
    await pane.actions.readAgain();
    await until(() => host.inputs.length > 0);
    expect(pane.store.state()).toMatchObject({ isBehind: false, refused: null, editing: { partnershipCase: { title: 'Changed here' }, past: [{ words: 'title' }] } });
  });
});

describe('a workbook whose inputs cannot be read at the start', () => {
  test('shows what is to be put right, and no case in the place of its own', async () => {
    const pane = await paneOn(host.breakInputs());
    expect(pane.store.state()).toMatchObject({ shown: null, work: null, focus: null, isBehind: true });
    expect(places(pane)).toHaveLength(1);
  });

  test('shows its case as soon as it can be read, where the officer is', async () => {
    const pane = await paneOn(host.breakInputs());
    await pane.actions.show('case');
    putRight({ ...publishedCase, title: 'Put right' });
    await until(() => title(pane) === 'Put right' && pane.store.state().checks !== null);
    expect(pane.store.state()).toMatchObject({ refused: null, isBehind: false, view: 'case', focus: null, editing: { inTabs: { title: 'Put right' } } });
  });

  test('is followed even when what was refused is put away, and read when it is asked for', async () => {
    const pane = await paneOn(host.breakInputs());
    pane.actions.putAway();
    await pane.actions.readAgain();
    expect(places(pane)).toHaveLength(1);
    pane.actions.putAway();
    host.cells = new BuiltHost({ ...publishedCase, title: 'Put right' }).cells;
    await pane.actions.readAgain();
    expect(pane.store.state()).toMatchObject({ shown: { partnershipCase: { title: 'Put right' } }, focus: { on: 'case' } });
  });

  test('cannot be built over: a build says what is wrong instead', async () => {
    const pane = await paneOn(host.breakInputs());
    pane.actions.putAway();
    await pane.actions.build();
    expect(pane.store.state()).toMatchObject({ shown: null, plan: null, refused: { origin: { from: 'workbook' } }, focus: { on: 'refused' } });
  });

  test('gives way to a case that the officer asks for', async () => {
    const pane = await paneOn(host.breakInputs());
    await pane.actions.show('start');
    await pane.actions.openExample();
    expect(pane.store.state()).toMatchObject({ shown: { origin: { from: 'example' } }, refused: null, isBehind: false, view: 'results', focus: { on: 'case' } });
  });

  test('and is repaired, still speaks of its inputs', async () => {
    host.begun = 'edit' as never;
    const pane = await paneOn(host.breakInputs());
    await pane.actions.repair();
    expect(pane.store.state()).toMatchObject({ shown: null, isBehind: true });
    putRight({ ...publishedCase, title: 'Put right' });
    await until(() => title(pane) === 'Put right');
  });
});
