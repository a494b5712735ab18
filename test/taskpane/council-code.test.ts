/** @jest-environment jsdom */
import { publishedCase } from '../../src/case';
import { readCase } from '../../src/workbook/read-case';
import { BuiltHost } from './built-host';
import { fakeServices, type FakeHost } from './fake-host';
import { Screen } from './screen';

const NEW = publishedCase.councils.length;
const FIXED = 'Remove the tabs first to change it.';

let screen: Screen;
let host: FakeHost;

beforeEach(async () => {
  host = new BuiltHost();
  screen = await Screen.open(fakeServices(host));
  await screen.click('Case');
  await screen.until(() => screen.has(/^Councils/));
  await screen.click(/^Councils/);
});
afterEach(() => screen.close());

const box = (path: string) => screen.root.querySelector<HTMLInputElement>(`[data-path='councils[${NEW}].${path}']`)!;
const fill = (path: string, words: string): Promise<void> => screen.fillIn(box(path), words);

async function add(): Promise<void> {
  await screen.click('Add a council');
  await screen.until(() => box('name') !== null);
}

test('a council that no tab is built for has the code of its name, as in a new case, until the officer writes one', async () => {
  await add();
  expect([box('code').value, box('code').readOnly]).toEqual(['NC', false]);
  expect(screen.text).not.toContain(FIXED);
  await fill('name', 'Mansfield District Council');
  expect(box('code').value).toBe('MDC');
  await screen.until(() => codes().includes('MDC'));
  await fill('name', 'Mansfield Borough Council');
  expect(box('code').value).toBe('MBC2');
  await fill('code', 'MANS');
  await screen.until(() => codes().includes('MANS'));
  await fill('name', 'Mansfield');
  expect(box('code').value).toBe('MANS');
});

test('one that tabs are built for keeps its code', async () => {
  await screen.click(/^Harborough District Council/);
  const [name, code] = ['name', 'code'].map((path) => screen.root.querySelector<HTMLInputElement>(`[data-path='councils[0].${path}']`)!);
  expect(code!.readOnly).toBe(true);
  expect(screen.text).toContain(FIXED);
  await screen.fillIn(name!, 'Market Harborough Council');
  expect(code!.value).toBe('HDC');
});

function codes(): readonly string[] {
  const read = readCase(host.cells);
  return 'problems' in read ? [] : read.partnershipCase.councils.map(({ code }) => code);
}
