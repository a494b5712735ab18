import type { IRange, IStyleBase } from '@univerjs/core';
import { NOT_IN_LIST, type ValidationContents } from '../../workbook/contents/contents';
import { HIGHLIGHT_COLOURS } from '../../workbook/look';
import { HIGHLIGHT_LOOKS, type HighlightSpec } from '../../workbook/model';
import { ARROW, REFUSAL, YES } from './kinds';
import { areaOf, rangeOf } from './ranges';

/** A conditional format as the spreadsheet keeps it; ours go by the text in a cell. */
export interface ColourRule {
  readonly cfId: string;
  readonly ranges: readonly IRange[];
  readonly stopIfTrue: boolean;
  readonly rule: {
    readonly type: string;
    readonly subType?: string;
    readonly operator?: string;
    readonly value?: unknown;
    readonly style?: IStyleBase;
    readonly isBottom?: boolean;
    readonly isPercent?: boolean;
    readonly isShowValue?: boolean;
    readonly config?: unknown;
  };
}

/** What may be typed in cells, as the spreadsheet keeps it; ours are lists. */
export interface ValidationRule {
  readonly uid: string;
  readonly ranges: readonly IRange[];
  readonly type: string;
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly promptTitle?: string;
  readonly prompt?: string;
  readonly allowBlank?: boolean;
  readonly showDropDown?: boolean;
  readonly showErrorMessage?: boolean;
  readonly errorStyle?: number;
  readonly error?: string;
  readonly errorTitle?: string;
  readonly renderMode?: number;
}

/** Colour by the text in a cell. */
export function highlightRule({ area, match, text, look }: HighlightSpec, id: string): ColourRule {
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

/** Null where it is a rule of the officer's. */
export function highlightsOf({ ranges, rule }: ColourRule): HighlightSpec[] | null {
  const match = rule.operator === 'equal' ? 'equals' : rule.operator === 'beginsWith' ? 'begins with' : null;
  if (rule.type !== 'highlightCell' || rule.subType !== 'text' || match === null) return null;
  const look = HIGHLIGHT_LOOKS.find((each) => rule.style?.bg?.rgb === `#${HIGHLIGHT_COLOURS[each].fill}` && rule.style?.cl?.rgb === `#${HIGHLIGHT_COLOURS[each].colour}`);
  if (!look) return null;
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
    errorTitle: NOT_IN_LIST,
    renderMode: ARROW,
  };
}

/** Null where the officer set it. */
export function validationsOf({ type, ranges, formula1 = '', error = '', errorStyle, errorTitle }: ValidationRule): ValidationContents[] | null {
  if (type !== 'list' || errorTitle !== NOT_IN_LIST) return null;
  const list = formula1.startsWith('=') ? formula1.slice(1) : formula1.split(',');
  return ranges.map((range) => ({ area: areaOf(range), list, message: error, lenient: errorStyle !== REFUSAL.stop }));
}
