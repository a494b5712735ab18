import { writeXlsx as writeFile } from 'hucre/xlsx';
import type { Cell } from 'hucre';
import { FileProblem, readXlsx, writeXlsx } from '../../../src/hosts/xlsx';
import { fromFile, toFile } from '../../../src/hosts/xlsx/functions';
import type { CellValue } from '../../../src/workbook/model';
import { withNewBlock } from '../change';
import { sampleWorkbook } from './sample';

const sample = sampleWorkbook();

async function readCells(cells: Record<string, Partial<Cell>>) {
  const [tab] = (await readXlsx(await writeFile({ sheets: [{ name: 'A tab', cells: new Map(Object.entries(cells)) }] }))).tabs;
  return tab!;
}

describe('one of our workbooks', () => {
  test('gives its values back, text and numbers, true and false, nothing', async () => {
    const { tabs } = await readXlsx(await writeXlsx(sample));
    expect(tabs.map(({ name }) => name)).toEqual(sample.tabs.map(({ name }) => name));
    for (const [i, spec] of sample.tabs.entries()) {
      for (const block of spec.blocks) {
        const found = block.values.map((line, r) => line.map((_, c) => tabs[i]!.value(block.row + r, block.column + c)));
        expect(found).toEqual(block.values.map((line) => line.map((value) => (value === '' ? null : value))));
      }
    }
    expect(tabs[0]!.value(900, 1)).toBeNull();
  });

  test('gives its formulas back as people read them, and those of officers even where they lead nowhere', async () => {
    const [, savings, lines] = (await readXlsx(await writeXlsx(sample))).tabs;
    expect(savings!.formula(11, 8)).toBe('=ISFORMULA(H$6)');
    expect(savings!.formula(6, 5)).toBe('=SUMIFS(HDC_Lines[2023/24],HDC_Lines[Council],$B6)');
    expect(lines!.formula(7, 5)).toBe('=18000+547');
    expect([lines!.formula(5, 6), lines!.value(5, 6)]).toEqual(["='MTFS 2026'!D14", -41184]);
    expect([lines!.formula(6, 1), lines!.value(6, 1)]).toEqual([null, '=Director of Communities']);
  });

  test('gives its tables, header row included, and its names', async () => {
    const { tabs, names } = await readXlsx(await writeXlsx(sample));
    expect(tabs.map(({ tables }) => tables)).toEqual([[], [], [{ name: 'HDC_Lines', row: 4, column: 1, rows: 5, columns: 8 }]]);
    expect(names).toEqual([
      { name: 'HDC_Saving', tab: 'Savings', row: 6, column: 8, rows: 1, columns: 1 },
      { name: 'Both_Councils', tab: 'Savings', row: 6, column: 8, rows: 2, columns: 1 },
    ]);
  });

  test('odd texts come back as they were', async () => {
    const texts = ['#N/A', '_x0041_', "'", ' a ', 'a\r\nb', '\t', '=1'];
    const { tabs } = await readXlsx(await writeXlsx(withNewBlock(sample, 'contents', { kind: 'input', values: [texts] })));
    expect(texts.map((_, i) => tabs[0]!.value(40, 1 + i))).toEqual<CellValue[]>(texts);
  });
});

describe('the workbooks of others', () => {
  test('formulas that Excel shares between cells are written out', async () => {
    const tab = await readCells({
      '0,0': { value: 1 },
      '1,1': { formula: 'A1*$A$1+LOG10(B$1)', formulaResult: 1, formulaType: 'shared', formulaSharedIndex: 0, formulaRef: 'B2:B3' },
      '2,1': { formula: '', formulaResult: 2, formulaType: 'shared', formulaSharedIndex: 0 },
    });
    expect([tab.formula(2, 2), tab.formula(3, 2)]).toEqual(['=A1*$A$1+LOG10(B$1)', '=A2*$A$1+LOG10(B$1)']);
  });

  test('dates are the numbers that Excel holds', async () => {
    const tab = await readCells({ '0,0': { value: new Date(Date.UTC(2022, 10, 1)) } });
    expect(tab.value(1, 1)).toBe(44866);
  });

  test('names for anything but cells are left out', async () => {
    const ranges = ["'A tab'!$B$2", 'Tab!$A$1:$B$2', "'Tom''s'!$A$1", '#REF!', '1+1', "'A tab'!$A$1,'A tab'!$C$1", 'OFFSET(Tab!$A$1,1,1)'];
    const bytes = await writeFile({ sheets: [{ name: 'A tab' }], namedRanges: ranges.map((range, i) => ({ name: `n${i}`, range })) });
    expect((await readXlsx(bytes)).names).toEqual([
      { name: 'n0', tab: 'A tab', row: 2, column: 2, rows: 1, columns: 1 },
      { name: 'n1', tab: 'Tab', row: 1, column: 1, rows: 2, columns: 2 },
      { name: 'n2', tab: "Tom's", row: 1, column: 1, rows: 1, columns: 1 },
    ]);
  });

  test('the prefixes of newer functions come and go', () => {
    expect(toFile('IFS(A1,XLOOKUP("IFS(",B1,C1))+FILTER(A1:A2,B1)')).toBe('_xlfn.IFS(A1,_xlfn.XLOOKUP("IFS(",B1,C1))+_xlfn._xlws.FILTER(A1:A2,B1)');
    expect(fromFile('_xlfn.IFS(A1,"_xlfn.IFS(")+_xlfn._xlws.FILTER(A1)')).toBe('IFS(A1,"_xlfn.IFS(")+FILTER(A1)');
  });
});

describe('files that cannot be read', () => {
  const text = (words: string) => new TextEncoder().encode(words);
  const old = (words: string) => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(words, 'utf16le')]);
  test.each([
    ['nothing', new Uint8Array(), 'The file is empty.'],
    ['other text', text('{"case": 1}'), 'not an Excel workbook'],
    ['another zip', Buffer.from('UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==', 'base64'), 'not an Excel workbook'],
    ['a password', old('EncryptionInfo EncryptedPackage'), 'has a password'],
    ['an .xls', old('Workbook'), 'older Excel workbook (.xls)'],
  ])('%s', async (_, bytes, words) => {
    await expect(readXlsx(new Uint8Array(bytes))).rejects.toThrow(FileProblem);
    await expect(readXlsx(new Uint8Array(bytes))).rejects.toThrow(words);
  });

  test('a workbook cut short, or with bytes turned, is a FileProblem or reads', async () => {
    const bytes = await writeXlsx(sample);
    await expect(readXlsx(bytes.subarray(0, bytes.length / 2))).rejects.toThrow(FileProblem);
    for (let at = 0; at < bytes.length; at += Math.ceil(bytes.length / 60)) {
      const turned = bytes.slice();
      turned[at]! ^= 0xff;
      const outcome = await readXlsx(turned).then(() => 'read', (error: unknown) => error);
      expect(outcome === 'read' || outcome instanceof FileProblem).toBe(true);
    }
  }, 30_000);
});
