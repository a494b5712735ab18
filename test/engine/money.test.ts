import fc from 'fast-check';
import { exact, Exact, negate, roundToPence, toNumber } from '../../src/engine';
import { fromParts, fromPence, minus, PENCE_LIMIT, penceIn, penceOf } from '../../src/engine/money';

const pence = fc.oneof(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1 - PENCE_LIMIT, max: PENCE_LIMIT - 1 }));

test('a double is read at 15 digits', () => {
  expect(exact(0.1 + 0.2).eq('0.3')).toBe(true);
  expect(exact(1.005).eq('1.005')).toBe(true);
  expect(exact(Number.MAX_SAFE_INTEGER).eq('9007199254740991')).toBe(true);
  expect(Object.is(exact(-0).toNumber(), 0)).toBe(true);
  expect(() => exact(Number.NaN)).toThrow(RangeError);
  expect(() => exact(Number.POSITIVE_INFINITY)).toThrow(RangeError);
});

test.each([['1.005', '1.01'], ['-1.005', '-1.01'], ['2.5', '2.5'], ['0.004', '0'], ['-0.004', '0'], ['1e-20', '0']])(
  '%s to pence is %s',
  (pounds, rounded) => {
    expect(roundToPence(new Exact(pounds)).toString()).toBe(rounded);
  },
);

test('the negative of nil is a plain nil', () => {
  expect(Object.is(negate(exact(0)).toNumber(), 0)).toBe(true);
  expect(Object.is(roundToPence(new Exact(-0)).toNumber(), 0)).toBe(true);
});

test('whole pence make the very decimal that the constructor makes', () => {
  fc.assert(
    fc.property(pence, (whole) => {
      const made = fromPence(whole);
      const constructed = new Exact(whole).div(100);
      expect({ s: made.s, e: made.e, d: made.d }).toEqual({ s: constructed.s, e: constructed.e, d: constructed.d });
      expect(made).toBeInstanceOf(Exact);
      expect(made.plus(1).eq(constructed.plus(1))).toBe(true);
      expect(penceIn(constructed)).toBe(whole);
    }),
    { numRuns: 2000 },
  );
});

test.each(['0.001', '0.01', '0.1', '1', '9999999', '10000000', '10000000.01', '9999999999999.99', '10000000000000', '1e30', '123.456', '0.0000001', '-20000000'])(
  'pence are found in %s when they are whole and few enough',
  (text) => {
    const value = new Exact(text);
    const whole = value.times(100);
    const expected = whole.isInteger() && whole.abs().lt(PENCE_LIMIT) ? whole.toNumber() : null;
    expect(penceIn(value)).toBe(expected);
  },
);

test('a double is whole pence only where its decimal is', () => {
  const double = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e14, max: 1e14 }), pence.map((whole) => whole / 100));
  fc.assert(
    fc.property(double, (value) => {
      const whole = penceOf(value);
      const read = new Exact(Number.isSafeInteger(value) ? value : value.toPrecision(15));
      if (whole !== null) expect(read.times(100).eq(whole)).toBe(true);
      expect(exact(value).eq(read)).toBe(true);
      expect(toNumber(read)).toBe(read.toNumber() + 0);
    }),
    { numRuns: 2000 },
  );
});

test('ten-thousandths give the double that decimal.js gives, and a difference the decimal that it gives', () => {
  const whole = fc.oneof(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 1e13 - 1 }));
  const decimal = fc
    .tuple(whole, fc.integer({ min: 0, max: 9999 }), fc.boolean())
    .map(([units, parts, negative]) => (negative ? fromParts(units, parts).negated() : fromParts(units, parts)));
  const any = fc.oneof(decimal, pence.map(fromPence), fc.constantFrom('0', '1e-9', '-1e-5', '0.0001', '1e30', '12345.678901234').map((text) => new Exact(text)));
  fc.assert(
    fc.property(any, any, (from, what) => {
      expect(toNumber(from)).toBe(from.toNumber() + 0);
      expect(minus(from, what).eq(from.minus(what))).toBe(true);
    }),
    { numRuns: 5000 },
  );
});
