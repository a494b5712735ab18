import { EACH_COUNCIL, POST_KINDS, type Post } from '../../../../engine/case';
import { choice, optionalText, requiredText } from '../codec';
import { figure } from '../numbers';
import {
  column, councilColumns, eachCouncil, figureColumn, optional, readSource, sourceColumns, type RecordTable,
} from '../record-table';
import { decisionColumns, FLAG, flagColumns, readDecision, readFlags, YES_OR_NO } from './shared';

const NAME = requiredText('a name for the post');
const KIND = choice(POST_KINDS);
const POSTS = figure('general');
const SALARY = figure('money');

export const posts: RecordTable<Post> = {
  id: 'posts',
  tabName: 'Posts',
  tableName: 'Posts',
  label: ['name'],
  columns: (shape) => [
    column('name', 'Post', NAME, (post) => post.name, { width: 28 }),
    column('kind', 'Kind', KIND, (post) => post.kind, { choices: { from: POST_KINDS, lenient: false } }),
    column('employer', 'Employer', optionalText, (post) => post.employer, { choices: { from: [...shape.codes, EACH_COUNCIL], lenient: false } }),
    figureColumn('posts', 'Posts', POSTS, (post) => post.posts, { width: 8 }),
    figureColumn('salary', 'Salary of one post', SALARY, (post) => post.salary, { width: 14 }),
    column('basis', 'Basis', optionalText, (post) => post.basis, { width: 20, choices: { from: 'bases', lenient: true } }),
    column('from', 'From', optionalText, (post) => post.from, { width: 12, choices: { from: shape.years, lenient: true } }),
    column('countedIn', 'Counted in', optionalText, (post) => post.countedIn, { width: 26, choices: { from: 'lines', lenient: true } }),
    column('atRisk', 'At risk', FLAG, (post) => post.atRisk, { width: 10, choices: YES_OR_NO }),
    ...councilColumns<Post>(shape, (code) =>
      figureColumn(`current ${code}`, `Salary today ${code}`, SALARY, (post) => post.current[code], { width: 14 })),
    ...flagColumns<Post>(shape),
    ...decisionColumns<Post>(),
    ...sourceColumns<Post>(),
  ],
  read: (row, shape) => ({
    name: row.take('name', NAME),
    kind: row.take('kind', KIND),
    ...optional('employer', row.take('employer', optionalText)),
    posts: row.figure('posts', POSTS),
    salary: row.figure('salary', SALARY),
    ...optional('basis', row.take('basis', optionalText)),
    current: eachCouncil(shape, (code) => row.figure(`current ${code}`, SALARY)),
    ...optional('from', row.take('from', optionalText)),
    ...optional('countedIn', row.take('countedIn', optionalText)),
    atRisk: row.take('atRisk', FLAG),
    ...readFlags(row, shape),
    ...readDecision(row),
    ...readSource(row),
  }),
};
