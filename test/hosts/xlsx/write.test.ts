import { readXlsx as readFile } from 'hucre/xlsx';
import { writeXlsx } from '../../../src/hosts/xlsx';
import { countLines } from '../../../src/workbook/heights';
import { NUMBER_FORMATS, type WorkbookSpec } from '../../../src/workbook/model';
import { cpuTime } from '../cpu-time';
import { withBlock, withNewBlock, withTab } from '../change';
import { sampleWorkbook } from './sample';

const sample = sampleWorkbook();
const written = async (spec: WorkbookSpec = sample) => readFile(await writeXlsx(spec), { readStyles: true });
const [CONTENTS, SAVINGS, LINES] = [0, 1, 2];

describe('cells', () => {
  test('a calculated cell has its formula and the value of the engine', async () => {
    const { cells } = (await written()).sheets[SAVINGS]!;
    expect(cells!.get('5,4')).toMatchObject({ formula: 'SUMIFS(HDC_Lines[2023/24],HDC_Lines[Council],$B6)', formulaResult: -120473 });
    expect(cells!.get('7,7')).toMatchObject({ formula: 'SUM(H$6:H$7)', formulaResult: -250988.55 });
    expect(cells!.get('6,3')).toMatchObject({ formula: 'IF(B7="MBC","OK","Problem")', value: 'OK' });
    expect(cells!.get('7,3')).toMatchObject({ formula: 'IF($H$6=0,"nil","")', value: '' });
    expect(cells!.get('10,7')).toMatchObject({ formula: '_xlfn.ISFORMULA(H$6)', value: true });
  });

  test('text stays text, whatever it looks like', async () => {
    const texts = ['=1+1', '+44', '-', '@you', '#N/A', '_x0041_', '007', 'TRUE', ' spaced ', 'a\nb', '<&>"\'', '£ – …'];
    const { rows, cells } = (await written(withNewBlock(sample, 'contents', { kind: 'input', values: texts.map((text) => [text]), style: 'input' }))).sheets[CONTENTS]!;
    expect(rows.slice(39).map(([first]) => first)).toEqual(texts);
    expect([...cells!].filter(([key, cell]) => Number(key.split(',')[0]) >= 39 && cell.formula !== undefined)).toEqual([]);
    expect([39, 40, 41, 42].map((row) => cells!.get(`${row},0`)?.style?.numFmt)).toEqual(['@', '@', '@', '@']);
  });

  test("an officer's formula is a formula, or a note where it leads out of the file", async () => {
    const formulas = ['=SUM(A1:B2)*1.02', "'SAVINGS'!H6", '=Both_Councils+hdc_lines[2023/24]', '=XLOOKUP("IFS(",A1:A2,B1:B2)', "='MTFS 2026'!D14", '=[Book.xlsx]Tab!A1', '=Their_name*2', '=Theirs[Cost]'];
    const officerFormulas = formulas.map((formula, row) => ({ row, column: 0, formula }));
    const { cells } = (await written(withNewBlock(sample, 'contents', { kind: 'input', values: formulas.map((_, i) => [i]), officerFormulas }))).sheets[CONTENTS]!;
    const found = formulas.map((_, i) => cells!.get(`${39 + i},0`));
    expect(found.slice(0, 4).map((cell) => [cell?.formula, cell?.formulaResult])).toEqual([
      ['SUM(A1:B2)*1.02', 0],
      ["'SAVINGS'!H6", 1],
      ['Both_Councils+hdc_lines[2023/24]', 2],
      ['_xlfn.XLOOKUP("IFS(",A1:A2,B1:B2)', 3],
    ]);
    expect(found.slice(4).map((cell) => [cell?.formula, cell?.value, cell?.comment?.text])).toEqual(
      [4, 5, 6, 7].map((i) => [undefined, i, `Formula of the workbook that this figure came from: =${formulas[i]!.replace(/^=/, '')}`]),
    );
  });

  test('every number format reaches the file', async () => {
    const formats = Object.keys(NUMBER_FORMATS) as (keyof typeof NUMBER_FORMATS)[];
    const { cells } = (await written(withNewBlock(sample, 'contents', { values: [formats.map((_, i) => i)], format: { columns: formats } }))).sheets[CONTENTS]!;
    expect(formats.map((_, i) => cells!.get(`39,${i}`)?.style?.numFmt ?? 'General')).toEqual(Object.values(NUMBER_FORMATS));
  });

  test('figures and their headers stand on the right, words on the left', async () => {
    const { cells } = (await written()).sheets[LINES]!;
    const side = (key: string) => cells!.get(key)?.style?.alignment?.horizontal;
    expect([side('3,0'), side('3,4'), side('4,0'), side('4,4'), side('5,5')]).toEqual(['left', 'right', 'left', 'right', 'right']);
  });
});

describe('tabs', () => {
  test('what stays in view, widths, colours, cursor', async () => {
    const workbook = await written();
    expect(workbook.activeSheet ?? 0).toBe(0);
    expect(workbook.sheets[LINES]!.freezePane).toEqual({ rows: 4, columns: 1 });
    expect(workbook.sheets[LINES]!.columns?.map(({ width }) => width)).toEqual([34, 12, 10, 12, 13, 13, 13, 44]);
    expect(workbook.sheets.map(({ view }) => view?.tabColor?.rgb)).toEqual(['1F2933', '0B5563', 'E8C94A']);
  });

  test('print on A4, one page wide, headers repeated, names of tabs quoted', async () => {
    const { sheets } = await written();
    expect(sheets.map(({ pageSetup }) => [pageSetup?.paperSize, pageSetup?.orientation, pageSetup?.fitToWidth, pageSetup?.fitToHeight])).toEqual([
      ['a4', 'portrait', 1, 0],
      ['a4', 'landscape', 1, 0],
      ['a4', 'landscape', 1, 0],
    ]);
    expect(sheets.map(({ pageSetup }) => pageSetup?.printTitlesRow)).toEqual(['$1:$1', '$1:$5', '$1:$4']);
    const unfrozen = await written(withTab(sample, 'lines', () => ({ freeze: { rows: 0, columns: 0 }, repeats: { rows: { first: 4, last: 4 }, columns: 1 } })));
    expect(unfrozen.sheets[LINES]!.pageSetup?.printTitlesRow).toBe('$4:$4');
  });

  test('rows are as high as large type and long texts need', async () => {
    const { rowDefs } = (await written()).sheets[LINES]!;
    expect(rowDefs?.get(0)?.height).toBe(26);
    expect(rowDefs?.get(4)?.height).toBe(28);
    expect(rowDefs?.get(5)).toBeUndefined();
    expect(countLines('', 10)).toBe(1);
    expect(countLines('one two three', 8)).toBe(2);
    expect(countLines('one\ntwo', 7)).toBe(2);
    expect(countLines('a_word_of_twenty_five_chars', 10)).toBe(3);
  });

  test('tables, links, lists and highlights', async () => {
    const { sheets } = await written();
    expect(sheets[LINES]!.tables).toEqual([expect.objectContaining({ name: 'HDC_Lines', range: 'A4:H8', showAutoFilter: true })]);
    expect(sheets[CONTENTS]!.cells!.get('5,0')?.hyperlink).toMatchObject({ location: "'Savings lines (officers'' own)'!A1" });
    expect(sheets[LINES]!.dataValidations).toEqual([
      expect.objectContaining({ range: 'B5:B8', values: ['HDC', 'MBC'], errorStyle: 'stop', inputMessage: 'Choose a council.' }),
      expect.objectContaining({ range: 'D5:D8', formula1: "'Savings'!$B$6:$B$7", errorStyle: 'warning' }),
    ]);
    expect(sheets[SAVINGS]!.conditionalRules).toEqual([
      expect.objectContaining({ range: 'D6:D8', type: 'expression', formula: 'D6="OK"', priority: 1 }),
      expect.objectContaining({ range: 'D6:D8', type: 'expression', formula: 'LEFT(D6,8)="Prob""lem"', priority: 2 }),
    ]);
  });

  test('a list with quotation marks', async () => {
    const spec = withTab(sample, 'lines', ({ validations }) => ({ validations: [{ ...validations[0]!, list: ['the "old" one', 'b'] }] }));
    // Doubled as the file needs them; the library reads them as they stand.
    expect((await written(spec)).sheets[LINES]!.dataValidations![0]).toMatchObject({ values: ['the ""old"" one', 'b'] });
  });

  test('native charts with alternative text', async () => {
    const [chart] = (await written()).sheets[SAVINGS]!.charts!;
    expect(chart).toMatchObject({ title: 'Savings of each council', altText: expect.stringContaining('Harborough saves £120,473') as string });
    expect(chart!.series!.map(({ name, valuesRef, categoriesRef }) => [name, valuesRef, categoriesRef])).toEqual([
      ['Harborough', "'Savings'!$E$6:$G$6", "'Savings'!$E$5:$G$5"],
      ['Melton & others', "'Savings'!$E$7:$G$7", "'Savings'!$E$5:$G$5"],
    ]);
  });
});

describe('the workbook', () => {
  test('names stand for fixed areas', async () => {
    expect((await written()).namedRanges?.filter(({ scope }) => scope === undefined)).toEqual([
      { name: 'HDC_Saving', range: "'Savings'!$H$6", comment: 'Total saving of Harborough over the period' },
      { name: 'Both_Councils', range: "'Savings'!$H$6:$H$7" },
    ]);
  });

  test('title and subject, and nobody as author', async () => {
    const { properties } = await written();
    expect(properties).toMatchObject({ title: sample.title, subject: sample.subject });
    expect([properties?.creator, properties?.lastModifiedBy, properties?.company]).toEqual([undefined, undefined, undefined]);
  });

  test('the same workbook gives the same bytes', async () => {
    const [one, other] = [await writeXlsx(sampleWorkbook()), await writeXlsx(sampleWorkbook())];
    expect(Buffer.compare(one, other)).toBe(0);
  });

  test('links and names must lead to a tab', async () => {
    await expect(writeXlsx(withTab(sample, 'contents', ({ links }) => ({ links: [{ ...links[0]!, tab: 'nowhere' }] })))).rejects.toThrow('no tab has the id "nowhere"');
  });

  test('a block without a style for each row is an error', async () => {
    await expect(writeXlsx(withBlock(sample, 'savings/labels', () => ({ style: { rows: ['label'] } })))).rejects.toThrow('no style or format for row 2');
  });

  test('48,000 calculated cells are written in a few seconds', async () => {
    const values = Array.from({ length: 4000 }, (_, i) => Array.from({ length: 12 }, (__, j) => i * j));
    const large = withNewBlock(sample, 'savings', { kind: 'calculation', column: 2, values, formulas: 'SUMIFS(R5C[1]:R9C[1],R5C1:R9C1,RC1)*R2C4', style: 'calculation', format: 'money' });
    expect(await cpuTime(() => writeXlsx(large))).toBeLessThan(5000);
  }, 30000);
});
