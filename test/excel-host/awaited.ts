/**
 * Members that the in-memory Excel has and no journey of the product calls yet, because rebuilding a workbook in place needs
 * them. One that a journey calls is taken off.
 */
export const AWAITED: readonly string[] = [
  'CustomProperty.delete()',
  'CustomProperty.key',
  'CustomProperty.type',
  'CustomProperty.value',
  'CustomProperty.value =',
  'CustomPropertyCollection.add()',
  'CustomXmlPart.delete()',
  'CustomXmlPart.getXml()',
  'CustomXmlPart.namespaceUri',
  'CustomXmlPart.setXml()',
  'CustomXmlPartCollection.add()',
  'CustomXmlPartCollection.getByNamespace()',
  'CustomXmlPartScopedCollection.getOnlyItemOrNullObject()',
  'NamedItem.formula =',
  'Range.clear()',
  'Range.delete()',
  'Range.formulasR1C1',
  'Range.insert()',
  'Range.numberFormat',
  'Workbook.readOnly',
  'WorkbookProtection.protected',
  'WorksheetProtection.protected',
];
