import { MEASURES, type MeasureKind, type PublishedFigure } from '../../../../engine/case';
import { choice, optionalProse, optionalText, plain, prose, requiredText, textOf, type Codec } from '../codec';
import { number, signed, type Sign } from '../numbers';
import { column, optional, type RecordTable } from '../record-table';

const LABEL = requiredText('what the figure is called in the published document');
export const MEASURE = choice(MEASURES);
const COUNCIL = requiredText("a council's code");
const PLACES = number('integer');
const VALUE = number('general');

/** Measures of money saved: printed in the sign of the workbook. */
const SAVINGS: ReadonlySet<MeasureKind> = new Set([
  'post saving',
  'new in the year',
  'period total',
  'total new in the year',
  'total for the period',
]);

const IN_PERCENT: ReadonlySet<MeasureKind> = new Set(['post saving %', 'coverage', 'basis share']);

/** Whether a measure is a part of something, printed in percent; all others are money. */
export function isInPercent(of: MeasureKind): boolean {
  return IN_PERCENT.has(of);
}

/** The sign in which a measure prints. */
export function measureSign(of: MeasureKind, sign: Sign): Sign {
  return SAVINGS.has(of) ? sign : 1;
}

/** Names in one cell, joined by "; "; a semicolon or backslash within a name is marked by a backslash. */
export const ITEMS: Codec<readonly string[]> = {
  format: 'text',
  otherwise: [],
  print: (items) => plain(items.map((item) => item.replace(/[\\;]/g, '\\$&')).join('; ') || null),
  read: (typed) => splitItems(textOf(typed)),
};

function splitItems(joined: string): string[] {
  const marked = joined.match(/(?:\\.|[^\\;])+/gs) ?? [];
  return marked.map((item) => item.trim().replace(/\\(.)/gs, '$1')).filter((item) => item !== '');
}

/** Figures as the source document prints them, on the Published v calculated tab. */
export const published: RecordTable<PublishedFigure> = {
  id: 'published',
  tabName: 'Published v calculated',
  tableName: 'Published',
  label: ['label'],
  columns: (shape) => [
    column('label', 'Published figure', LABEL, (each) => each.label, { width: 40 }),
    column('measure', 'Measure', MEASURE, (each) => each.measure.of, { path: 'measure.of', width: 20, choices: { from: MEASURES, lenient: false } }),
    column('items', 'Items', ITEMS, (each) => each.measure.items, { path: 'measure.items', width: 28 }),
    column('council', 'Council', COUNCIL, (each) => each.measure.council, { path: 'measure.council', width: 10, choices: { from: 'councils', lenient: true } }),
    column('year', 'Year', optionalText, (each) => each.measure.year, { path: 'measure.year', width: 12, choices: { from: shape.years, lenient: true } }),
    column('value', 'Published', VALUE, (each) => signed(each.value, measureSign(each.measure.of, shape.sign))),
    column('places', 'Places', PLACES, (each) => each.places, { width: 8 }),
    column('section', 'Section', prose, (each) => each.section, { width: 18 }),
    column('note', 'Note', optionalProse, (each) => each.note, { width: 40 }),
  ],
  read: (row, shape) => {
    const of = row.take('measure', MEASURE);
    return {
      label: row.take('label', LABEL),
      measure: {
        of,
        council: row.take('council', COUNCIL),
        items: row.take('items', ITEMS),
        ...optional('year', row.take('year', optionalText)),
      },
      value: signed(row.take('value', VALUE), measureSign(of, shape.sign)),
      places: row.take('places', PLACES),
      section: row.take('section', prose),
      ...optional('note', row.take('note', optionalProse)),
    };
  },
};
