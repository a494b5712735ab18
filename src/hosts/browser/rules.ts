import type { IRange, IStyleBase } from '@univerjs/core';
import type { ValidationContents } from '../../workbook/contents/contents';
import { HIGHLIGHT_COLOURS } from '../../workbook/look';
import { HIGHLIGHT_LOOKS, type HighlightSpec } from '../../workbook/model';
import { ARROW, REFUSAL, YES } from './kinds';
import { areaOf, rangeOf } from './ranges';

/** A conditional format as the spreadsheet keeps it; ours go by the text in a cell. */
export interface HighlightRule {
  readonly cfId: string;
  readonly ranges: readonly IRange[];
  readonly stopIfTrue: boolean;
  readonly rule: { readonly type: string; readonly subType: string; readonly operator?: string; readonly value?: unknown; readonly style?: IStyleBase };
}

/** A list to choose from as the spreadsheet keeps it. */
export interface ValidationRule {
  readonly uid: string;
  readonly ranges: readonly IRange[];
  readonly type: string;
  readonly formula1?: string;
  readonly allowBlank?: boolean;
  readonly showDropDown?: boolean;
  readonly showErrorMessage?: boolean;
  readonly errorStyle?: number;
  readonly error?: string;
  readonly errorTitle?: string;
  readonly renderMode?: number;
}

/** Colour by the text in a cell. */
export function highlightRule({ area, match, text, look }: HighlightSpec, id: string): HighlightRule {
  const { colour, fill } = HIGHLIGHT_COLOURS[look];
  return {
    cfId: id,
    ranges: [rangeOf(area)],
    stopIfTrue: false,
    rule: {
      type: 'highlightCell',
      subType: 'text',
      operator: match === 'equals' ? 'equal' : 'beginsWith',
      value: text,
      style: { cl: { rgb: `#${colour}` }, bg: { rgb: `#${fill}` }, bl: YES },
    },
  };
}

export function highlightsOf({ ranges, rule }: HighlightRule): HighlightSpec[] {
  if (rule.type !== 'highlightCell' || rule.subType !== 'text') return [];
  const look = HIGHLIGHT_LOOKS.find((each) => rule.style?.bg?.rgb === `#${HIGHLIGHT_COLOURS[each].fill}` && rule.style?.cl?.rgb === `#${HIGHLIGHT_COLOURS[each].colour}`);
  if (!look) return [];
  const match = rule.operator === 'equal' ? 'equals' : 'begins with';
  return ranges.map((range) => ({ area: areaOf(range), match, text: typeof rule.value === 'string' ? rule.value : '', look }));
}

/** A list to choose from. */
export function validationRule({ area, list, message, lenient }: ValidationContents, id: string): ValidationRule {
  return {
    uid: id,
    ranges: [rangeOf(area)],
    type: 'list',
    formula1: typeof list === 'string' ? `=${list}` : list.join(','),
    allowBlank: true,
    showDropDown: true,
    showErrorMessage: true,
    errorStyle: lenient ? REFUSAL.warn : REFUSAL.stop,
    error: message,
    errorTitle: 'Not in the list',
    renderMode: ARROW,
  };
}

export function validationsOf({ type, ranges, formula1 = '', error = '', errorStyle }: ValidationRule): ValidationContents[] {
  if (type !== 'list') return [];
  const list = formula1.startsWith('=') ? formula1.slice(1) : formula1.split(',');
  return ranges.map((range) => ({ area: areaOf(range), list, message: error, lenient: errorStyle !== REFUSAL.stop }));
}
