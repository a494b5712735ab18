import { createExcel, type InMemoryExcel } from './client';

let excel: InMemoryExcel;
beforeEach(() => (excel = createExcel({ tabs: ['Case'] })));

const codeOf = (work: (workbook: Excel.Workbook) => void) =>
  Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  }).then(() => 'none', (error: OfficeExtension.Error) => error.code);

test('a workbook name is looked for, led elsewhere, hidden and deleted', async () => {
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.add('Total', worksheets.getItem('Case').getRange('B3'));
    const item = names.getItemOrNullObject('TOTAL');
    item.formula = "='Case'!b4:C5";
    item.visible = false;
    item.load('formula,visible,name');
    const nobody = names.getItemOrNullObject('Nobody');
    await context.sync();
    expect([item.formula, item.visible, item.name, nobody.isNullObject]).toEqual(['=Case!B4:C5', false, 'Total', true]);
    item.delete();
    await context.sync();
  });
  expect(excel.workbook.names).toEqual([]);
  expect(await codeOf(({ names }) => (names.add('A_b', '=Case!A1').formula = '=Nowhere!A1'))).toBe('InvalidArgument');
});

test('XML parts are kept, found by their namespace, changed and deleted', async () => {
  const ns = 'urn:example:journal';
  await Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    expect(parts.getByNamespace(ns).getOnlyItemOrNullObject()).toBeDefined();
    const none = parts.getByNamespace(ns).getOnlyItemOrNullObject();
    const part = parts.add(`<?xml version="1.0"?><journal xmlns="${ns}"><step n="1"/></journal>`);
    parts.add('<p:other xmlns:p="urn:other">a &amp; b</p:other>');
    part.load('id,namespaceUri');
    await context.sync();
    expect([none.isNullObject, part.namespaceUri]).toEqual([true, ns]);
    const found = parts.getByNamespace(ns);
    found.load('items/id');
    const count = found.getCount();
    const only = found.getOnlyItemOrNullObject();
    only.setXml(`<journal xmlns="${ns}"/>`);
    const xml = only.getXml();
    await context.sync();
    expect([found.items.map(({ id }) => id), count.value, xml.value]).toEqual([[part.id], 1, `<journal xmlns="${ns}"/>`]);
    found.items[0]!.delete();
    await context.sync();
  });
  expect(excel.workbook.xmlParts.map(({ namespaceUri }) => namespaceUri)).toEqual(['urn:other']);
  for (const xml of ['plain', '<a><b></a>', '<a/><b/>', '<a>1 & 2</a>']) expect(await codeOf(({ customXmlParts }) => customXmlParts.add(xml))).toBe('InvalidArgument');
});

test('properties of the document are set anew, listed and deleted; long ones are cut', async () => {
  await Excel.run(async (context) => {
    const { custom } = context.workbook.properties;
    custom.add('Case', 'first');
    custom.add('CASE', 'x'.repeat(300));
    custom.add('Years', 5);
    const found = custom.getItemOrNullObject('case');
    const none = custom.getItemOrNullObject('Nobody');
    found.load('key,value');
    custom.load('items/key,items/value,items/type');
    await context.sync();
    expect([found.key, String(found.value).length, none.isNullObject]).toEqual(['Case', 255, true]);
    expect(custom.items.map(({ key, type }) => [key, type])).toEqual([['Case', 'String'], ['Years', 'Number']]);
    found.value = 'again';
    custom.items[1]!.delete();
    await context.sync();
  });
  expect(excel.workbook.customProperties.map(({ key, value }) => [key, value])).toEqual([['Case', 'again']]);
});

test('a protected tab refuses changes to locked cells', async () => {
  const sheet = excel.workbook.sheet('Case');
  sheet.coats.paint({ row: 1, column: 1, rows: 1, columns: 2 }, 'Format.Protection.Locked', false);
  sheet.isProtected = true;
  await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem('Case');
    protection.load('protected');
    context.workbook.protection.load('protected');
    context.workbook.load('readOnly');
    await context.sync();
    expect([protection.protected, context.workbook.protection.protected, context.workbook.readOnly]).toEqual([true, false, false]);
  });
  const onCase = (work: (each: Excel.Worksheet) => void) => codeOf(({ worksheets }) => work(worksheets.getItem('Case')));
  expect(await onCase((each) => (each.getRange('A1:B1').values = [[1, 2]]))).toBe('none');
  for (const work of [
    (each: Excel.Worksheet) => (each.getRange('A1:A2').values = [[1], [2]]),
    (each: Excel.Worksheet) => (each.getRange('A1').format.fill.color = '#112233'),
    (each: Excel.Worksheet) => each.getRange('3:3').insert('Down'),
    (each: Excel.Worksheet) => each.tables.add('A1:B2', true),
    (each: Excel.Worksheet) => each.getRange('A1').clear(),
  ]) expect(await onCase(work)).toBe('AccessDenied');
  expect(await onCase((each) => (each.name = 'Another'))).toBe('none');
});

test('while the structure is protected, no tab is added, renamed, hidden or deleted', async () => {
  excel.workbook.isStructureProtected = true;
  excel.workbook.isReadOnly = true;
  for (const work of [
    ({ worksheets }: Excel.Workbook) => worksheets.add('More'),
    ({ worksheets }: Excel.Workbook) => worksheets.getItem('Case').delete(),
    ({ worksheets }: Excel.Workbook) => (worksheets.getItem('Case').name = 'x'),
    ({ worksheets }: Excel.Workbook) => (worksheets.getItem('Case').visibility = 'Hidden'),
  ]) expect(await codeOf(work)).toBe('InvalidOperation');
  expect(await codeOf(({ worksheets }) => (worksheets.getItem('Case').getRange('A1').values = [[1]]))).toBe('none');
});
