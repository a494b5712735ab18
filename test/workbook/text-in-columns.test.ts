import { publishedCase } from '../../src/case';
import { appraise } from '../../src/engine';
import type { Deficit, PartnershipCase } from '../../src/engine/case';
import { compile } from '../../src/workbook/compile';
import { TabDress } from '../../src/workbook/dress';
import { countLines, EDGES, INDENT, letterScale, textWidth } from '../../src/workbook/heights';
import { STYLE_LOOKS } from '../../src/workbook/look';
import type { Block, TabSpec } from '../../src/workbook/model';

function tabOf(partnershipCase: PartnershipCase, id: string): TabSpec {
  return compile(partnershipCase, appraise(partnershipCase)).tabs.find((tab) => tab.id === id)!;
}

function room(tab: TabSpec, block: Block): number {
  return (tab.widths[block.column - 1]! - EDGES - INDENT) / letterScale(STYLE_LOOKS[block.style as keyof typeof STYLE_LOOKS]);
}

const NOTHING_TO_COVER = publishedCase.councils.map(({ code }): Deficit => ({ council: code, kind: 'whole gap', reserves: 'not known', unit: '£', amounts: { '2023/24': { value: 0 }, '2024/25': { value: 0 }, '2025/26': { value: 0 } } }));

test.each([['needs: deficit', []], ['no deficit to cover', NOTHING_TO_COVER]])('"%s" in the place of a coverage on Contents breaks into lines, and no word of it is broken', (words, deficits) => {
  const tab = tabOf({ ...publishedCase, published: [], deficits }, 'contents');
  const coverage = tab.blocks.find(({ id }) => id === 'contents/headline-coverage')!;
  expect(coverage.values[0]![0]).toBe(words);
  expect(new TabDress(tab).of(coverage, 0, 0).wrap).toBe(true);
  expect(words.split(' ').filter((word) => textWidth(word) > room(tab, coverage))).toEqual([]);
});

test('what stands beside the inputs of the Case tab is no longer than its column', () => {
  const tab = tabOf(publishedCase, 'case');
  const units = tab.blocks.filter(({ id }) => id.endsWith('-units'));
  expect(units.length).toBeGreaterThan(3);
  expect(units.flatMap((block) => block.values.flatMap(([words]) => (countLines(String(words), room(tab, block)) > 1 ? [words] : [])))).toEqual([]);
});
