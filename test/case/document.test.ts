import fc from 'fast-check';
import { FORMAT, formatCaseDocument, parseCaseDocument, publishedCase, VERSION } from '../../src/case';
import { describe as inWords } from '../../src/engine/problems';
import { caseArbitrary } from '../cases/generate';

const small = {
  title: 'Two councils',
  firstYear: '2026/27',
  yearCount: 2,
  signConvention: 'saving positive',
  deal: { kind: 'cost sharing' },
  councils: [{ code: 'AAA', name: 'A', hasHra: false }, { code: 'BBB', name: 'B', hasHra: true, pensionRate: 0.2 }],
  bases: [{ name: 'Equal', kind: 'equal' }],
  posts: [{ name: 'Head', kind: 'shared', employer: 'AAA', posts: 1, salary: { value: 90000, note: 'grade 14' }, basis: 'Equal', current: { BBB: 'TBC' }, atRisk: false }],
  lines: [{ name: 'Printing', council: 'BBB', kind: 'recurring', amounts: { '2027/28': 1200 }, atRisk: true }],
};

function parsed(content: object) {
  return parseCaseDocument({ format: FORMAT, version: VERSION, case: content });
}

function problemsOf(document: unknown): string[] {
  const result = parseCaseDocument(document);
  return 'problems' in result ? result.problems.map(inWords) : [];
}

describe('parseCaseDocument', () => {
  it('reads short figures, and takes what is left out for missing', () => {
    const result = parsed(small);
    if ('problems' in result) throw new Error(result.problems.map(inWords).join('\n'));
    const [post] = result.case.posts;
    const [line] = result.case.lines;
    expect(post?.salary).toEqual({ value: 90000, note: 'grade 14' });
    expect(post?.current).toEqual({ AAA: { value: null }, BBB: { value: 'TBC' } });
    expect(post?.inMtfs).toEqual({ AAA: 'not known', BBB: 'not known' });
    expect(line?.amounts).toEqual({ '2026/27': { value: null }, '2027/28': { value: 1200 } });
    expect(line?.inMtfs).toBe('not known');
    expect(result.case.drivers['recurring lines']).toEqual({ value: 1 });
    expect(result.case.onCosts.included).toBe(false);
    expect(result.case.facts).toEqual([]);
  });

  it('takes an empty explanation for none', () => {
    const result = parsed({ ...small, subtitle: '', bases: [{ name: 'Equal', kind: 'equal', note: '', volumes: { AAA: { value: 1, source: '' } } }] });
    if ('problems' in result) throw new Error(result.problems.map(inWords).join('\n'));
    expect(result.case).not.toHaveProperty('subtitle');
    expect(result.case.bases[0]).not.toHaveProperty('note');
    expect(result.case.bases[0]?.volumes.AAA).toEqual({ value: 1 });
  });

  it('says all that is wrong with the shape at once', () => {
    const wrong = {
      ...small,
      yearCount: 1.5,
      signConvention: 'saving negative',
      councils: 'HDC',
      posts: [{ ...small.posts[0], salry: 3, kind: undefined, current: { AAA: 'lots', BBB: { value: '12', nte: 'x' } } }],
      sources: [],
    };
    expect(problemsOf({ format: FORMAT, version: VERSION, case: wrong })).toEqual([
      'yearCount is 1.5: write a whole number',
      'signConvention is "saving negative": write one of: budget book, saving positive',
      'councils is "HDC": give a list of councils',
      'posts[0].kind is missing: write one of: shared, deleted, new',
      'posts[0].current.AAA is "lots": write a number, "TBC", null when it is missing, or { value, source, note, formula }',
      'posts[0].current.BBB.value is "12": write a number, "TBC", or null when it is missing',
      'posts[0].current.BBB.nte is "x": there is no such field: did you mean "note"?',
      'posts[0].salry is 3: there is no such field: did you mean "salary"?',
      expect.stringMatching(/^sources is \[\]: there is no such field: the fields here are title, subtitle, /),
    ]);
  });

  it('says what the check of the case says when the shape is right', () => {
    const wrong = { ...small, posts: [{ ...small.posts[0], basis: 'Populaton', employer: 'CCC' }] };
    expect(problemsOf({ format: FORMAT, version: VERSION, case: wrong }).map((problem) => problem.split(' is ')[0])).toEqual(['posts[0].employer', 'posts[0].basis']);
  });

  it.each([
    ['text that is not JSON', '{"format": ', /^the file is "\{\\"format\\": ": choose a case file \(\.json\) or a workbook that was built here/],
    ['a list', [], /^document is \[\]: give a case document/],
    ['nothing', null, /^document is missing: give a case document/],
    ['another format', { format: 'geo', version: 1 }, /^format is "geo": write "partnership-case"/],
    ['no version', { format: FORMAT }, /^version is missing: write a version of the format, from 1 to 2$/],
    ['a newer version', { format: FORMAT, version: 7, case: {} }, /^version is 7: this release reads versions up to 2: a newer one wrote the file/],
    ['no case', { format: FORMAT, version: 1 }, /^case is missing: give a case: \{ title, /],
    ['an unknown field of the document', { format: FORMAT, version: 1, caze: small, case: small }, /^caze is .*: there is no such field/],
    ['a field no schema sees', `{"format":"partnership-case","version":1,"case":${JSON.stringify(small).replace('{', '{"__proto__":1,')}}`, /^__proto__ is 1: there is no such field$/],
  ])('refuses %s in words', (_, document, words) => {
    expect(problemsOf(document)).toEqual([expect.stringMatching(words)]);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.anything(), fc.json(), fc.string()), (document) => {
      expect(problemsOf(document).length).toBeGreaterThan(0);
    }));
  });

  it('gives a case or problems for a case with anything anywhere in it', () => {
    const places = Object.keys(publishedCase) as (keyof typeof publishedCase)[];
    fc.assert(fc.property(fc.constantFrom(...places), fc.anything(), (place, anything) => {
      expect(() => parsed({ ...publishedCase, [place]: anything })).not.toThrow();
    }));
  });
});

describe('formatCaseDocument', () => {
  it('writes figures short where that loses nothing', () => {
    const text = formatCaseDocument(publishedCase);
    expect(text).toContain('"volumes": { "HDC": null, "MBC": 19358.38 },');
    expect(text).toContain('"amounts": { "2023/24": 120469, "2024/25": 26146, "2025/26": "TBC" },');
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('is read back as the same case', () => {
    fc.assert(fc.property(caseArbitrary(), (partnershipCase) => {
      expect(parseCaseDocument(formatCaseDocument(partnershipCase))).toEqual({ case: partnershipCase });
    }), { numRuns: 60 });
  });

  it('is read back with the mark that some editors put before the text', () => {
    expect(parseCaseDocument(`\uFEFF${formatCaseDocument(publishedCase)}`)).toEqual({ case: publishedCase });
  });
});
