import { publishedCase } from '../../../src/case';
import { excelHost } from '../../../src/hosts/excel';
import { asEntered } from '../../../src/hosts/excel/cells';
import type { CellValue, NumberFormat, WorkbookSpec } from '../../../src/workbook/model';
import { createExcel, limitApi } from '../../excel-host/client';
import { withBlock, withNewBlock } from '../change';
import { differences, readEverything, specOf } from './workbook';

jest.setTimeout(60_000);

const { writer, reader } = excelHost();
const spec = specOf(publishedCase, { tabs: ['savings'] });

const TEXTS = [
  '=A1', '=SUM(B2:B9)', '+44 1858 000000', '-', '-5', '-A1', '@home', "'tis", "''", '1/4', '2010/11', '2026', '1,000', '50%', '£5', '1e5',
  '12 March', 'TRUE', 'false', '#N/A', '#REF!', '007', ' 5', 'Council "A"', 'Ynys Môn', 'two\nlines', '-- see note 3', 'R1C1',
];

function withTexts(format: NumberFormat, kind: 'text' | 'input'): WorkbookSpec {
  return withNewBlock(spec, 'contents', { kind, values: TEXTS.map((text) => [text, 5] as CellValue[]), format: { columns: [format, 'money'] }, row: 90, style: 'input' });
}

afterEach(() => limitApi(null));

test.each([['general', 'text'], ['text', 'input'], ['money', 'input']] as const)('texts stay as they are under the format %s', async (format, kind) => {
  createExcel();
  const odd = withTexts(format, kind);
  await writer.write(odd);
  expect(differences(odd, await readEverything())).toEqual([]);
});

test('only texts that Excel would read something into get an apostrophe', () => {
  expect(asEntered('Council tax base', 'general')).toBe('Council tax base');
  expect(asEntered('2010/11', 'general')).toBe("'2010/11");
  expect(asEntered('2010/11', 'text')).toBe('2010/11');
  expect(asEntered('TBC', 'money')).toBe('TBC');
  expect(asEntered(5, 'text')).toBe(5);
  expect(asEntered('', 'general')).toBeNull();
});

/** A figure of the Deficits tab that the officer typed as a formula. */
function withOfficerFormula(formula: string, value: number): WorkbookSpec {
  return withBlock(spec, 'deficits/rows', ({ values }) => ({
    values: values.map((line, i) => line.map((each, j) => (i === 0 && j === 4 ? value : each))),
    officerFormulas: [{ row: 0, column: 4, formula }],
  }));
}
const DEFICIT = { row: 7, column: 5 } as const;

test('an officer’s formula into another tab is kept, with the format of its cell', async () => {
  const excel = createExcel({ tabs: ['MTFS 2026'] });
  excel.workbook.sheet('MTFS 2026').put(14, 4, { value: 1234567, formula: null });
  const linked = withOfficerFormula("='MTFS 2026'!D14", 1234567);
  await expect(writer.write(linked)).resolves.toMatchObject({ notices: [] });
  const deficits = (await reader.read()).tabs.find(({ name }) => name === 'Deficits')!;
  expect(deficits.formula(DEFICIT.row, DEFICIT.column)).toBe("='MTFS 2026'!D14");
  expect(deficits.value(DEFICIT.row, DEFICIT.column)).toBe(1234567);
  expect(excel.workbook.sheet('Deficits').coats.at(DEFICIT.row, DEFICIT.column, 'NumberFormat')).toBe('#,##0;-#,##0;"-"');
});

test.each(["='MTFS 2026'!D14", "='[Budget.xlsx]Sheet1'!A1", '=Their_name*2', '=SUM(TheirTable[Gap])'])(
  'a formula that leads out of the workbook is kept in a comment: %s',
  async (formula) => {
    createExcel();
    await expect(writer.write(withOfficerFormula(formula, 1234567))).resolves.toMatchObject({ notices: [] });
    const deficits = (await reader.read()).tabs.find(({ name }) => name === 'Deficits')!;
    expect(deficits.value(DEFICIT.row, DEFICIT.column)).toBe(1234567);
    expect(deficits.formula(DEFICIT.row, DEFICIT.column)).toBe(formula);
  },
);

test('where Excel has no comments, the officer is told which formula is not kept', async () => {
  createExcel();
  limitApi('1.9');
  await expect(writer.write(withOfficerFormula("='MTFS 2026'!D14", 1234567))).resolves.toMatchObject({
    notices: ["The formula ='MTFS 2026'!D14 leads out of this workbook: Deficits E7 holds its value only."],
  });
});

test('a formula over our own table is written once the table is there', async () => {
  createExcel();
  const own = withOfficerFormula('=SUM(Deficits[2024/25])', 0);
  await expect(writer.write(own)).resolves.toMatchObject({ notices: [] });
  const deficits = (await reader.read()).tabs.find(({ name }) => name === 'Deficits')!;
  expect(deficits.formula(DEFICIT.row, DEFICIT.column)).toBe('=SUM(Deficits[2024/25])');
});

test('where the officer calculates by hand, our tabs show figures all the same', async () => {
  const excel = createExcel({ tabs: ['MTFS 2026'] });
  excel.workbook.calculationMode = 'Manual';
  await writer.write(spec);
  expect(excel.workbook.calculationMode).toBe('Manual');
  // The in-memory Excel calculates one tab at a time with all other cells as if typed, so ISFORMULA is false in Checks.
  const wrong = differences(spec, await readEverything());
  expect(wrong.filter((each) => !each.startsWith('Checks!') && !each.startsWith('Contents!B7:'))).toEqual([]);
});

test('the officer’s own title of the workbook stays', async () => {
  const excel = createExcel();
  const properties = excel.workbook.store.child('Properties');
  properties.set('Title', 'MTFS 2026 to 2031');
  await writer.write(spec);
  expect(properties.get('Title')).toBe('MTFS 2026 to 2031');
  expect(properties.get('Subject')).toBe(spec.subject);
});
