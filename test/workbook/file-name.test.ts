import { fileNameOf } from '../../src/workbook/prepare';

test.each([
  ['King’s Lynn and St Edmund\'s partnership', 'kings-lynn-and-st-edmunds-partnership.xlsx'],
  ['Shared services: 2027/28 "final"', 'shared-services-2027-28-final.xlsx'],
  ['???', 'partnership-case.xlsx'],
])('%s names its file %s', (title, name) => {
  expect(fileNameOf(title)).toBe(name);
});
