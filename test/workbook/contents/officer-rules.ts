import { NUMBER_OPERATORS, PERIODS, TEXT_OPERATORS, type CellTest, type LimitContents, type RuleContents } from '../../../src/workbook/contents/rules';

const areas = [{ row: 2, column: 2, rows: 5, columns: 1 }];
const look = { bold: true, italic: true, colour: '7B4B94', fill: 'F3E8FA' };

const TESTS: readonly CellTest[] = [
  ...TEXT_OPERATORS.map((operator): CellTest => ({ test: 'text', operator, text: 'at "risk"' })),
  ...NUMBER_OPERATORS.map((operator): CellTest => ({ test: 'number', operator, values: operator.endsWith('etween') ? [5, 20] : [5] })),
  ...PERIODS.map((period): CellTest => ({ test: 'timePeriod', period })),
  { test: 'duplicateValues' }, { test: 'uniqueValues' }, { test: 'formula', formula: '=B2>$D$1' }, { test: 'average', operator: 'greaterThan' },
  { test: 'rank', isBottom: true, isPercent: false, count: 3 }, { test: 'rank', isBottom: false, isPercent: true, count: 10 },
];

/** A rule of each kind that an officer can set. */
export const RULES: readonly RuleContents[] = [
  ...TESTS.map((when): RuleContents => ({ areas, stops: false, rule: { draws: 'look', when, look } })),
  { areas: [...areas, { row: 2, column: 4, rows: 5, columns: 1 }], stops: true, rule: { draws: 'look', when: { test: 'number', operator: 'lessThan', values: [0] }, look } },
  { areas, stops: false, rule: { draws: 'bars', from: { type: 'min' }, to: { type: 'num', value: 500 }, colour: '1B7285', negative: '8A1C12', isGradient: true, showsValue: true } },
  { areas, stops: false, rule: { draws: 'scale', points: [{ at: { type: 'min' }, colour: 'FFFFFF' }, { at: { type: 'percentile', value: 50 }, colour: '9FD3DC' }, { at: { type: 'max' }, colour: '1B7285' }] } },
  { areas, stops: false, rule: { draws: 'icons', showsValue: false, icons: [67, 33, 0].map((value, i) => ({ operator: 'greaterThanOrEqual', at: { type: 'percent', value }, set: '3Arrows', icon: String(i) })) } },
];

const said = { areas, allowsBlank: true, refusal: 'stop', saysError: true, errorTitle: 'No', error: 'Not that.', promptTitle: 'Type', prompt: 'So and so.' } as const;

/** What may be typed, of each kind that an officer can set. */
export const LIMITS: readonly LimitContents[] = [
  { ...said, type: 'list', first: 'Agreed,Draft', shown: 'arrow' },
  { ...said, type: 'list', first: "='Own lists'!$A$1:$A$9", shown: 'arrow', refusal: 'warning' },
  { ...said, type: 'whole', operator: 'between', first: '1', second: '10' },
  { ...said, type: 'decimal', operator: 'greaterThan', first: '=$D$1' },
  { ...said, type: 'textLength', operator: 'lessThanOrEqual', first: '40', refusal: 'information' },
  { ...said, type: 'date', operator: 'greaterThanOrEqual', first: '46113' },
  { ...said, type: 'custom', first: '=ISNUMBER(B2)' },
];
