/** @jest-environment jsdom */
import { publishedCase } from '../../src/case';
import { BuiltHost } from './built-host';
import { FakeHost, fakeServices } from './fake-host';
import { Screen } from './screen';

let screen: Screen;

const open = async (host: FakeHost | null = new FakeHost()) => (screen = await Screen.open(fakeServices(host)));
afterEach(() => screen.close());

const title = () => screen.root.querySelector<HTMLInputElement>("[data-path='title']")!;
const ASIDE = 'is in no workbook, and was put aside';

async function retitle(words: string): Promise<void> {
  await screen.click('Case');
  await screen.until(() => screen.has(/^About/));
  await screen.click(/^About/);
  await screen.until(() => title() !== null);
  await screen.fillIn(title(), words);
}

async function showExample(): Promise<void> {
  await screen.click('Start');
  await screen.until(() => screen.has('Show the example'));
  await screen.click('Show the example');
  await screen.sees('Master check');
}

test('a case that is in no workbook is put aside when another takes its place, and comes back with its changes and its undo', async () => {
  await open();
  await retitle('Ours');
  await retitle('Ours, later');
  await showExample();
  await screen.sees(`“Ours, later” ${ASIDE}`);
  expect(screen.said).toContain('Bring it back');
  expect(await screen.violations()).toEqual([]);
  await screen.click('Bring it back');
  await screen.until(() => !screen.text.includes(ASIDE));
  expect(screen.said).toContain('Ours, later');
  expect(screen.focused).toBe('Ours, later');
  await screen.click('Undo: title');
  await screen.until(() => screen.has('Ours'));
});

test('bringing one back puts the other aside, so that neither is lost', async () => {
  await open();
  await retitle('Ours');
  await showExample();
  await retitle('Theirs');
  await screen.click('Bring it back');
  await screen.sees(`“Theirs” ${ASIDE}`);
  await screen.click('Bring it back');
  await screen.sees(`“Ours” ${ASIDE}`);
});

test('the example as published and a case in the workbook need no putting aside, and what was put aside can be let go', async () => {
  await open(new BuiltHost());
  await showExample();
  expect(screen.text).not.toContain(ASIDE);
  await retitle('Ours');
  await showExample();
  await screen.sees(ASIDE);
  await screen.click('Let it go');
  expect(screen.text).not.toContain(ASIDE);
  expect(document.activeElement).not.toBe(document.body);
});

test('a case that was built is put aside when a workbook with another takes the place of its own, and not for the same one', async () => {
  const host = new BuiltHost();
  const next = new BuiltHost({ ...publishedCase, title: 'Theirs' });
  screen = await Screen.open(fakeServices(host, { openWorkbook: async () => ((host.cells = next.cells), 'whole' as const) }));
  const openOther = async () => {
    await screen.click('Start');
    await screen.until(() => screen.has('Show the example'));
    await screen.chooseFile('other.xlsx', '');
  };
  await openOther();
  await screen.sees(`“${publishedCase.title}” ${ASIDE}`);
  await screen.click('Let it go');
  await openOther();
  await screen.sees('From: this workbook');
  expect(screen.text).not.toContain(ASIDE);
});

test('a case that was made in the pane is the same as the one that is read back from its tabs, whatever the order of its fields', async () => {
  const host = new FakeHost();
  screen = await Screen.open(fakeServices(host, { openWorkbook: async () => ((host.cells = new BuiltHost({ ...publishedCase, title: 'Ours' }, {}).cells), 'whole' as const) }));
  await retitle('Ours');
  await screen.click('Start');
  await screen.until(() => screen.has('Show the example'));
  await screen.chooseFile('ours.xlsx', '');
  await screen.sees('From: this workbook');
  expect(screen.text).not.toContain(ASIDE);
});

test('what was put aside is in a workbook once the same is opened', async () => {
  const host = new FakeHost();
  screen = await Screen.open(fakeServices(host, { openWorkbook: async () => ((host.cells = new BuiltHost({ ...publishedCase, title: 'Ours' }, {}).cells), 'whole' as const) }));
  await retitle('Ours');
  await showExample();
  await screen.sees(`“Ours” ${ASIDE}`);
  await screen.click('Start');
  await screen.until(() => screen.has('Show the example'));
  await screen.chooseFile('ours.xlsx', '');
  await screen.sees('From: this workbook');
  expect(screen.text).not.toContain(ASIDE);
});

test('while another case than that of the tabs is shown, the pane says so, until the one of the tabs is read again', async () => {
  await open(new BuiltHost());
  await showExample();
  await retitle('Ours');
  const words = `The tabs of this workbook hold “${publishedCase.title}”, and not what is shown here.`;
  await screen.sees(words);
  await screen.click('Start');
  await screen.click('Read inputs');
  await screen.sees('From: this workbook');
  expect(screen.text).not.toContain(words);
  await screen.click('Bring it back');
  await screen.sees(words);
});
