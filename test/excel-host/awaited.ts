/**
 * Members that the in-memory Excel has and no journey of the product calls yet, because rebuilding a workbook in place needs
 * them. One that a journey calls is taken off.
 */
export const AWAITED: readonly string[] = [
  'CustomProperty.delete()',
  'CustomProperty.key',
  'CustomProperty.type',
  'CustomProperty.value =',
  'CustomXmlPart.namespaceUri',
  'CustomXmlPartScopedCollection.getOnlyItemOrNullObject()',
  'Worksheet.name =',
  'Worksheet.position',
  'Worksheet.position =',
  'Worksheet.visibility =',
  'WorksheetCollection._RegisterAddedEvent()',
  'WorksheetCollection._RegisterDataChangedEvent()',
  'WorksheetCollection._RegisterDeletedEvent()',
  'WorksheetCollection._UnregisterAddedEvent()',
  'WorksheetCollection._UnregisterDataChangedEvent()',
  'WorksheetCollection._UnregisterDeletedEvent()',
];
