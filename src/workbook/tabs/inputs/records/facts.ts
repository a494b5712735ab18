import type { Fact } from '../../../../engine/case';
import { optionalProse, prose, text } from '../codec';
import { figure } from '../numbers';
import { column, optional, readSource, type RecordTable } from '../record-table';

const FIGURE = figure('general');

/** Figures and statements that no sum uses; the source of a row is the source of its figure. */
export const facts: RecordTable<Fact> = {
  id: 'facts',
  tabName: 'Facts',
  tableName: 'Facts',
  label: ['topic', 'item', 'about'],
  columns: () => [
    column('topic', 'Topic', prose, (fact) => fact.topic, { width: 18 }),
    column('item', 'Item', prose, (fact) => fact.item, { width: 30 }),
    column('about', 'About', text, (fact) => fact.about, { choices: { from: 'councils', lenient: true } }),
    column('figure', 'Figure', FIGURE, (fact) => fact.figure),
    column('unit', 'Unit', optionalProse, (fact) => fact.unit, { width: 14 }),
    column('text', 'In words', optionalProse, (fact) => fact.text, { width: 44 }),
    column('source', 'Source', optionalProse, (fact) => fact.figure.source, { width: 26 }),
    column('note', 'Note', optionalProse, (fact) => fact.figure.note, { width: 40 }),
  ],
  read: (row) => ({
    topic: row.take('topic', prose),
    item: row.take('item', prose),
    about: row.take('about', text),
    figure: { ...row.take('figure', FIGURE), ...readSource(row) },
    ...optional('text', row.take('text', optionalProse)),
    ...optional('unit', row.take('unit', optionalProse)),
  }),
};
