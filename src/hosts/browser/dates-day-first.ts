import * as numfmt from 'numfmt';

/** All of the library by which the spreadsheet reads and shows numbers, with dates read as in the United Kingdom. It stands in its place in the page, and where the page calculates. */
export * from 'numfmt';

const LOCALE = 'en-GB';
const DAY_AND_MONTH = /^\s*(\d{1,2})([/-])(\d{1,2})\s*$/;

type Read = ReturnType<typeof numfmt.parseDate>;

/** The day comes first: 5/3/2024 is in March. A day and a month are of this year, as in Excel. */
export function parseDate(text: string, options: { readonly locale?: string } = {}): Read {
  const [, day, , month] = DAY_AND_MONTH.exec(text) ?? [];
  if (day === undefined || month === undefined) return numfmt.parseDate(text, { locale: LOCALE, ...options });
  const read = numfmt.parseDate(`${day}/${month}/${new Date().getFullYear()}`, { locale: LOCALE });
  return read && { ...read, z: 'd-mmm' };
}
