/** @jest-environment jsdom */
import { FakeHost, fakeServices } from './fake-host';
import { Screen } from './screen';

let screen: Screen;

beforeEach(async () => {
  screen = await Screen.open(fakeServices(new FakeHost()));
});

afterEach(() => screen.close());

const card = (code: string): string => screen.root.querySelector(`[aria-labelledby="council-${code}"]`)!.textContent;

test('each council shows what it saves, the last year and the coverage, and each caveat once', async () => {
  expect(card('HDC')).toContain('Saving over 2023/24 to 2025/26£687,382');
  expect(card('HDC')).toContain('£248,576 a year: 15.34% of the 2025/26 deficit of £1,620,000');
  expect(card('HDC')).toContain('15.75% of the deficit of £4,364,000');
  for (const caveat of ['Excludes 1 saving to be confirmed.', 'At risk: £237,867', 'Whether the deficit is before or after']) {
    expect(card('HDC').split(caveat)).toHaveLength(2);
  }
  expect(card('MBC')).toContain('Only what falls on the General Fund: not known (needs: HRA share)');
});

test('while the figures are in no tab, the way to their tabs is beside them: what a build would write is shown first', async () => {
  await screen.click('Build the tabs');
  await screen.sees('Build these tabs');
  expect(screen.find('Workbook').getAttribute('aria-selected')).toBe('true');
  await screen.click('Build these tabs');
  await screen.sees('Built');
  await screen.click('Results');
  expect(screen.has('Build the tabs')).toBe(false);
});

test('what is in the MTFS already is left out: 15.75%, 14.2%, 8.7%', async () => {
  expect(card('HDC')).toContain('14.19% without what is in the MTFS already');
  await screen.choose('What coverage counts', 'Leave out what is in the MTFS already');
  expect(card('HDC')).toContain('14.19% of the deficit of £4,364,000£619,366 is counted, £68,016 is left out.');
  expect(card('HDC')).toContain('15.75% with all savings and costs');
  expect(screen.said).toBe('Leave out what is in the MTFS already');
  await screen.choose('What coverage counts', 'Leave out what is in the MTFS already, and savings that may be');
  expect(card('HDC')).toContain('8.74% of the deficit of £4,364,000');
  await screen.choose('What coverage counts', 'Leave out costs already spent');
  expect(card('HDC')).toContain('16.49% of the deficit of £4,364,000£719,582 is counted, a cost of £32,200 is left out.');
  expect(await screen.violations()).toEqual([]);
});

test('a chart says its years in words and has its table', () => {
  const chart = screen.root.querySelector('[aria-labelledby="council-HDC"] svg[role=img]')!;
  expect(chart.getAttribute('aria-label')).toContain('2023/24: saving £190,230, deficit £1,377,000.');
  expect(chart.querySelectorAll('rect')).toHaveLength(6);
  const rows = [...screen.root.querySelectorAll('[aria-labelledby="council-HDC"] tbody tr')].map((row) => [...row.children].map(({ textContent }) => textContent));
  expect(rows.map(([year]) => year)).toEqual(['2023/24', '2024/25', '2025/26']);
  expect(rows.map((row) => row[4])).toEqual(['13.8%', '16.0%', '15.8%']);
});

describe('the text for a committee report', () => {
  let written: Record<string, string>[];
  beforeEach(() => {
    written = [];
    Object.assign(globalThis, {
      ClipboardItem: class {
        constructor(readonly parts: Record<string, { readonly words: string }>) {}
      },
      Blob: class {
        readonly words: string;
        constructor([words = '']: readonly string[]) {
          this.words = words;
        }
      },
    });
  });

  function clipboard(write: (items: readonly { parts: Record<string, { words: string }> }[]) => Promise<void>): void {
    Object.defineProperty(navigator, 'clipboard', { value: { write }, configurable: true });
  }

  test('is copied as a table and as plain text', async () => {
    clipboard(async ([item]) => void written.push(Object.fromEntries(Object.entries(item!.parts).map(([type, { words }]) => [type, words]))));
    await screen.click('Copy sentence and table');
    await screen.sees('Copied. Paste it into the report.');
    const [{ 'text/html': html = '', 'text/plain': plain = '' } = {}] = written;
    const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table')!;
    expect([...table.rows].map((row) => row.cells.length)).toEqual([5, 1, 5, 5, 5, 1, 5, 5, 5]);
    expect(table.rows[4]!.textContent).toBe('Saving as % of deficit13.8%18.2%15.3%15.8%');
    expect(plain).toContain('Over 2023/24 to 2025/26, the saving of Harborough District Council is £687,382, after £32,200 of one-off costs of change: 15.8% of the deficit of £4,364,000. In 2025/26');
    expect(plain).toContain('Harborough District Council\nSaving\t£');
    expect(plain).toContain('Excludes 2 costs of change to be confirmed');
    expect(plain).toContain('8.7% without what is in the MTFS already and savings that may be');
  });

  test('names in it are text, whatever they say', async () => {
    const { asHtml } = await import('../../src/taskpane/results/copy-report');
    expect(asHtml({ sentences: ['A < B & "C"'], caption: '<b>', head: ['', '<i>'], groups: [{ name: '<b>', rows: [{ label: '<u>', cells: ['<s>'] }] }], notes: [] })).not.toMatch(/<[busi]>/);
  });

  test('its table moves within a place of its own, which the keyboard reaches', () => {
    const scrolled = screen.root.querySelector('table.report')!.parentElement!;
    expect([scrolled.className, scrolled.tabIndex, scrolled.getAttribute('aria-label')]).toEqual(['scroll', 0, 'Savings against the deficit, 2023/24 to 2025/26']);
  });

  test('is selected where the clipboard is refused', async () => {
    clipboard(async () => Promise.reject(new Error('not allowed')));
    await screen.click('Copy sentence and table');
    await screen.sees('press Ctrl+C');
    expect(screen.said).toContain('The text is selected');
    expect(getSelection()!.toString()).toContain('£687,382');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('For a committee report');
    expect(await screen.violations()).toEqual([]);
  });
});
