import { appraise } from '../../../src/engine';
import type { Spreadsheet } from '../../../src/hosts/browser/spreadsheet';
import { sheetWriter } from '../../../src/hosts/browser/writer';
import { compile } from '../../../src/workbook/compile';
import type { WorkbookSpec } from '../../../src/workbook/model';
import { largeCase } from '../../cases/large-case';

const load = jest.fn(async () => undefined);
const { write } = sheetWriter({ load, cells: () => ({ tabs: [], names: [] }) } as unknown as Spreadsheet);

let spec: WorkbookSpec;

beforeAll(() => {
  const partnershipCase = largeCase({ councils: 12, linesPerCouncil: 100, years: 5 });
  spec = compile(partnershipCase, appraise(partnershipCase), {});
});

beforeEach(() => load.mockClear());

test('12 councils with 100 lines each are built in the page', async () => {
  expect(await write(spec)).toEqual({ tabs: spec.tabs.map(({ name }) => name), cancelled: false });
  expect(load).toHaveBeenCalledTimes(1);
});

test('what is twice as large is refused before anything is changed: how large it is, and that a file holds it', async () => {
  await expect(write({ ...spec, tabs: [...spec.tabs, ...spec.tabs] })).rejects.toMatchObject({
    message: expect.stringMatching(/^This case comes to \d\d\d,\d\d\d calculated cells, more than the spreadsheet in this page can work with \(150,000\); nothing was changed\.$/),
    next: expect.stringContaining('Choose Save a copy, and open the file in Excel'),
  });
  expect(load).not.toHaveBeenCalled();
});
