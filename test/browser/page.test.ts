/** @jest-environment ./test/browser/environment.mjs */
import { act } from 'react';
import { formatCaseDocument, publishedCase } from '../../src/case';
import { startPage } from '../../src/browser/page';
import { TAB_CHOICES } from '../../src/workbook/tab-choices';
import { ask, find, openFile, root, until } from './pane-page';

// Whole workbooks are built, perhaps on a busy machine.
jest.setTimeout(60_000);

let saved: { blob: Blob; name: string }[] = [];
let unmount: () => void;

beforeEach(async () => {
  saved = [];
  const blobs: Blob[] = [];
  Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${blobs.push(blob) - 1}`, revokeObjectURL: () => undefined });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ blob: blobs[Number(this.href.slice('blob:'.length))]!, name: this.download });
  });
  document.body.innerHTML = '<div id="pane"></div>';
  ({ unmount } = await act(async () => startPage(root())));
  await until(() => root().textContent.includes('Master check: OK'));
});

afterEach(async () => {
  await act(async () => unmount());
  jest.restoreAllMocks();
});

async function build(): Promise<void> {
  await ask('Workbook');
  await ask('Build the workbook file');
  await until(() => saved.length > 0 && root().textContent.includes('Saved as'));
}

test('opens on the published case, with its results in words', () => {
  expect(find('h1').textContent).toBe(publishedCase.title);
  for (const words of ['Harborough District Council (HDC)', 'Melton Borough Council (MBC)', '£687,382', 'published 15.6%, calculated 15.75%', 'HRA share, MBC']) {
    expect(root().textContent).toContain(words);
  }
});

test('has no workbook to read from or to insert into', async () => {
  const buttons = () => [...root().querySelectorAll('button')].map((button) => button.textContent);
  expect(buttons()).not.toContain('Read inputs');
  await ask('Functions');
  await until(() => root().textContent.includes('MTFS.APPORTION(amount'));
  expect(buttons().filter((text) => text.startsWith('Insert'))).toEqual([]);
});

test('a workbook gets every tab unless somebody unticks one', async () => {
  await ask('Workbook');
  const boxes = [...root().querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  expect(boxes.map((box) => box.labels?.[0]?.textContent)).toEqual(TAB_CHOICES.map(({ name }) => name));
  expect(boxes.every((box) => box.checked)).toBe(true);
});

test('Build says what was built and hands over the file, which is opened again', async () => {
  await build();
  expect(root().textContent).toMatch(/\d+ tabs with [\d,]+ calculated cells/);
  expect(find('[role=status]').textContent).toContain('The workbook is built');
  expect(saved.map(({ name }) => name)).toEqual(['harborough-and-melton-strategic-partnership.xlsx']);
  expect(saved[0]!.blob.size).toBeGreaterThan(10_000);
  await openFile('ours.xlsx', saved[0]!.blob);
  await until(() => root().textContent.includes('From: ours.xlsx'));
  expect(find('h1').textContent).toBe(publishedCase.title);
});

test('a case that is opened takes the place of the former one', async () => {
  await openFile('ours.json', formatCaseDocument({ ...publishedCase, title: 'Our <b>case</b>' }));
  await until(() => root().textContent.includes('From: ours.json'));
  expect(find('h1').textContent).toBe('Our <b>case</b>');
  expect(document.activeElement).toBe(find('h1'));
});

test('a bad file lists its problems, and the former case stays', async () => {
  await openFile('bad.json', '{"format":"partnership-case","version":1,"case":{"title":3,"colour":"red"}}');
  await until(() => root().textContent.includes('bad.json was not opened'));
  expect(root().textContent).toContain('title is 3');
  expect(document.activeElement?.textContent).toContain('bad.json was not opened');
  expect(find('h1').textContent).toBe(publishedCase.title);
});
