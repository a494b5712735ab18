import { publishedCase } from '../../src/case';
import { appraise, type PartnershipCase } from '../../src/engine';
import { compile } from '../../src/workbook/compile';
import type { Block, TabSpec } from '../../src/workbook/model';
import { inputSpecs } from './input-cells';

function tabOf(partnershipCase: PartnershipCase): TabSpec {
  return compile(partnershipCase, appraise(partnershipCase)).tabs.find(({ id }) => id === 'published')!;
}

function block({ blocks }: TabSpec, id: string): Block {
  return blocks.find((each) => each.id === `published/${id}`)!;
}

const tab = tabOf(publishedCase);
const { published } = publishedCase;
const place = (of: string, council: string): number => published.findIndex(({ measure }) => measure.of === of && measure.council === council);

describe('Published v calculated', () => {
  it('finds what does not follow: the coverage of 15.6% and the area split of 69/31', () => {
    const verdicts = block(tab, 'verdict').values.flat();
    const calculated = block(tab, 'calculated').values.flat();
    const coverage = place('coverage', 'HDC');
    expect(verdicts[coverage]).toBe('does not follow');
    expect(calculated[coverage]).toBeCloseTo(0.157511915673694, 12);
    const area = published.findIndex(({ measure }) => measure.items[0] === 'Area');
    expect([verdicts[area], calculated[area]]).toStrictEqual(['does not follow', 0.55]);
    expect(verdicts[place('coverage', 'MBC')]).toBe('rounding');
  });

  it('counts the verdicts at the top, and says them in a sentence', () => {
    const counts = block(tab, 'verdict-counts').values.flat() as number[];
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(published.length);
    expect(block(tab, 'verdict-sentence').values[0]![0]).toBe(
      `Of ${published.length} published figures: ${counts[0]} agree, ${counts[1]} agree to the rounding they are printed in, ` +
        `${counts[2]} do not follow from their inputs and ${counts[3]} cannot be checked.`,
    );
  });

  it('says why a published ratio cannot be checked', () => {
    const taxBase = published.findIndex(({ measure }) => measure.items[0] === 'Council tax base');
    expect(block(tab, 'calculated').values[taxBase]).toStrictEqual(['published ratio, volumes missing']);
    expect(block(tab, 'difference').values[taxBase]).toStrictEqual(['']);
    expect(block(tab, 'verdict').values[taxBase]).toStrictEqual(['cannot be checked']);
  });

  it('prints money saved in the sign of the workbook, and nothing else', () => {
    const column = tab.table!.headers.indexOf('Published');
    const typed = (in_: TabSpec, row: number) => block(in_, 'rows').values[row]![column];
    const positive = tabOf({ ...publishedCase, signConvention: 'saving positive' });
    for (const [of, signed] of [['post saving', true], ['total for the period', true], ['deficit', false], ['coverage', false], ['shared salary', false]] as const) {
      const row = place(of, 'HDC');
      const { value } = published[row]!;
      expect(typed(tab, row)).toBe(signed ? -value : value);
      expect(typed(positive, row)).toBe(value);
    }
  });

  it('notices a row that was moved or changed since Build', () => {
    const first = block(tab, 'compared').values[0]![0];
    expect(first).toBe('basis share, HDC: Equal');
    expect(block(tab, 'as-published').formulas).toContain('"row changed: Build again"');
  });

  it('is a table to type in where nothing is published yet', () => {
    const none = inputSpecs({ ...publishedCase, published: [] }).find(({ id }) => id === 'published')!;
    expect(none.table?.rowCount).toBe(1);
    expect(none.blocks.filter(({ kind }) => kind === 'calculation')).toStrictEqual([]);
  });

  it('says that a figure which nothing calculates cannot be checked', () => {
    const alone = inputSpecs(publishedCase).find(({ id }) => id === 'published')!;
    expect(block(alone, 'calculated').formulas![0]).toBe('"cannot be checked"');
  });
});
