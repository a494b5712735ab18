import fc from 'fast-check';
import { fingerprint, pack, unpack } from '../../../src/workbook/record/fingerprint';
import { recordedBlocks } from '../../../src/workbook/record/recorded';

/** FNV-1a in integers of any size. */
function fnv(text: string): bigint {
  return [...Array(text.length).keys()].reduce((hash, i) => ((hash ^ BigInt(text.charCodeAt(i))) * 0x01000193n) & 0xffffffffn, 0x811c9dc5n);
}

test('a fingerprint is the hash in 7 digits to base 36', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(fingerprint(text)).toBe(fnv(text).toString(36).padStart(7, '0'));
    }),
    { numRuns: 5000 },
  );
});

test('each row has the fingerprint of its formula', () => {
  const formulas = fc.array(fc.constantFrom('', 'R1C1', "'Components'!R10C", 'SUM(R1C:R4C)'), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(formulas, (given) => {
      const block = (these: string | readonly string[]) => ({
        id: 'savings/new', kind: 'calculation' as const, row: 1, column: 1, values: given.map(() => [0]), formulas: these, officerFormulas: [],
        style: 'calculation' as const, format: 'general' as const,
      });
      const [own, same] = recordedBlocks({ id: 'savings', blocks: [block(given), block('R1C1')] });
      expect(unpack(own?.formulas ?? '')).toEqual(given.map(fingerprint));
      expect(same?.formulas).toBe(pack(given.map(() => fingerprint('R1C1'))));
    }),
  );
});
