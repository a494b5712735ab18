import { publishedCase } from '../../../src/case';
import { dressedAreas, formatAreas } from '../../../src/hosts/excel/dress';
import { bytesOf, REQUEST_BYTES, requests, write } from '../../../src/hosts/excel/write';
import { layer } from '../../../src/workbook/blocks-of';
import { TabDress } from '../../../src/workbook/dress';
import { STYLE_LOOKS } from '../../../src/workbook/look';
import type { TabSpec } from '../../../src/workbook/model';
import { specOf } from './workbook';

const { tabs } = specOf(publishedCase);

/** "style right indent wrap" of each cell that is filled, as the file host dresses it. */
function inFile(tab: TabSpec): Map<string, string> {
  const found = new Map<string, string>();
  const dressed = new TabDress(tab);
  for (const block of tab.blocks) {
    block.values.forEach((line, i) => line.forEach((value, j) => {
      const { style, right, indent, wrap } = dressed.of(block, i, j);
      // Only text breaks into lines, in a file and in Excel.
      found.set(`${block.row + i},${block.column + j}`, `${style} ${right} ${indent} ${typeof value === 'string' && wrap}`);
    }));
  }
  return found;
}

function inExcel(tab: TabSpec): Map<string, string> {
  const values = new Map(tab.blocks.flatMap((block) => block.values.flatMap((line, i) => line.map((value, j) => [`${block.row + i},${block.column + j}`, value] as const))));
  const found = new Map<string, string>();
  for (const { dress: { style, right, indent, wrap }, areas } of dressedAreas(tab)) {
    for (const area of areas) {
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          expect(found.has(`${row},${column}`)).toBe(false);
          found.set(`${row},${column}`, `${style} ${right} ${indent} ${typeof values.get(`${row},${column}`) === 'string' && wrap}`);
        }
      }
    }
  }
  return found;
}

test.each(tabs.map((tab) => [tab.name, tab] as const))('%s: each cell is dressed once, and as in a file', (_, tab) => {
  const [file, excel] = [inFile(tab), inExcel(tab)];
  expect(excel.size).toBe(file.size);
  expect([...file].filter(([cell, worn]) => excel.get(cell) !== worn)).toEqual([]);
});

test('a tab has few different looks, however many cells', () => {
  for (const tab of tabs) expect(dressedAreas(tab).length).toBeLessThan(Object.keys(STYLE_LOOKS).length * 3);
});

test('each cell has one number format, that of its block', () => {
  for (const block of tabs.flatMap((tab) => tab.blocks)) {
    const areas = formatAreas(block);
    expect(areas.reduce((cells, { area }) => cells + area.rows * area.columns, 0)).toBe(block.values.length * block.values[0]!.length);
    for (const { area, format } of areas) expect(layer(block.format, area.row - block.row, area.column - block.column)).toBe(format);
  }
});

test('writes are cut into requests below 2 MB, in their order', () => {
  const piece = (n: number) => write(() => undefined, n);
  const writes = [piece(900_000), piece(900_000), piece(900_000), piece(1), piece(REQUEST_BYTES)];
  expect(requests(writes).map((request) => request.map((each) => writes.indexOf(each)))).toEqual([[0, 1], [2, 3], [4]]);
  expect(requests([])).toEqual([[]]);
});

test('bytes are counted as a request has them: JSON in JSON', () => {
  for (const held of [['a "b" \\ c', 1], 'Ynys Môn – £5', [[null, true]]]) {
    const sent = Buffer.byteLength(JSON.stringify(JSON.stringify(held))) - 2;
    expect(bytesOf(held)).toBeGreaterThanOrEqual(sent);
    expect(bytesOf(held)).toBeLessThan(sent * 1.2);
  }
});
