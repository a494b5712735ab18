import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedCase } from '../../src/case';
import { appraise, checkCase, toNumber, type Known } from '../../src/engine';

const appraisal = appraise(publishedCase);
const [hdc, mbc] = appraisal.councils;

function numbers(known: readonly Known[] = []): (number | string)[] {
  return known.map((value) => ('needs' in value ? value.needs : toNumber(value)));
}

function doesNotFollow(): string[] {
  return appraisal.published.filter(({ verdict }) => verdict === 'does not follow').map(({ published }) => published.label);
}

describe('the published case', () => {
  it('has no problems', () => {
    expect(checkCase(publishedCase)).toEqual([]);
  });

  it('gives the published totals', () => {
    expect(numbers(hdc?.newInYear)).toEqual([190230, 26146, 0]);
    expect(numbers(hdc?.effect)).toEqual([190230, 248576, 248576]);
    expect(numbers(mbc?.newInYear)).toEqual([42780, 22144, 0]);
    expect(numbers(mbc?.effect)).toEqual([42780, 94374, 94374]);
    expect(numbers(appraisal.councils.map((council) => council.periodTotal))).toEqual([687382, 231528]);
    expect(numbers(appraisal.councils.map((council) => council.gapTotal))).toEqual([4364000, 736000]);
  });

  it('covers less of the Harborough deficit without what the MTFS holds or may hold', () => {
    const coverage = hdc?.coverage;
    const parts = [coverage?.headline, coverage?.['without what is in the MTFS'], coverage?.['without what is or may be in the MTFS']];
    expect(parts.map((part) => Number(part?.coverage).toFixed(4))).toEqual(['0.1575', '0.1419', '0.0874']);
  });

  it('names the printed figures that do not follow', () => {
    expect(doesNotFollow()).toEqual([
      'HDC: Area, share', 'MBC: Area, share',
      "MBC: Chief Executive, saving as a part of today's salary",
      "HDC: Deputy Chief Executives, saving as a part of today's salary",
      "MBC: Deputy Chief Executives, saving as a part of today's salary",
      'HDC: Savings as a part of the deficit',
      'HDC: Total saving in the text', 'MBC: Total saving in the text',
      'MBC: Phase 1 in the text',
    ]);
  });

  it('does not count the Monitoring Officer twice', () => {
    expect(appraisal.components.map(({ name }) => name)).not.toContain('Monitoring Officer');
    expect(numbers(appraisal.posts.find(({ post }) => post.name === 'Monitoring Officer')?.saving)).toEqual([30000, 20000]);
  });

  it('gives £20,184 and £64,930 with the Chief Executive split by population', () => {
    const posts = publishedCase.posts.map((post) => (post.name === 'Chief Executive' ? { ...post, basis: 'Population' } : post));
    const [chiefExecutive] = appraise({ ...publishedCase, posts }).posts;
    expect(numbers(chiefExecutive?.saving)).toEqual([20184, 64930]);
  });

  it('holds a section for every record and published figure', () => {
    const { councils, bases, posts, lines, costs, deficits, opportunities, facts, published } = publishedCase;
    const sources = [
      ...[...councils, ...bases, ...posts, ...lines, ...costs, ...deficits, ...opportunities].map(({ source }) => source),
      ...facts.map(({ figure }) => figure.source),
    ];
    for (const source of sources) expect(source).toMatch(/^Business case 2022, sections? \d/);
    for (const { section } of published) expect(section).toMatch(/^sections? \d/);
  });
});

/** The rows of a table without its heading; a cell with commas stands in quotes. */
function reference(name: string): string[][] {
  const [, ...rows] = readFileSync(join(__dirname, 'reference', name), 'utf8').trim().split('\n');
  return rows.map((row) => [...row.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((match) => match[1] ?? match[2] ?? ''));
}

describe('against the reference', () => {
  const opportunities = reference('opportunities.csv');
  const benefits = reference('intended-benefits.csv');

  it('holds the 25 opportunities in their order with their grades', () => {
    const held = publishedCase.opportunities.map(({ area, name, investigated, implemented, grades }) => [
      area, name, investigated, implemented,
      ...[grades.savings, grades.efficiency, grades.service, grades.growth].flatMap((grade) => [grade.HDC, grade.MBC]),
    ]);
    expect(held).toHaveLength(25);
    expect(held).toEqual(opportunities.map((row) => row.slice(0, 12)));
  });

  it('holds the 17 intended benefits with how each option performs', () => {
    const facts = publishedCase.facts.filter(({ topic }) => topic.startsWith('Intended benefits: '));
    const held = benefits.map(([category, benefit]) => {
      const texts = facts.filter(({ topic, item }) => topic.endsWith(`: ${category}`) && item === benefit);
      return [category, benefit, ...texts.map(({ text }) => text)];
    });
    expect(held).toEqual(benefits);
    expect(facts).toHaveLength(34);
  });
});
