import { publishedCase } from '../../src/case';
import { HostProblem } from '../../src/workbook/host';
import { BuiltHost, paneOn, type Pane } from './built-host';
import { FakeHost } from './fake-host';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const type = (host: FakeHost) => host.watching.forEach((changed) => changed());

async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 2000 && !condition(); i += 1) await pause(10);
  expect(condition()).toBe(true);
}

const title = ({ store }: Pane) => store.state().shown?.partnershipCase.title;

let host: BuiltHost;
let reads: number;

beforeEach(() => {
  host = new BuiltHost();
  const { read } = host.reader;
  reads = 0;
  host.reader.read = async () => {
    reads += 1;
    return read();
  };
});

test('what is typed in one go is read once, and shown without a message, a move of the keyboard or a write', async () => {
  const pane = await paneOn(host);
  const before = pane.store.state();
  const atStart = reads;
  host.cells = new BuiltHost({ ...publishedCase, title: 'As typed' }).cells;
  type(host);
  await pause(200);
  type(host);
  expect(reads).toBe(atStart);
  await until(() => title(pane) === 'As typed' && pane.store.state().checks !== null);
  expect(reads).toBe(atStart + 1);
  const { said, focus, view, problem, work } = pane.store.state();
  expect({ said, focus, view, problem, work }).toEqual({ said: before.said, focus: before.focus, view: before.view, problem: null, work: null });
  expect([host.written, host.rebuilt, host.restored]).toEqual([[], [], []]);
});

test('a case that is not the workbook’s stays', async () => {
  const pane = await paneOn(host);
  await pane.actions.openExample();
  const { shown } = pane.store.state();
  host.cells = new BuiltHost({ ...publishedCase, title: 'As typed' }).cells;
  type(host);
  await pause(900);
  expect(pane.store.state().shown).toBe(shown);
});

test('while other work goes on, it waits', async () => {
  const pane = await paneOn(host);
  let go: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (go = resolve));
  host.live.goTo = () => held;
  const going = pane.actions.goTo({ tab: 'Contents', row: 1, column: 1 });
  const atStart = reads;
  host.cells = new BuiltHost({ ...publishedCase, title: 'As typed' }).cells;
  type(host);
  await pause(900);
  expect(reads).toBe(atStart);
  go();
  await going;
  await until(() => title(pane) === 'As typed');
});

test('inputs that cannot be read leave the headline with a word about it', async () => {
  const pane = await paneOn(host);
  const { shown } = pane.store.state();
  host.breakInputs();
  type(host);
  await until(() => pane.store.state().isBehind);
  expect(pane.store.state()).toMatchObject({ shown, focus: null, problem: null, refused: null });
  host.cells = new BuiltHost({ ...publishedCase, title: 'Put right' }).cells;
  type(host);
  await until(() => title(pane) === 'Put right');
  expect(pane.store.state().isBehind).toBe(false);
});

test('a workbook that is busy is read again: nothing is said unless it goes on', async () => {
  const pane = await paneOn(host);
  const behind = jest.fn();
  pane.store.subscribe(() => pane.store.state().isBehind && behind());
  host.fails.read = new HostProblem('A cell is being edited.', 'Press Enter.');
  type(host);
  await pause(1000);
  delete host.fails.read;
  host.cells = new BuiltHost({ ...publishedCase, title: 'Read at last' }).cells;
  await until(() => title(pane) === 'Read at last');
  expect(behind).not.toHaveBeenCalled();
  host.fails.read = new HostProblem('A cell is being edited.', 'Press Enter.');
  type(host);
  await until(() => pane.store.state().isBehind);
  expect(pane.store.state().problem).toBeNull();
  delete host.fails.read;
  await until(() => !pane.store.state().isBehind);
});

test('what fails after the workbook was read is said in the end too, until it is read again', async () => {
  const pane = await paneOn(host);
  const { cells } = host;
  host.cells = Object.defineProperty({ ...host.cells }, 'tabs', { get: () => { throw new TypeError('broken'); } });
  type(host);
  await until(() => pane.store.state().isBehind);
  expect(pane.store.state().problem).toBeNull();
  host.cells = cells;
  type(host);
  await until(() => !pane.store.state().isBehind);
});

test('a build is followed from then on, once', async () => {
  const empty = new FakeHost();
  const { actions } = await paneOn(empty);
  await actions.build();
  await actions.agree();
  expect(empty.watching.size).toBe(1);
});

test('a workbook that is busy while it is opened is read again, and its case shown rather than the example', async () => {
  const { read } = host.reader;
  let refusals = 2;
  host.reader.read = async () => {
    refusals -= 1;
    if (refusals >= 0) throw new HostProblem('The workbook is busy.', 'Try again.');
    return read();
  };
  const pane = await paneOn(host);
  expect(pane.store.state().shown?.origin).toEqual({ from: 'workbook' });
});
