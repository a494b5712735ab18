/** @jest-environment jsdom */
import { keepSoon, type KeepingSoon } from '../../src/taskpane/keep-soon';

let kept: number;
let done: () => void;
let soon: KeepingSoon;

beforeEach(() => {
  jest.useFakeTimers();
  kept = 0;
  soon = keepSoon(() => {
    kept += 1;
    return new Promise((resolve) => (done = resolve));
  });
});

afterEach(() => {
  soon.stop();
  jest.useRealTimers();
});

/** Whether who leaves now is asked first. */
function asks(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

const settled = () => jest.advanceTimersByTimeAsync(0);

test('one keeping serves what is changed in one go', () => {
  for (let i = 0; i < 3; i += 1) {
    soon.changed();
    jest.advanceTimersByTime(500);
  }
  expect(kept).toBe(0);
  jest.advanceTimersByTime(300);
  expect(kept).toBe(1);
});

test('changes that never pause are kept every few seconds', () => {
  for (let i = 0; i < 20; i += 1) {
    soon.changed();
    jest.advanceTimersByTime(500);
  }
  expect(kept).toBe(3);
});

test('who leaves is asked while something is not kept yet, and it is kept at once', async () => {
  expect(asks()).toBe(false);
  soon.changed();
  expect(asks()).toBe(true);
  expect(kept).toBe(1);
  expect(asks()).toBe(true);
  done();
  await settled();
  expect(asks()).toBe(false);
  jest.advanceTimersByTime(5000);
  expect(kept).toBe(1);
});

test('after it is stopped nothing is kept, and nobody is asked', () => {
  soon.changed();
  soon.stop();
  jest.advanceTimersByTime(5000);
  expect([kept, asks()]).toEqual([0, false]);
});
