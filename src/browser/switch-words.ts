/** Apart from the words of the spreadsheet, which are not needed for the first paint. */
export const SWITCH_WORDS = { label: 'What to see', pane: 'Case', workbook: 'Workbook' } as const;
