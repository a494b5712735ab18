import { getAt, setAt } from '../../src/case/at-path';
import { publishedCase } from '../../src/case';
import type { PartnershipCase } from '../../src/engine';
import { ALL } from '../../src/taskpane/state/editing';
import { HostProblem } from '../../src/workbook/host';
import { readCase } from '../../src/workbook/read-case';
import { BuiltHost, paneOn, type Pane } from './built-host';

// Each step waits for a pause in the typing.
jest.setTimeout(60_000);

async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 800 && !condition(); i += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(condition()).toBe(true);
}

const type = (host: BuiltHost) => host.watching.forEach((changed) => changed());
const editing = ({ store }: Pane) => store.state().editing;

/** Changes a field as a form does. */
function change(pane: Pane, path: string, value: unknown, words = path): PartnershipCase {
  const to = setAt(editing(pane).partnershipCase!, path, value);
  pane.actions.change({ partnershipCase: to, words, at: ALL });
  return to;
}

function inTabs({ cells }: BuiltHost): PartnershipCase {
  const read = readCase(cells);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.partnershipCase;
}

let host: BuiltHost;
let pane: Pane;

beforeEach(async () => {
  host = new BuiltHost();
  pane = await paneOn(host);
});

const isInStep = () => editing(pane).inTabs === editing(pane).partnershipCase && pane.store.state().work === null;

test('a change in the pane is written into its cell, and no other; undo writes it back', async () => {
  const before = inTabs(host).posts[0]!.salary.value;
  change(pane, 'posts[0].salary', { value: 123_456 }, 'salary of Chief Executive');
  await until(() => host.inputs.length > 0 && isInStep());
  expect(host.inputs[0]!.writes).toHaveLength(1);
  expect(inTabs(host).posts[0]!.salary.value).toBe(123_456);
  expect(pane.store.state()).toMatchObject({ said: '1 cell of the tabs follows.', editing: { past: [{ words: 'salary of Chief Executive' }], needsBuild: false } });
  pane.actions.undo();
  await until(() => host.inputs.length > 1 && isInStep());
  expect(inTabs(host).posts[0]!.salary.value).toBe(before);
  expect(editing(pane).future).toHaveLength(1);
});

test('what is changed while an earlier change is written is not taken back by it, and follows', async () => {
  const { live } = host;
  const write = live.writeInputs;
  live.writeInputs = async (edits) => {
    live.writeInputs = write;
    change(pane, 'posts[1].salary', { value: 222_222 });
    await write(edits);
  };
  change(pane, 'posts[0].salary', { value: 111_111 });
  await until(() => host.inputs.length > 1 && isInStep());
  const salaries = (of: PartnershipCase | null) => of?.posts.slice(0, 2).map(({ salary }) => salary.value);
  expect([salaries(inTabs(host)), salaries(editing(pane).partnershipCase)]).toEqual([[111_111, 222_222], [111_111, 222_222]]);
  expect(editing(pane)).toMatchObject({ past: [{}, {}], beginsAt: null });
});

test('what is to be put right waits, and is written once it is right', async () => {
  change(pane, 'posts[0].name', '');
  await until(() => editing(pane).problems.length > 0);
  await new Promise((resolve) => setTimeout(resolve, 900));
  expect(host.inputs).toEqual([]);
  change(pane, 'posts[0].name', 'Head of Paid Service');
  change(pane, 'published', []);
  await until(() => host.inputs.length > 0 && isInStep());
  expect(inTabs(host).posts[0]!.name).toBe('Head of Paid Service');
  expect(editing(pane)).toMatchObject({ problems: [], needsBuild: true });
});

test('what is typed in the tabs becomes the case; history begins there, and says so', async () => {
  change(pane, 'posts[0].salary', { value: 1 });
  await until(() => host.inputs.length > 0 && isInStep());
  host.cells = new BuiltHost({ ...publishedCase, title: 'As typed' }).cells;
  type(host);
  await until(() => editing(pane).partnershipCase?.title === 'As typed');
  expect(editing(pane)).toMatchObject({ past: [], future: [], beginsAt: 'tabs changed' });
  expect(pane.store.state().said).toContain('Undo begins from there');
});

test('an own cell that a figure is linked to may change: what was done in the pane can still be undone, and goes on with what the cell says', async () => {
  const forecast = (value: number) => ({ value, formula: "='MTFS 2026'!D14" });
  const [council, year] = ['HDC', '2023/24'];
  const path = `deficits[${publishedCase.deficits.findIndex((each) => each.council === council)}].amounts.${year}`;
  change(pane, path, forecast(1_750_000), 'deficit');
  change(pane, 'posts[0].salary', { value: 123_456 }, 'salary of Chief Executive');
  await until(() => host.inputs.length > 0 && isInStep());
  host.cells = new BuiltHost(setAt(editing(pane).partnershipCase!, path, forecast(1_900_000))).cells;
  type(host);
  const deficit = () => (getAt(editing(pane).partnershipCase!, path) as { value: unknown }).value;
  await until(() => deficit() === 1_900_000);
  expect(editing(pane)).toMatchObject({ past: [{ words: 'deficit' }, { words: 'salary of Chief Executive' }], beginsAt: null, needsBuild: false });
  expect(pane.store.state().shown?.partnershipCase).toBe(editing(pane).partnershipCase);
  pane.actions.undo();
  expect([deficit(), editing(pane).partnershipCase!.posts[0]!.salary.value]).toEqual([1_900_000, publishedCase.posts[0]!.salary.value]);
});

test('that the tabs need a build is still known when the workbook is opened again, until they are as they were built for', async () => {
  const { kind } = publishedCase.posts[0]!;
  change(pane, 'posts[0].kind', 'deleted', 'kind of Chief Executive');
  await until(() => host.inputs.length > 0 && isInStep());
  expect(editing(pane).needsBuild).toBe(true);
  pane = await paneOn(host);
  expect(editing(pane)).toMatchObject({ needsBuild: true, past: [], partnershipCase: { posts: expect.arrayContaining([expect.objectContaining({ kind: 'deleted' })]) } });
  type(host);
  change(pane, 'posts[0].salary', { value: 150_000 }, 'salary of Chief Executive');
  await until(() => host.inputs.length > 1 && isInStep());
  expect(editing(pane).needsBuild).toBe(true);
  await pane.actions.readInputs();
  expect(editing(pane).needsBuild).toBe(true);
  change(pane, 'posts[0].kind', kind, 'kind of Chief Executive');
  await until(() => host.inputs.length > 2 && isInStep());
  expect(editing(pane).needsBuild).toBe(false);
});

test('what the tabs have no place for stays in the pane', async () => {
  const { opportunities, facts } = editing(pane).partnershipCase!;
  const more = { ...publishedCase, title: 'With all' };
  host = new BuiltHost(more);
  pane = await paneOn(host);
  expect(editing(pane).partnershipCase).toMatchObject({ opportunities, facts });
  const named = setAt(editing(pane).partnershipCase!, 'opportunities', publishedCase.opportunities);
  pane.actions.change({ partnershipCase: named, words: 'opportunities', at: ALL });
  type(host);
  await until(isInStep);
  expect(editing(pane).partnershipCase!.opportunities).toHaveLength(publishedCase.opportunities.length);
});

test('a workbook without a place for decisions says so, and the decision stays in the pane', async () => {
  const decision = { basis: 'Population', reason: 'It follows the work.', by: 'A. Officer', on: '2026-11-22' };
  host.forgetDecisions();
  change(pane, 'deal.decision', decision);
  change(pane, 'posts[0].decision', decision);
  await until(() => isInStep() && editing(pane).decisionsWait);
  type(host);
  await until(isInStep);
  expect(editing(pane)).toMatchObject({ decisionsWait: true, needsBuild: false, partnershipCase: { deal: { decision }, posts: expect.arrayContaining([expect.objectContaining({ decision })]) } });
  pane.actions.undo();
  pane.actions.undo();
  await until(() => isInStep() && !editing(pane).decisionsWait);
});

test('a write that fails says so, keeps the change, and is tried again', async () => {
  host.fails.writeInputs = new HostProblem('The tab is protected.', 'Unprotect it.');
  change(pane, 'posts[0].salary', { value: 7 });
  await until(() => pane.store.state().problem !== null);
  expect(pane.store.state()).toMatchObject({ problem: { again: { task: 'write' } }, editing: { partnershipCase: { posts: expect.anything() } } });
  host.fails = {};
  await pane.actions.again(pane.store.state().problem!.again);
  expect(inTabs(host).posts[0]!.salary.value).toBe(7);
  expect(pane.store.state().problem).toBeNull();
});

test('the selected cell gives a figure, which follows it in the tabs', async () => {
  await pane.actions.linkToSelectedCell({ path: 'posts[0].salary', words: 'salary of Chief Executive' });
  expect(editing(pane).partnershipCase!.posts[0]!.salary).toMatchObject({ value: 1_750_000, formula: "='MTFS 2026'!D14" });
  expect(pane.store.state().said).toBe("Linked to 'MTFS 2026'!D14.");
  await until(() => host.inputs.length > 0 && isInStep());
  expect(host.inputs[0]!.writes).toMatchObject([{ formula: "='MTFS 2026'!D14" }]);
  host.selected = { tab: 'Posts', address: 'Posts!A1', value: 1 };
  await pane.actions.linkToSelectedCell({ path: 'posts[0].salary', words: 'salary' });
  expect(pane.store.state().problem?.message).toContain('is on a tab that was built');
});

test('a selected row gives this year and those that follow, as one change', async () => {
  const at = (column: string, value: number) => ({ tab: 'MTFS 2026', address: `'MTFS 2026'!${column}14`, value });
  const cells = [at('D', 1), at('E', 2), at('F', 3), at('G', 4), at('H', 5), at('I', 6)];
  host.selectedCells = { cells, count: 6, hasHidden: false };
  const before = editing(pane).past.length;
  await pane.actions.linkToSelectedCell({ path: 'deficits[0].amounts["2023/24"]', words: '2023/24 of Harborough District Council' });
  expect(editing(pane).past.slice(before)).toMatchObject([{ words: "3 years of Harborough District Council linked to 'MTFS 2026'!D14:F14, 3 selected cells left over", path: 'deficits[0].amounts["2023/24"]' }]);
  expect(pane.store.state().said).toBe("3 years linked to 'MTFS 2026'!D14:F14. 3 selected cells were left: the case has no later year for them.");
  await until(() => host.inputs.length > 0 && isInStep());
  expect(host.inputs[0]!.writes.map(({ formula }) => formula)).toEqual(['D', 'E', 'F'].map((column) => `='MTFS 2026'!${column}14`));
  pane.actions.undo();
  expect(Object.values(editing(pane).partnershipCase!.deficits[0]!.amounts).some(({ formula }) => formula !== undefined)).toBe(false);
  host.selectedCells = { cells: [...cells.slice(0, 2), { ...at('F', 3), value: null }], count: 3, hasHidden: false };
  await pane.actions.linkToSelectedCell({ path: 'deficits[0].amounts["2023/24"]', words: '2023/24 of Harborough District Council' });
  expect(pane.store.state().problem?.message).toBe("The selected cell, 'MTFS 2026'!F14, is empty. Nothing was linked.");
  expect(editing(pane).past).toHaveLength(before);
});

test('a build is refused while something is to be put right, and leads there', async () => {
  change(pane, 'posts[0].name', '');
  await until(() => editing(pane).problems.length > 0);
  await pane.actions.build();
  expect(pane.store.state()).toMatchObject({ plan: null, view: 'case', focus: { on: 'field', item: 'posts[0].name' }, editing: { at: { kind: 'item', section: 'posts', index: 0 } } });
});

test('a case that is not in the workbook is written nowhere', async () => {
  await pane.actions.openExample();
  change(pane, 'posts[0].salary', { value: 5 });
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(host.inputs).toEqual([]);
  expect(pane.store.state().shown).toMatchObject({ origin: { from: 'example' }, partnershipCase: editing(pane).partnershipCase });
});

test('a build that is asked for at once after a change in the pane is planned with it', async () => {
  change(pane, 'yearCount', publishedCase.yearCount + 1);
  await pane.actions.build();
  expect(inTabs(host).yearCount).toBe(publishedCase.yearCount + 1);
  const { plan } = pane.store.state();
  expect(plan?.kind === 'update' && plan.changed.some(({ columnsIn }) => columnsIn > 0)).toBe(true);
  pane.actions.putPlanAway();
  host.fails.writeInputs = new HostProblem('A cell is being edited.', 'Press Enter.');
  change(pane, 'yearCount', publishedCase.yearCount);
  await pane.actions.build();
  expect(pane.store.state()).toMatchObject({ plan: null, problem: { next: 'Press Enter.' } });
});
