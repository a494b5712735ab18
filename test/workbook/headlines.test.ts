import { publishedCase } from '../../src/case';
import { appraise } from '../../src/engine';
import { TBC, type Figure, type PartnershipCase } from '../../src/engine/case';
import { compile } from '../../src/workbook/compile';
import { DEFICIT_IN_DOUBT, headlinesOf, SURPLUS_COUNTED, type Headline, type Headlines } from '../../src/workbook/headlines';
import { generatedCases } from '../cases/generate';

function headlines(partnershipCase: PartnershipCase): Headlines {
  return headlinesOf(partnershipCase, appraise(partnershipCase));
}

function council(found: Headlines, code: string): readonly Headline[] {
  return found.councils.find((each) => each.code === code)!.headlines;
}

test('Harborough: what it saves, at the end of the period, and how much of the deficit that covers', () => {
  const [saving, lastYear, coverage] = council(headlines(publishedCase), 'HDC');
  expect(saving).toMatchObject({ label: 'Saving over 2023/24 to 2025/26', value: '£687,382' });
  expect(saving!.caveats).toContain('At risk: £237,867 over 2023/24 to 2025/26.');
  expect(saving!.caveats).toContain('Excludes 1 saving to be confirmed.');
  expect(lastYear!.value).toBe('15.3% of the 2025/26 deficit of £1,620,000');
  expect(lastYear!.caveats).toContain('£248,576 a year, with what is one-off left out.');
  expect(coverage!.value).toBe('15.8% of the deficit of £4,364,000');
  expect(coverage!.caveats).toEqual(
    expect.arrayContaining([
      '14.2% without savings that are already in the MTFS, whose deficit is after them (£619,366).',
      '8.7% without what is in the MTFS already and savings that may be: the deficit may be after them (£381,499).',
      '16.5% without the cost of change that is already spent (£719,582).',
    ]),
  );
});

test('what is in the MTFS is said once where nothing else may be', () => {
  const known = { ...publishedCase, posts: publishedCase.posts.map((post) => ({ ...post, inMtfs: { ...post.inMtfs, HDC: 'yes' as const } })), lines: publishedCase.lines.map((line) => ({ ...line, inMtfs: 'no' as const })) };
  const caveats = council(headlines(known), 'HDC')[2]!.caveats.join(' ');
  expect(caveats).toContain('without savings that are already in the MTFS');
  expect(caveats).not.toContain('savings that may be');
});

test('Melton: the share that falls on the Housing Revenue Account is not decided, and it says so', () => {
  const [, lastYear, coverage] = council(headlines(publishedCase), 'MBC');
  expect(lastYear!.value).toBe('43.3% of the 2025/26 deficit of £218,000');
  expect(coverage!.value).toBe('31.5% of the deficit of £736,000');
  expect(coverage!.caveats.join(' ')).toContain('how much falls on the Housing Revenue Account is not decided');
});

test('published figures that do not follow stand beside the calculated ones, to one place more', () => {
  const { doesNotFollow } = headlines(publishedCase);
  const all = doesNotFollow.join('\n');
  expect(all).toContain('published 15.6%, calculated 15.75%');
  expect(all).toMatch(/Area.*published 69%, calculated 55\.\d%/);
});

test('a deficit in £000 that says it is in £ is asked about, in the pane and in the workbook', () => {
  const deficits = publishedCase.deficits.map((deficit) => (deficit.council !== 'HDC' ? deficit : {
    ...deficit, amounts: Object.fromEntries(Object.entries(deficit.amounts).map(([year, figure]) => [year, { ...figure, value: Number(figure.value) / 1000 }])),
  }));
  const mistaken = { ...publishedCase, deficits };
  const [, , coverage] = council(headlines(mistaken), 'HDC');
  expect(coverage!.value).toBe('15751.2% of the deficit of £4,364');
  expect(coverage!.caveats[0]).toBe(DEFICIT_IN_DOUBT);
  expect(['savings-HDC', 'contents', 'savings-MBC'].map((tab) => isSaid(DEFICIT_IN_DOUBT, mistaken, tab))).toEqual([true, true, false]);
  expect(['savings-HDC', 'contents'].map((tab) => isSaid(DEFICIT_IN_DOUBT, publishedCase, tab))).toEqual([false, false]);
});

test('a year of surplus among deficits is said, in the pane and in the workbook', () => {
  const deficits = publishedCase.deficits.map((deficit) => (deficit.council !== 'HDC' ? deficit : { ...deficit, amounts: { ...deficit.amounts, '2023/24': { value: -1_377_000 } } }));
  const given = { ...publishedCase, deficits };
  const [hdc, mbc] = headlines(given).councils;
  expect([hdc!.caveats, mbc!.caveats].map((caveats) => caveats.includes(SURPLUS_COUNTED))).toEqual([true, false]);
  expect(['savings-HDC', 'contents', 'savings-MBC'].map((tab) => isSaid(SURPLUS_COUNTED, given, tab))).toEqual([true, true, false]);
});

test('what may be in the MTFS already is said beside the figures, where nothing is known to be in it', () => {
  const words = 'May include savings that the MTFS already holds';
  expect(['savings-HDC', 'savings-MBC', 'contents'].map((tab) => isSaid(words, publishedCase, tab))).toEqual([false, true, true]);
  // The deputies cost Melton more, and a cost is no saving.
  const posts = publishedCase.posts.map((post) => (post.name === 'Deputy Chief Executives' ? post : { ...post, inMtfs: { ...post.inMtfs, MBC: 'no' as const } }));
  expect(isSaid(words, { ...publishedCase, posts, lines: publishedCase.lines.map((line) => ({ ...line, inMtfs: 'no' as const })) }, 'savings-MBC')).toBe(false);
});

function isSaid(words: string, given: PartnershipCase, tab: string): boolean {
  return JSON.stringify(compile(given, appraise(given)).tabs.find(({ id }) => id === tab)!.blocks.map(({ values }) => values)).includes(words);
}

test('a case with nothing outstanding and nothing published says that', () => {
  const found = headlines({ ...publishedCase, published: [] });
  expect(found.publishedElse).toBe('The case holds no published figures to compare with.');
  expect(found.doesNotFollow).toEqual([]);
});

test('a deficit to be confirmed makes coverage wait, and it says for what', () => {
  const open: Figure = { value: TBC };
  const deficits = publishedCase.deficits.map((deficit) => ({ ...deficit, amounts: { ...deficit.amounts, '2025/26': open } }));
  const [, lastYear, coverage] = council(headlines({ ...publishedCase, deficits }), 'HDC');
  expect(lastYear!.value).toBe('not known (needs: deficit)');
  expect(coverage!.value).toBe('not known (needs: deficit)');
});

test('a surplus is no deficit to cover', () => {
  const surplus = { '2023/24': { value: -1 }, '2024/25': { value: -1 }, '2025/26': { value: -1 } };
  const deficits = publishedCase.deficits.map((deficit) => ({ ...deficit, amounts: surplus }));
  const [, lastYear, coverage] = council(headlines({ ...publishedCase, deficits }), 'HDC');
  expect([lastYear!.value, coverage!.value]).toEqual(['no deficit to cover', 'no deficit to cover']);
});

test('whatever the case, no percentage stands bare and every headline says something', () => {
  for (const each of generatedCases(60, 11)) {
    for (const { headlines: found } of headlines(each).councils) {
      expect(found).toHaveLength(3);
      for (const { label, value, caveats } of found) {
        expect([label, value, ...caveats].filter((text) => text.trim() === '' || /NaN|undefined|null|Infinity|^-?[\d.]+%\.?$/.test(text))).toEqual([]);
        if (value.includes('%')) expect(value).toMatch(/% of the .*deficit of £/);
      }
    }
  }
});
