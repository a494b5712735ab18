import type { IStyleData } from '@univerjs/core';
import { NUMBER_OPERATORS, PERIODS, TEXT_OPERATORS, type CellRule, type CellTest, type NumberOperator, type RuleContents, type RulePoint } from '../../workbook/contents/rules';
import { areaOf, rangeOf } from './ranges';
import type { ColourRule } from './rules';
import { hex, lookOf, styleOf } from './style';

/** A rule that an officer set in the page, or brought in a file, as the spreadsheet keeps it. */
export function colourRule({ areas, stops, rule }: RuleContents, id: string): ColourRule {
  return { cfId: id, ranges: areas.map(rangeOf), stopIfTrue: stops, rule: ruleOf(rule) };
}

function ruleOf(rule: CellRule): ColourRule['rule'] {
  switch (rule.draws) {
    case 'look':
      return { type: 'highlightCell', style: styleOf(rule.look), ...testOf(rule.when) };
    case 'bars': {
      const config = { min: rule.from, max: rule.to, isGradient: rule.isGradient, positiveColor: `#${rule.colour}`, nativeColor: `#${rule.negative}` };
      return { type: 'dataBar', isShowValue: rule.showsValue, config };
    }
    case 'scale':
      return { type: 'colorScale', config: rule.points.map(({ at, colour }, index) => ({ index, color: `#${colour}`, value: at })) };
    case 'icons':
      return { type: 'iconSet', isShowValue: rule.showsValue, config: rule.icons.map(({ operator, at, set, icon }) => ({ operator, value: at, iconType: set, iconId: icon })) };
  }
}

function testOf(when: CellTest): Omit<ColourRule['rule'], 'type'> {
  switch (when.test) {
    case 'text':
      return { subType: when.test, operator: when.operator, value: when.text };
    case 'number':
      return { subType: when.test, operator: when.operator, value: when.values.length > 1 ? when.values : when.values[0] };
    case 'timePeriod':
      return { subType: when.test, operator: when.period };
    case 'rank':
      return { subType: when.test, isBottom: when.isBottom, isPercent: when.isPercent, value: when.count };
    case 'average':
      return { subType: when.test, operator: when.operator };
    case 'formula':
      return { subType: when.test, value: when.formula };
    case 'duplicateValues':
    case 'uniqueValues':
      return { subType: when.test };
  }
}

/** Null for a rule of a kind that this page does not know. */
export function ruleContents({ ranges, stopIfTrue, rule }: ColourRule): RuleContents | null {
  const found = cellRule(rule);
  return found && { areas: ranges.map(areaOf), stops: stopIfTrue, rule: found };
}

function cellRule(rule: ColourRule['rule']): CellRule | null {
  const showsValue = rule.isShowValue !== false;
  if (rule.type === 'highlightCell') {
    const when = cellTest(rule);
    return when && { draws: 'look', when, look: lookOf(rule.style as IStyleData) };
  }
  if (rule.type === 'dataBar') {
    const { min, max, isGradient, positiveColor, nativeColor } = rule.config as unknown as BarConfig;
    return { draws: 'bars', from: min, to: max, colour: colourOf(positiveColor), negative: colourOf(nativeColor), isGradient, showsValue };
  }
  if (rule.type === 'colorScale') {
    const points = [...(rule.config as unknown as readonly ScaleConfig[])].sort((a, b) => a.index - b.index);
    return { draws: 'scale', points: points.map(({ color, value }) => ({ at: value, colour: colourOf(color) })) };
  }
  if (rule.type === 'iconSet') {
    const icons = rule.config as unknown as readonly IconConfig[];
    return { draws: 'icons', showsValue, icons: icons.map(({ operator, value, iconType, iconId }) => ({ operator, at: value, set: iconType, icon: String(iconId) })) };
  }
  return null;
}

interface BarConfig {
  readonly min: RulePoint;
  readonly max: RulePoint;
  readonly isGradient: boolean;
  readonly positiveColor: string;
  readonly nativeColor: string;
}

interface ScaleConfig {
  readonly index: number;
  readonly color: string;
  readonly value: RulePoint;
}

interface IconConfig {
  readonly operator: NumberOperator;
  readonly value: RulePoint;
  readonly iconType: string;
  readonly iconId: string;
}

function cellTest({ subType, operator, value, isBottom, isPercent }: ColourRule['rule']): CellTest | null {
  switch (subType) {
    case 'text': {
      const known = oneOf(TEXT_OPERATORS, operator);
      return known && { test: subType, operator: known, text: String(value ?? '') };
    }
    case 'number': {
      const known = oneOf(NUMBER_OPERATORS, operator);
      return known && { test: subType, operator: known, values: [value].flat().map(Number) };
    }
    case 'timePeriod': {
      const period = oneOf(PERIODS, operator);
      return period && { test: subType, period };
    }
    case 'average': {
      const known = oneOf(NUMBER_OPERATORS, operator);
      return known && { test: subType, operator: known };
    }
    case 'rank':
      return { test: subType, isBottom: isBottom === true, isPercent: isPercent === true, count: Number(value) };
    case 'formula':
      return { test: subType, formula: String(value ?? '') };
    case 'duplicateValues':
    case 'uniqueValues':
      return { test: subType };
    default:
      return null;
  }
}

function oneOf<T extends string>(known: readonly T[], word: string | undefined): T | null {
  return known.find((each) => each === word) ?? null;
}

function colourOf(colour: string): string {
  return hex(colour) ?? '000000';
}
