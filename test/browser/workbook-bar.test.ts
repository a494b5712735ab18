/** @jest-environment jsdom */
import { WorkbookBar } from '../../src/browser/workbook-bar';

const REASON = 'Something else is going on in the pane. Open a file once that is done.';

function bar() {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  let tell: (busy: boolean) => void = () => undefined;
  const open = jest.fn(async () => undefined);
  const made = new WorkbookBar(place);
  made.ready({ open, download: async () => undefined, afreshWords: '', afresh: async () => undefined, watchBusy: (told) => (tell = told) }, true);
  const button = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === 'Open a file')!;
  const box = place.querySelector('input')!;
  const chosen = jest.spyOn(box, 'click');
  const choose = () => {
    Object.defineProperty(box, 'files', { value: [new File(['x'], 'case.json')], configurable: true });
    box.dispatchEvent(new Event('change'));
  };
  return { made, button, chosen, open, choose, busy: (is: boolean) => tell(is), said: () => place.querySelector('[role=status]')!.textContent, warned: () => place.querySelector('[role=alert]')!.textContent };
}

test('while the pane is at work, Open a file says why it waits, and keeps the keyboard', () => {
  const { button, chosen, busy, said } = bar();
  const before = said();
  button.focus();
  busy(true);
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(button.title).toBe(REASON);
  button.click();
  expect([chosen.mock.calls.length, said(), document.activeElement]).toEqual([0, REASON, button]);
  busy(false);
  expect([button.hasAttribute('aria-disabled'), button.title, said()]).toEqual([false, '', before]);
  button.click();
  expect(chosen).toHaveBeenCalledTimes(1);
});

test('a file that was chosen when the pane had begun something else is not lost without a word', () => {
  const { open, choose, busy, said } = bar();
  busy(true);
  choose();
  expect([open.mock.calls.length, said()]).toEqual([0, REASON]);
  busy(false);
  choose();
  expect(open).toHaveBeenCalledTimes(1);
});

test('what was said since is not taken back when the pane is ready', () => {
  const { made, button, busy, said } = bar();
  busy(true);
  button.click();
  made.say('Made.');
  busy(false);
  expect(said()).toBe('Made.');
});

test('that the last changes are not kept stays said, beside what is said of a file, until they are', () => {
  const { made, choose, said, warned } = bar();
  const lost = 'This browser could not keep the last changes: it may have no room left. Download the workbook before you close the page.';
  made.kept(new Date(2026, 10, 22, 9, 5));
  expect([said(), warned()]).toEqual(['Kept in this browser only, at 09:05.', '']);
  made.kept(null);
  expect([said(), warned()]).toEqual(['', lost]);
  made.notice('x.xlsx was not opened.');
  expect(warned()).toBe(`${lost} x.xlsx was not opened.`);
  choose();
  expect(warned()).toBe(lost);
  made.kept(new Date(2026, 10, 22, 9, 6));
  expect([said(), warned()]).toEqual(['Kept in this browser only, at 09:06.', '']);
});
