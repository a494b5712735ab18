import type { ConditionalRule } from 'hucre';
import type { CellRule, RuleContents, RulePoint } from '../../workbook/contents/rules';
import { areaA1, cellA1 } from '../../workbook/r1c1';
import { testFormula } from './cell-tests';
import { toFile } from './functions';
import { laidOver } from './styles';

/** An officer's rule as a file has it; null for one that a file of Excel does not have. */
export function officerRule({ areas, stops, rule }: RuleContents, index: number): ConditionalRule | null {
  const [first] = areas;
  if (!first) return null;
  const common = { priority: index + 1, range: areas.map((area) => areaA1(area)).join(' '), ...(stops && { stopIfTrue: true }) };
  switch (rule.draws) {
    case 'look': {
      const cells = areas.map((area) => areaA1(area, true)).join(',');
      const formula = testFormula(rule.when, cellA1(first.row, first.column), areas.length > 1 ? `(${cells})` : cells);
      return { ...common, type: 'expression', formula: toFile(formula), style: laidOver(rule.look) };
    }
    case 'bars': {
      const cfvo = [fileValue(rule.from), fileValue(rule.to)];
      return cfvo.every((each) => each !== null) ? { ...common, type: 'dataBar', dataBar: { cfvo, color: `FF${rule.colour}` } } : null;
    }
    case 'scale': {
      const cfvo = rule.points.map(({ at }) => fileValue(at));
      if (cfvo.length < 2 || cfvo.length > 3 || !cfvo.every((each) => each !== null)) return null;
      return { ...common, type: 'colorScale', colorScale: { cfvo, colors: rule.points.map(({ colour }) => `FF${colour}`) } };
    }
    case 'icons':
      return iconRule(rule, common);
  }
}

type FileValue = NonNullable<ConditionalRule['colorScale']>['cfvo'][number];

function fileValue({ type, value }: RulePoint): FileValue | null {
  if (type === 'formula') return null;
  return type === 'min' || type === 'max' || value === undefined ? { type } : { type, value: String(value) };
}

/** Sets that every Excel has; a file names them, from the lowest icon up. */
const ICON_SETS = new Set([
  '3Arrows', '3ArrowsGray', '4Arrows', '4ArrowsGray', '5Arrows', '5ArrowsGray', '3TrafficLights1', '3TrafficLights2', '3Signs', '3Symbols', '3Symbols2', '3Flags',
  '4RedToBlack', '4TrafficLights', '4Rating', '5Rating', '5Quarters',
]);

function iconRule({ icons, showsValue }: CellRule & { readonly draws: 'icons' }, common: Pick<ConditionalRule, 'priority' | 'range'>): ConditionalRule | null {
  const set = icons[0]?.set ?? '';
  const numbers = icons.map(({ icon }) => Number(icon));
  const isReversed = numbers.every((icon, i) => icon === numbers.length - 1 - i);
  if (!ICON_SETS.has(set) || !icons.every((each) => each.set === set) || !(isReversed || numbers.every((icon, i) => icon === i))) return null;
  const cfvo: NonNullable<ConditionalRule['iconSet']>['cfvo'] = [{ type: 'percent', value: '0' }];
  for (const { at } of icons.slice(0, -1).reverse()) {
    const value = fileValue(at);
    if (value === null || value.type === 'min' || value.type === 'max') return null;
    cfvo.push({ type: value.type, ...(value.value !== undefined && { value: value.value }) });
  }
  return { ...common, type: 'iconSet', iconSet: { iconSet: set, cfvo, ...(isReversed && { reverse: true }), showValue: showsValue } };
}
