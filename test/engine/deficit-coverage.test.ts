import { deficitCoverage, runningCoverage } from '../../src/engine/deficit-coverage';
import { exact } from '../../src/engine/money';

const exacts = (...figures: number[]) => figures.map(exact);

test('coverage is total savings over total deficits', () => {
  expect(deficitCoverage(exacts(687382), exacts(1377000, 1367000, 1620000))?.toNumber()).toBeCloseTo(0.157511915673694, 15);
});

test('running coverage is what is saved so far over what is short so far', () => {
  const running = runningCoverage(exacts(190230, 248576, 248576), exacts(1377000, 1367000, 1620000));
  expect(running.map((ratio) => ratio?.toSignificantDigits(15).toNumber())).toEqual([0.138148148148148, 0.15991472303207, 0.157511915673694]);
});

test('nothing is covered where deficits add to zero or to a surplus', () => {
  expect(deficitCoverage(exacts(1), exacts(5, -5))).toBeNull();
  expect(deficitCoverage(exacts(1), exacts(5, -6))).toBeNull();
  expect(runningCoverage(exacts(1, 1, 1), exacts(-5, 5, 4)).map((ratio) => ratio?.toNumber() ?? null)).toEqual([null, null, 0.75]);
});

test('savings below zero give a coverage below zero', () => {
  expect(deficitCoverage(exacts(-1), exacts(4))?.toNumber()).toBe(-0.25);
});
