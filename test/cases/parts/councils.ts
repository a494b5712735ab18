import fc from 'fast-check';
import { BASIS_KINDS, IN_MTFS, type Basis, type BasisKind, type Council, type Figure, type InMtfs, type PerCouncil } from '../../../src/engine/case';
import { chance, essential, explained, figure, forEach, fraction, maybe, names, oddText, oneOf, type Frame } from './basics';

const letter = oneOf([...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']);

export function codes(count: number): fc.Arbitrary<string[]> {
  const code = fc.array(letter, { minLength: 2, maxLength: 5 }).map((letters) => letters.join(''));
  return fc.uniqueArray(code, { minLength: count, maxLength: count });
}

export function councils(frame: Frame): fc.Arbitrary<Council[]> {
  return fc.tuple(...frame.codes.map((code, i) =>
    fc.tuple(fc.boolean(), essential(fraction.map((share) => share / 4), frame), explained, oneOf(['Borough', 'District', "King's", 'Ynys Môn']))
      .map(([hasHra, pensionRate, said, name]): Council => ({ code, name: `${name} Council ${i + 1}`, hasHra, pensionRate, ...said }))));
}

/** One basis of every kind, in any order, at times without the timesheets and services. */
export function bases(frame: Frame): fc.Arbitrary<Basis[]> {
  const kinds = fc.shuffledSubarray([...BASIS_KINDS], { minLength: 1 });
  return kinds.chain((chosen) => names('basis', chosen.length, frame).chain((given) =>
    fc.tuple(...chosen.map((kind, i) => basis(kind, given[i] ?? kind, frame)))));
}

function basis(kind: BasisKind, name: string, frame: Frame): fc.Arbitrary<Basis> {
  const more = fc.tuple(maybe('unit', oneOf(['residents', 'Band D properties', 'hours'])), maybe('period', oddText), explained);
  const places = oneOf([null, 0, 0, 1, 2, 3, 4]);
  return fc.tuple(weights(kind, frame), places, more).map(([given, percentPlaces, [unit, period, said]]) =>
    ({ name, kind, ...given, percentPlaces, ...unit, ...period, ...said }));
}

type Weights = Pick<Basis, 'volumes' | 'ratio'>;

function weights(kind: BasisKind, frame: Frame): fc.Arbitrary<Weights> {
  const none = Object.fromEntries(frame.codes.map((code): [string, Figure] => [code, { value: null }]));
  if (kind === 'equal') return fc.constant({ volumes: none, ratio: none });
  const byVolumes = volumes(frame).map((given) => ({ volumes: given, ratio: none }));
  const byRatio = ratio(frame).map((given) => ({ volumes: none, ratio: given }));
  const both = fc.tuple(volumes(frame), ratio(frame)).map(([given, agreed]) => ({ volumes: given, ratio: agreed }));
  const neither = fc.constant({ volumes: none, ratio: none });
  const unknown = frame.sure ? 0 : 1;
  if (kind === 'agreed') return fc.oneof({ weight: 9, arbitrary: byRatio }, { weight: unknown, arbitrary: neither });
  return fc.oneof(
    { weight: 6, arbitrary: byVolumes }, { weight: 2, arbitrary: byRatio }, { weight: 1, arbitrary: both }, { weight: unknown, arbitrary: neither },
  );
}

/** Volumes with at least one above zero, so that they can share something. */
function volumes(frame: Frame): fc.Arbitrary<PerCouncil<Figure>> {
  const some = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 400_000 }) },
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 9_000_000 }).map((n) => n / 100) },
    { weight: 1, arbitrary: fc.constant(0) },
  );
  const [first, ...rest] = frame.codes;
  const positive = essential(fc.integer({ min: 1, max: 200_000 }), frame);
  return fc.tuple(positive, forEach(rest, () => essential(some, frame))).map(([one, others]) => ({ [first as string]: one, ...others }));
}

/** Whole percentages that add to 100, now and then with one to be confirmed. */
function ratio(frame: Frame): fc.Arbitrary<PerCouncil<Figure>> {
  const cuts = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: frame.codes.length - 1, maxLength: frame.codes.length - 1 });
  return fc.tuple(cuts, chance(frame.sure ? 0 : 8)).map(([places, unsure]) => {
    const ends = [...places].sort((a, b) => a - b);
    const shares = [...ends, 100].map((end, i) => (end - (ends[i - 1] ?? 0)) / 100);
    return Object.fromEntries(frame.codes.map((code, i): [string, Figure] =>
      [code, { value: unsure && i === 0 ? 'TBC' : (shares[i] ?? 0) }]));
  });
}

export function flags(frame: Frame): fc.Arbitrary<PerCouncil<InMtfs>> {
  return forEach(frame.codes, () => oneOf(IN_MTFS));
}

/** A share for councils with a Housing Revenue Account, often not decided; nothing for the others. */
export function hraShares(all: readonly Council[], frame: Frame): fc.Arbitrary<PerCouncil<Figure>> {
  return forEach(frame.codes, (code) => hraShare(all, code, frame));
}

export function hraShare(all: readonly Council[], code: string, frame: Frame): fc.Arbitrary<Figure> {
  const hasHra = all.some((council) => council.code === code && council.hasHra);
  return hasHra ? figure(fraction, frame, 30) : fc.constant({ value: null });
}
