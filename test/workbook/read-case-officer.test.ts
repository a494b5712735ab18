import { publishedCase } from '../../src/case';
import { checkCase } from '../../src/engine';
import { Officer } from './officer';

const officer = (): Officer => new Officer(publishedCase);

describe('readCase takes what an officer types', () => {
  it.each([
    ['tbc', 'TBC'],
    [' Tbc ', 'TBC'],
    [null, null],
    ['  ', null],
    [65000.5, 65000.5],
  ])('a salary %p is %p', (typed, expected) => {
    const { partnershipCase } = officer().type('Posts', 0, 'Salary of one post', typed).read();
    expect(partnershipCase.posts[0]?.salary.value).toBe(expected);
  });

  it.each([
    ['YES', true],
    [' Yes ', true],
    [true, true],
    ['No', false],
    [null, false],
  ])('at risk %p is %p', (typed, expected) => {
    expect(officer().type('Posts', 0, 'At risk', typed).read().partnershipCase.posts[0]?.atRisk).toBe(expected);
  });

  it('an empty flag of the MTFS is "not known", an empty HRA share "not decided", an empty grade TBC', () => {
    const { partnershipCase } = officer()
      .type('Posts', 0, 'In MTFS HDC', null)
      .type('Posts', 0, 'HRA share MBC', null)
      .type('Opportunities', 0, 'Savings HDC', null)
      .read();
    expect(partnershipCase.posts[0]?.inMtfs['HDC']).toBe('not known');
    expect(partnershipCase.posts[0]?.hraShare['MBC']).toStrictEqual({ value: null });
    expect(partnershipCase.opportunities[0]?.grades.savings['HDC']).toBe('TBC');
  });

  it('a saving typed in the sign of the workbook', () => {
    expect(publishedCase.signConvention).toBe('budget book');
    const { partnershipCase } = officer().type('Lines', 0, '2023/24', -5000).read();
    expect(partnershipCase.lines[0]?.amounts['2023/24']?.value).toBe(5000);
  });

  it('the sign that the workbook was built with, when the convention is changed for the next Build', () => {
    const { partnershipCase } = officer().field('Sign convention', 'Saving positive').read();
    expect(partnershipCase).toStrictEqual({ ...publishedCase, signConvention: 'saving positive' });
  });

  it('a row added below the table, and empty rows left in it', () => {
    const { partnershipCase } = officer()
      .clear('Lines', 0)
      .type('Lines', 4, 'Line', 'Waste')
      .type('Lines', 4, 'Council', 'MBC')
      .type('Lines', 4, 'Kind', 'Recurring')
      .type('Lines', 4, '2024/25', -1000)
      .read();
    expect(partnershipCase.lines.map(({ name }) => name)).toStrictEqual(['Phases 1 and 2 collaboration', 'Parking strategy', 'Waste']);
    expect(partnershipCase.lines[0]?.council).toBe('MBC');
    expect(partnershipCase.lines[2]).toStrictEqual({
      name: 'Waste', council: 'MBC', kind: 'recurring', inMtfs: 'not known', atRisk: false, hraShare: { value: null },
      amounts: { '2023/24': { value: null }, '2024/25': { value: 1000 }, '2025/26': { value: null } },
    });
  });

  it('formulas, in the sign of the workbook for savings', () => {
    const { partnershipCase } = officer()
      .type('Posts', 0, 'Salary of one post', 140000, "='MTFS 2026'!D14")
      .type('Lines', 0, '2023/24', -5000, "='MTFS 2026'!D15")
      .read();
    expect(partnershipCase.posts[0]?.salary).toStrictEqual({ value: 140000, formula: "='MTFS 2026'!D14" });
    expect(partnershipCase.lines[0]?.amounts['2023/24']).toStrictEqual({ value: 5000, formula: "=-('MTFS 2026'!D15)" });
    const again = new Officer(partnershipCase);
    expect(again.formula('Lines', 0, '2023/24')).toBe("='MTFS 2026'!D15");
  });

  it('a council added to the Councils table: its figures are missing until Build again', () => {
    const { partnershipCase } = officer()
      .type('Councils', 2, 'Code', 'RCC')
      .type('Councils', 2, 'Council', 'Rutland County Council')
      .type('Councils', 2, 'Has an HRA', 'no')
      .read();
    expect(partnershipCase.councils.map(({ code }) => code)).toStrictEqual(['HDC', 'MBC', 'RCC']);
    expect(partnershipCase.posts[0]?.current['RCC']).toStrictEqual({ value: null });
    expect(checkCase(partnershipCase)).toStrictEqual([]);
  });

  it('a year added at the end', () => {
    const { partnershipCase } = officer().field('Number of years', 4).read();
    expect(partnershipCase.deficits[0]?.amounts['2026/27']).toStrictEqual({ value: null });
  });

  it('says in which cell a field stands, for problems of the case', () => {
    const { cellOf } = officer().read();
    expect(cellOf('posts[1].current.MBC')).toBe('Posts!K8');
    expect(cellOf('lines[0].amounts["2024/25"]')).toBe('Lines!F7');
    expect(cellOf('costs[0].inMtfs')).toBe("'Costs of change'!A7");
    expect(cellOf('posts[99].basis')).toBeNull();
    expect(cellOf('title')).toBe('Case!B9');
    expect(cellOf('nothing.such')).toBeNull();
  });
});
