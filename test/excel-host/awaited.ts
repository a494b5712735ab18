/**
 * Members that the in-memory Excel has and no journey of the product calls yet, because rebuilding a workbook in place needs
 * them. One that a journey calls is taken off.
 */
export const AWAITED: readonly string[] = [
  'Range.clear()',
  'Range.delete()',
  'Range.formulasR1C1',
  'Range.insert()',
  'Range.numberFormat',
];
