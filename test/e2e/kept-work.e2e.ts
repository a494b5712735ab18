import { readXlsx } from '../../src/hosts/xlsx';
import { address } from './browser';
import { spreadsheetFor } from './spreadsheet';

/** Work that the browser kept and that this page cannot take: nothing of it is lost, and the page works. */
const sheet = spreadsheetFor('each test');

/** What the browser keeps of the page, by key. */
function kept(): Promise<[string, unknown][]> {
  return sheet.page.evaluate<[string, unknown][]>(`new Promise((done) => {
    indexedDB.open('partnership-case').onsuccess = ({ target: { result } }) => {
      const store = result.transaction('work').objectStore('work');
      const keys = store.getAllKeys();
      const all = store.getAll();
      store.transaction.oncomplete = () => (result.close(), done(keys.result.map((key, i) => [key, all.result[i]])));
    };
  })`);
}

async function keep(work: unknown): Promise<void> {
  await sheet.page.evaluate(`new Promise((done) => {
    indexedDB.open('partnership-case').onsuccess = ({ target: { result } }) => {
      const writing = result.transaction('work', 'readwrite');
      writing.objectStore('work').put(${JSON.stringify(work)}, 'work');
      writing.oncomplete = () => (result.close(), done());
    };
  })`);
}

test('what cannot be read is set aside, not deleted, and the page begins without it', async () => {
  await keep({ rubbish: true });
  await sheet.page.reload();
  await sheet.ready();
  await sheet.page.getByText(/could not be read\. It is set aside, not deleted/).waitFor();
  const aside = (await kept()).filter(([key]) => key.startsWith('set aside '));
  expect(aside.map(([, work]) => work)).toEqual([{ rubbish: true }]);
  await sheet.build();
});

test('work of a later version is left as it is, in words', async () => {
  await sheet.type('A1', 'Ours');
  await sheet.page.getByText(/^Kept in this browser only, at /).waitFor();
  const [[, work]] = (await kept()) as [[string, Record<string, unknown>]];
  const later = { ...work, version: 99 };
  await keep(later);
  await sheet.page.reload();
  await sheet.ready();
  await sheet.page.getByText(/keeps work of a later version of this page, which is left as it is/).waitFor();
  await sheet.type('A1', 'Not kept');
  await sheet.page.waitForTimeout(1500);
  expect(Object.fromEntries(await kept())).toEqual({ work: later });
});

/** Asks for the page anew and answers what the browser then asks with no. */
async function stay(): Promise<string> {
  const asked = sheet.page.waitForEvent('dialog', { timeout: 10_000 });
  void sheet.page.reload().catch(() => undefined);
  const dialog = await asked;
  await dialog.dismiss();
  return dialog.type();
}

test('who leaves before the last change is kept is asked first: in the spreadsheet, and in the pane', async () => {
  await sheet.type('A1', 'Typed last');
  expect(await stay()).toBe('beforeunload');
  await sheet.page.getByText(/^Kept in this browser only, at /).waitFor();
  await sheet.page.reload();
  await sheet.ready();
  expect(JSON.stringify(await kept())).toContain('Typed last');
  await sheet.view('Case');
  await sheet.page.locator('.entry', { hasText: 'Posts' }).click();
  await sheet.page.locator('.entry', { hasText: 'Chief Executive' }).first().click();
  await sheet.page.locator('[data-path="posts[0].salary"]').fill('151,000');
  await sheet.page.keyboard.press('Enter');
  expect(await stay()).toBe('beforeunload');
  await sheet.page.getByText(/^Kept in this browser only, at /).waitFor();
  expect(JSON.stringify(await kept())).toContain('151000');
});

test('where the browser has no room left, the page says that the last changes are not kept, until they are', async () => {
  await sheet.type('A1', 'Kept');
  await sheet.page.getByText(/^Kept in this browser only, at /).waitFor();
  // What a browser does then: it takes what is written, and takes it back.
  await sheet.page.evaluate(`{
    const { put } = IDBObjectStore.prototype;
    globalThis.roomAgain = () => { IDBObjectStore.prototype.put = put; };
    IDBObjectStore.prototype.put = function (...given) { const request = put.apply(this, given); this.transaction.abort(); return request; };
  }`);
  await sheet.type('A2', 'No room for this');
  await sheet.page.getByText(/^This browser could not keep the last changes/).waitFor();
  expect(await sheet.page.getByText(/^Kept in this browser only/).count()).toBe(0);
  expect(await stay()).toBe('beforeunload');
  const { tabs } = await readXlsx((await sheet.download()).bytes);
  expect(tabs[0]?.value(2, 1)).toBe('No room for this');
  await sheet.page.evaluate('globalThis.roomAgain()');
  await sheet.type('A3', 'Room again');
  await sheet.page.getByText(/^Kept in this browser only, at /).waitFor();
  expect(await sheet.page.getByText(/could not keep the last changes/).count()).toBe(0);
  expect(JSON.stringify(await kept())).toContain('No room for this');
});

test('a case that is not built yet is there again after a reload, and gone when one starts afresh', async () => {
  await sheet.view('Start');
  await sheet.page.getByRole('button', { name: 'New case', exact: true }).click();
  for (const [label, words] of [[/^Council 1/, 'Eastvale Borough Council'], [/^Council 2/, 'Northmoor District Council'], [/^First financial year/, '2026/27']] as const) await sheet.page.getByLabel(label).fill(words);
  await sheet.page.getByRole('button', { name: 'Make the case' }).click();
  await sheet.page.getByText('From: a new case').waitFor();
  await sheet.page.waitForTimeout(1500);
  await sheet.page.reload();
  await sheet.page.getByText('From: the work kept from before').waitFor();
  await sheet.page.getByRole('heading', { level: 1, name: 'Eastvale and Northmoor partnership' }).waitFor();
  await sheet.page.getByRole('button', { name: 'Start afresh' }).click();
  await sheet.page.getByRole('button', { name: 'Remove it all' }).click();
  await sheet.page.getByText('From: the published example').waitFor();
  await sheet.page.waitForTimeout(1500);
  expect((await kept()).filter(([key]) => key === 'case')).toEqual([]);
});

test('a second tab of the browser that starts afresh leaves the work of the first where it is', async () => {
  await sheet.type('A1', 'Work of the first');
  await sheet.page.getByText(/^Kept in this browser only, at /).waitFor();
  const second = await sheet.page.context().newPage();
  await second.goto(address('index.html'));
  await second.getByText(/^This work is open in another tab of the browser/).waitFor();
  await second.getByRole('button', { name: 'Start afresh' }).click();
  await second.getByText('What the other tab of the browser keeps stays as it is.', { exact: false }).waitFor();
  await Promise.all([second.waitForEvent('load'), second.getByRole('button', { name: 'Remove it all' }).click()]);
  await second.close();
  expect(JSON.stringify(await kept())).toContain('Work of the first');
});
