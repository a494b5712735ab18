import { readContents, writeContents } from '../../src/hosts/xlsx';
import { EMPTY_CONTENTS, emptyTab, type TabContents } from '../../src/workbook/contents/contents';
import { spreadsheetFor } from './spreadsheet';

/** What is done at a bad moment, or with a bad file, costs an officer nothing. */
const sheet = spreadsheetFor('each test');

async function tabs(): Promise<readonly TabContents[]> {
  return (await readContents(new Uint8Array((await sheet.download()).bytes))).tabs;
}

const typed = ({ cells }: TabContents) => cells.filter(({ value }) => value !== null).map(({ row, column, value }) => ({ row, column, value }));

test('what is being typed when a build begins is in its cell afterwards, and nothing of it in a built tab', async () => {
  await sheet.view('Workbook');
  await sheet.page.getByRole('button', { name: 'Build in this workbook' }).click();
  const box = await sheet.page.locator('[id^="univer-sheet-main-canvas"]').boundingBox();
  if (!box) throw new Error('no canvas');
  const begin = sheet.page.getByRole('button', { name: 'Build these tabs' });
  await begin.focus();
  // By the keyboard, so that nothing on the page is left by a click.
  await begin.press('Enter');
  await sheet.page.mouse.click(box.x + 46 + 100, box.y + 20 + 60);
  await sheet.page.keyboard.type('1234567890123456789012345678901234567890', { delay: 15 });
  await sheet.page.getByRole('heading', { name: 'Built', exact: true }).waitFor();
  await sheet.page.keyboard.press('Enter');
  const [own, ...built] = await tabs();
  const held = typed(own!);
  expect(held).toEqual([{ row: 4, column: 2, value: expect.anything() }]);
  // What came before the build is kept, of few digits as a number; what comes while it writes is not taken.
  expect(String(held[0]!.value)).toMatch(/^1234/);
  expect(built.flatMap(({ name, cells }) => cells.filter(({ value }) => /^\d{11,}$/.test(String(value))).map(({ row, column }) => [name, row, column]))).toEqual([]);
  await sheet.showTab('Sheet1');
  await sheet.type('D4', 'Typed after');
  expect(typed((await tabs())[0]!)).toEqual([...held, { row: 4, column: 4, value: 'Typed after' }]);
});

test('what is being typed when the window becomes narrow, as by zoom, is in sight and typed on', async () => {
  const width = (pixels: number) => sheet.page.setViewportSize({ width: pixels, height: 850 }).then(() => sheet.page.waitForTimeout(800));
  await sheet.select('B2');
  await sheet.page.keyboard.type('123');
  await width(700);
  await sheet.page.keyboard.type('45');
  await width(1400);
  await sheet.page.keyboard.type('6');
  await sheet.page.keyboard.press('Enter');
  expect(typed((await tabs())[0]!)).toEqual([{ row: 2, column: 2, value: 123_456 }]);
});

test('Undo after a build leaves what was built and what was typed before it whole', async () => {
  await sheet.type('A1', 'Before');
  await sheet.build();
  const before = await tabs();
  await sheet.select('A1');
  for (let i = 0; i < 4; i += 1) {
    await sheet.page.keyboard.press('Control+Z');
    await sheet.page.waitForTimeout(200);
  }
  expect(await tabs()).toEqual(before);
  await sheet.view('Check');
  await sheet.page.getByRole('button', { name: 'Check this workbook' }).click();
  await sheet.page.getByText(/calculated cells agree with what the inputs give/).first().waitFor();
});

test('a built tab that is deleted comes back by Undo, with its tables and lists and the figures that read it', async () => {
  await sheet.build();
  const before = await tabs();
  for (const name of ['Savings HDC', 'Lines']) {
    await sheet.goTo(name);
    await sheet.type('A1', 'Typed before');
    await sheet.deleteTab(name);
    expect((await tabs()).map((tab) => tab.name)).toEqual(before.map((tab) => tab.name).filter((each) => each !== name));
    // One step brings back the tab, the next takes back what was typed before.
    for (const typedBefore of [true, false]) {
      await sheet.select('A1');
      await sheet.page.keyboard.press('Control+Z');
      await sheet.page.waitForTimeout(1500);
      const tab = (await tabs()).find((each) => each.name === name);
      expect(tab?.cells.some(({ value }) => value === 'Typed before')).toBe(typedBefore);
    }
    expect(await tabs()).toEqual(before);
  }
});

const OLD = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)]);

test('a file that cannot be read is named with the reason, and the workbook stays', async () => {
  await sheet.type('A1', 'Ours');
  const good = Buffer.from(await writeContents({ ...EMPTY_CONTENTS, tabs: [emptyTab('Theirs')] }));
  const files: readonly (readonly [string, Buffer, RegExp])[] = [
    ['half.xlsx', good.subarray(0, good.length / 2), /is damaged/],
    ['old.xlsx', OLD, /an older Excel workbook \(\.xls\)/],
    ['locked.xlsx', Buffer.concat([OLD, Buffer.from('EncryptedPackage', 'utf16le')]), /has a password/],
    ['none.xlsx', Buffer.alloc(0), /is empty/],
    ['words.xlsx', Buffer.from('Councils,Saving'), /not an Excel workbook/],
  ];
  for (const [name, buffer, why] of files) {
    await sheet.page.getByLabel('A case file, or a workbook with your own tabs').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await sheet.page.getByRole('button', { name: 'The whole workbook' }).click();
    const said = sheet.page.locator('.bar-notice').filter({ hasText: `${name} was not opened; nothing was changed.` });
    await said.waitFor();
    expect(await said.innerText()).toMatch(why);
  }
  // Of the next file nothing is said that was meant for the last.
  await sheet.page.getByLabel('A case file, or a workbook with your own tabs').setInputFiles({ name: 'budget.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b') });
  await sheet.page.getByText('budget.csv was not opened').first().waitFor();
  expect(await sheet.page.locator('.bar-notice').isVisible()).toBe(false);
  expect((await tabs()).map(typed)).toEqual([[{ row: 1, column: 1, value: 'Ours' }]]);
});

test('what is changed in the pane and is not in the tabs yet is said of the file, and is there after a reload', async () => {
  await sheet.build();
  const entry = (words: string) => sheet.page.locator('.entry', { hasText: words }).first().click();
  const toPost = async () => {
    const back = sheet.page.locator('nav .link');
    while ((await back.count()) > 0) await back.first().click();
    await entry('Posts');
    await entry('Chief Executive');
  };
  const salary = sheet.page.locator('[data-path="posts[0].salary"]');
  await sheet.view('Case');
  await entry('Costs of change');
  await sheet.page.getByRole('button', { name: 'Add a cost' }).click();
  await sheet.page.getByRole('button', { name: 'Remove' }).waitFor();
  await toPost();
  await salary.fill('150,000');
  await salary.press('Enter');
  await sheet.page.getByText(/^Not in the tabs yet/).waitFor();
  await sheet.download();
  await sheet.page.getByText(/Changes of the case in the pane that are not in the tabs yet are not in the file either\./).waitFor();
  await sheet.page.waitForTimeout(1500);
  await sheet.page.reload();
  await sheet.ready();
  await sheet.page.getByRole('button', { name: 'Undo: what was not in the tabs yet' }).waitFor();
  await sheet.view('Case');
  await sheet.page.getByText(/^Not in the tabs yet/).waitFor();
  await toPost();
  expect(await salary.inputValue()).toBe('150,000');
  await sheet.page.getByRole('button', { name: 'Undo: what was not in the tabs yet' }).click();
  await sheet.page.getByText(/^Not in the tabs yet/).waitFor({ state: 'hidden' });
});
