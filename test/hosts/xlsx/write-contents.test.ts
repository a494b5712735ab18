import { writeContents } from '../../../src/hosts/xlsx';
import { EMPTY_CONTENTS, emptyTab } from '../../../src/workbook/contents/contents';
import { unzip } from '../unzip';

test('a cell of the officer’s that names no font is in the workbook’s own', async () => {
  const looks = [{}, { format: '0.0%' }, { bold: true, font: 'Georgia', size: 14 }, { italic: true }];
  const cells = looks.map((_, i) => ({ row: i + 1, column: 1, value: 1, look: i }));
  const files = unzip(await writeContents({ ...EMPTY_CONTENTS, looks, tabs: [{ ...emptyTab('Own'), cells }] }));
  const styles = files.get('xl/styles.xml') ?? '';
  const fonts = [...(/<fonts.*?<\/fonts>/s.exec(styles)?.[0] ?? '').matchAll(/<font>(.*?)<\/font>|<font\/>/gs)].map(([font]) => font);
  const formats = [...(/<cellXfs.*?<\/cellXfs>/s.exec(styles)?.[0] ?? '').matchAll(/fontId="(\d+)"/g)].map(([, id]) => fonts[Number(id)]);
  const used = [...(files.get('xl/worksheets/sheet1.xml') ?? '').matchAll(/<c r="A\d"(?: s="(\d+)")?/g)].map(([, style]) => formats[Number(style ?? 0)] ?? '');
  expect(used.map((font) => [/<name val="(.*?)"/.exec(font)?.[1], /<sz val="(.*?)"/.exec(font)?.[1]])).toEqual([['Arial', '10'], ['Arial', '10'], ['Georgia', '14'], ['Arial', '10']]);
});
