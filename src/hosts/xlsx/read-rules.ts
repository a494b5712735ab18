import type { ConditionalRule } from 'hucre';
import { NUMBER_OPERATORS, type CellRule, type CellTest, type RuleContents, type RulePoint } from '../../workbook/contents/rules';
import { cellA1 } from '../../workbook/r1c1';
import type { Area } from '../../workbook/model';
import { compared } from './cell-tests';
import { fromFile } from './functions';
import { areasIn, lookIn } from './read-looks';

/** A rule of a file that is none of ours; nothing for those of a kind that the page does not have. */
export function rulesIn(found: ConditionalRule): RuleContents[] {
  const areas = areasIn(found.range);
  const rule = areas[0] && ruleIn(found, areas[0]);
  return rule ? [{ areas, stops: found.stopIfTrue === true, rule }] : [];
}

function ruleIn(found: ConditionalRule, first: Area): CellRule | null {
  const { colorScale, dataBar, iconSet } = found;
  if (colorScale) return { draws: 'scale', points: colorScale.cfvo.map((at, i) => ({ at: point(at), colour: rgb(colorScale.colors[i]) })) };
  if (dataBar) {
    const [from = { type: 'min' }, to = { type: 'max' }] = dataBar.cfvo;
    return { draws: 'bars', from: point(from), to: point(to), colour: rgb(dataBar.color), negative: rgb(dataBar.color), isGradient: true, showsValue: true };
  }
  if (iconSet) {
    const last = iconSet.cfvo.length - 1;
    return {
      draws: 'icons', showsValue: iconSet.showValue !== false,
      icons: [...iconSet.cfvo].reverse().map((at, i) => ({ operator: 'greaterThanOrEqual', at: point(at), set: iconSet.iconSet, icon: String(iconSet.reverse ? last - i : i) })),
    };
  }
  const when = testIn(found, first);
  return when && { draws: 'look', when, look: lookIn(found.style ?? {}) ?? {} };
}

function testIn({ type, operator, formula }: ConditionalRule, first: Area): CellTest | null {
  if (type === 'duplicateValues' || type === 'uniqueValues') return { test: type };
  const written = typeof formula === 'string' ? [formula] : (formula ?? []);
  const [one, other] = written;
  if (one === undefined) return null;
  if (type !== 'cellIs') return { test: 'formula', formula: `=${fromFile(one)}` };
  const values = written.map(Number);
  const known = NUMBER_OPERATORS.find((each) => each === operator) ?? 'equal';
  if (values.every(Number.isFinite)) return { test: 'number', operator: known, values };
  const cell = cellA1(first.row, first.column);
  if (known === 'between') return { test: 'formula', formula: `=AND(${cell}>=${fromFile(one)},${cell}<=${fromFile(other ?? one)})` };
  if (known === 'notBetween') return { test: 'formula', formula: `=OR(${cell}<${fromFile(one)},${cell}>${fromFile(other ?? one)})` };
  return { test: 'formula', formula: `=${compared(known, cell, fromFile(one))}` };
}

function point({ type, value }: { readonly type: RulePoint['type']; readonly value?: string | undefined }): RulePoint {
  if (type === 'min' || type === 'max' || value === undefined) return { type };
  return { type, value: Number.isFinite(Number(value)) ? Number(value) : value };
}

function rgb(colour: string | undefined): string {
  return (colour ?? '000000').slice(-6).toUpperCase();
}
