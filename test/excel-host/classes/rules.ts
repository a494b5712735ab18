import { invalidArgument } from '../errors';
import { define } from '../members';
import { overlap, print } from '../model/area';
import { ConditionalFormat } from '../model/sheet';
import { spellTab } from '../formulas/tokens';
import { HostObject } from '../objects';
import { colour } from './formats';
import type { Place } from './places';

/** Rules that cells follow: what may be typed into them, and when they are coloured. */
define<Place>('DataValidation', {
  set: { Rule: setRule, Prompt: setPrompt, ErrorAlert: setErrorAlert },
});

const LONGEST_LIST = 255;

function setRule({ sheet, area }: Place, value: unknown): void {
  const { list, ...others } = value as { list?: { source: unknown; inCellDropDown?: boolean } };
  if (!list || Object.keys(others).length > 0) throw invalidArgument('only lists to choose from are known here');
  const source = list.source instanceof HostObject ? spellPlace(list.source.target as Place) : list.source;
  if (typeof source !== 'string' || source === '') throw invalidArgument('a list has a source');
  if (!source.startsWith('=') && source.length > LONGEST_LIST) throw invalidArgument(`a list typed out has up to ${LONGEST_LIST} characters`);
  sheet.coats.paint(area, 'DataValidation.Rule', { list: { ...list, source } });
}

function spellPlace({ sheet, area }: Place): string {
  return `=${spellTab(sheet.name)}${print(area, '$')}`;
}

function setPrompt({ sheet, area }: Place, value: unknown): void {
  checkLengths(value as Record<string, unknown>);
  sheet.coats.paint(area, 'DataValidation.Prompt', value);
}

function setErrorAlert({ sheet, area }: Place, value: unknown): void {
  const alert = value as Record<string, unknown>;
  checkLengths(alert);
  if (!['Stop', 'Warning', 'Information'].includes(String(alert['style']))) throw invalidArgument(`no style ${String(alert['style'])}`);
  sheet.coats.paint(area, 'DataValidation.ErrorAlert', value);
}

function checkLengths({ title, message }: Record<string, unknown>): void {
  if (String(title ?? '').length > 32 || String(message ?? '').length > 255) throw invalidArgument('a title has up to 32 characters, a message up to 255');
}

const KINDS = ['Custom', 'DataBar', 'ColorScale', 'IconSet', 'TopBottom', 'PresetCriteria', 'ContainsText', 'CellValue'];

define<Place>('ConditionalFormatCollection', {
  items: ({ sheet, area }) => sheet.rules.filter((rule) => rule.areas.some((each) => overlap(each, area))).map(ruleObject),
  methods: {
    Add({ target: { sheet, area }, args: [type], workbook }) {
      if (!KINDS.includes(String(type))) throw invalidArgument(`no conditional format ${String(type)}`);
      const rule = new ConditionalFormat(workbook.newId(), String(type), [area]);
      // The newest comes first.
      sheet.rules.unshift(rule);
      return ruleObject(rule);
    },
  },
});

function ruleObject(rule: ConditionalFormat): HostObject<ConditionalFormat> {
  return new HostObject('ConditionalFormat', rule, rule.store, rule.id);
}

/** The part of a rule that fits its kind; any other fails, as in Excel. */
const part = (kind: string, property: string, type: string) => (rule: ConditionalFormat) => {
  if (rule.type !== kind) throw invalidArgument(`the rule is of kind ${rule.type}`);
  return new HostObject(type, rule, rule.store.child(property));
};

define<ConditionalFormat>('ConditionalFormat', {
  objects: {
    Custom: part('Custom', 'Custom', 'CustomConditionalFormat'),
    TextComparison: part('ContainsText', 'TextComparison', 'TextConditionalFormat'),
    CellValue: part('CellValue', 'CellValue', 'CellValueConditionalFormat'),
  },
});

for (const type of ['ConditionalRangeFont', 'ConditionalRangeFill']) {
  const below = type.replace('ConditionalRange', '');
  define<ConditionalFormat>(type, {
    set: {
      Color(rule, value) {
        const kind = { Custom: 'Custom', ContainsText: 'TextComparison', CellValue: 'CellValue' }[rule.type] ?? rule.type;
        rule.store.child(kind).child('Format').child(below).set('Color', colour(value));
      },
    },
  });
}

