import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { manifestFor } from '../../scripts/add-in-files.js';
import { RIBBON } from '../../src/browser/excel-ribbon';
import { MINIMUM_EXCEL_API } from '../../src/hosts/excel/api-sets';
import { ACTIONS, ORDER } from './schema';
import { all, one, parseXml, type Element } from './xml';

// For manifests in JSON, and for new ids: ours needs neither, and Jest cannot load them.
jest.mock('@microsoft/app-manifest', () => ({}));
jest.mock('uuid', () => ({}));

const ROOT = join(__dirname, '..', '..');
const PATH = join(ROOT, 'manifest.xml');
const xml = readFileSync(PATH, 'utf8');
const app = parseXml(xml);
const resources = one(app, 'Resources');

const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

function child(element: Element, name: string): Element {
  const found = element.children.find((each) => each.name === name);
  if (!found) throw new Error(`<${element.name}> has no <${name}>`);
  return found;
}

/** Where the elements of `element` are out of the schema's order, or are not of it; the same below. */
function outOfOrder(element: Element, parent = ''): string[] {
  const order = ORDER[`${parent}/${element.name}`] ?? ORDER[element.name];
  const below = element.children.flatMap((each) => outOfOrder(each, element.name));
  const names = element.children.map(({ name }) => name);
  // A host of the manifest itself only names Excel.
  if (order === undefined || (element.name === 'Host' && 'Name' in element.attributes)) return names.length > 0 ? [`${element.name} should be empty`] : below;
  const pattern = order.split(' ').map((part) => (/[?*]$/.test(part) ? `(${part.slice(0, -1)} )${part.at(-1)}` : `${part} `)).join('');
  return new RegExp(`^${pattern}$`).test(names.map((name) => `${name} `).join('')) ? below : [`${element.name}: ${names.join(' ')}`, ...below];
}

test('elements stand in the order of the schema', () => {
  expect(outOfOrder(app)).toEqual([]);
});

test('that test notices what Office would refuse', () => {
  const swapped = xml.replace(/(<Script>[\s\S]*<\/Script>)(\s*)(<Page>[\s\S]*<\/Page>)/, '$3$2$1');
  expect(outOfOrder(parseXml(swapped))).toEqual(['ExtensionPoint: Page Script Metadata Namespace']);
  expect(outOfOrder(parseXml(xml.replace('<Version>', '<Extra/><Version>')))).toHaveLength(1);
});

test('it says what it is: GUID, version of the package, language, names of lengths that Office takes', () => {
  expect(child(app, 'Id').text).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  const { version }: { version: string } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect(child(app, 'Version').text).toBe(`${version}.0`);
  expect(child(app, 'DefaultLocale').text).toBe('en-GB');
  expect(child(app, 'ProviderName').text.length).toBeLessThanOrEqual(125);
  expect(child(app, 'DisplayName').attributes['DefaultValue']?.length).toBeLessThanOrEqual(125);
  expect(child(app, 'Description').attributes['DefaultValue']?.length).toBeLessThanOrEqual(250);
});

test("Microsoft's own reader finds the same in it", async () => {
  const info = await OfficeAddinManifest.readManifestFile(PATH);
  expect(info).toMatchObject({ id: child(app, 'Id').text, version: child(app, 'Version').text, officeAppType: 'TaskPaneApp', permissions: 'ReadWriteDocument' });
  expect(info.hosts).toEqual(['Workbook']);
});

test('it may write cells and nothing else, and goes to no other domain', () => {
  expect(all(app, 'Permissions').map(({ text }) => text)).toEqual(['ReadWriteDocument']);
  expect(all(app, 'AppDomain')).toEqual([]);
  expect(all(app, 'WebApplicationInfo')).toEqual([]);
});

test('it asks for the sets that the product calls', () => {
  const sets = Object.fromEntries(all(app, 'Set').map(({ attributes }) => [attributes['Name'], attributes['MinVersion']]));
  expect(sets).toEqual({ ExcelApi: MINIMUM_EXCEL_API, SharedRuntime: '1.1', CustomFunctionsRuntime: '1.2' });
});

test('pane, functions and ribbon share one runtime, which stays', () => {
  const [runtime, ...others] = all(app, 'Runtime');
  expect(others).toEqual([]);
  expect(runtime?.attributes).toEqual({ resid: 'Pane.Url', lifetime: 'long' });
  const pages = [one(app, 'FunctionFile'), child(one(app, 'Page'), 'SourceLocation'), ...all(one(app, 'OfficeTab'), 'SourceLocation')];
  expect(pages.map(({ attributes }) => attributes['resid'])).toEqual(['Pane.Url', 'Pane.Url', 'Pane.Url']);
});

test('every resource that is named is there, once, and none is there for nothing', () => {
  const named = all(app, 'OfficeApp').flatMap(function deep(element: Element): string[] {
    return [...(element.attributes['resid'] === undefined ? [] : [element.attributes['resid']]), ...element.children.flatMap(deep)];
  });
  const ids = resources.children.flatMap(({ children }) => children.map(({ attributes }) => attributes['id'] ?? ''));
  expect(new Set(ids).size).toBe(ids.length);
  expect([...new Set(named)].sort()).toEqual([...ids].sort());
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
});

test('a resource is of the kind that its place wants', () => {
  const kinds = new Map(resources.children.flatMap(({ name, children }) => children.map(({ attributes }) => [attributes['id'], name] as const)));
  const KINDS: Readonly<Record<string, string>> = {
    'bt:Image': 'bt:Images',
    'SourceLocation': 'bt:Urls',
    'FunctionFile': 'bt:Urls',
    'LearnMoreUrl': 'bt:Urls',
    'Runtime': 'bt:Urls',
    'Label': 'bt:ShortStrings',
    'Title': 'bt:ShortStrings',
    'Namespace': 'bt:ShortStrings',
    'Description': 'bt:LongStrings',
  };
  const wrong = function deep(element: Element): string[] {
    const id = element.attributes['resid'];
    const ok = id === undefined || kinds.get(id) === KINDS[element.name];
    return [...(ok ? [] : [`${element.name} ${id}`]), ...element.children.flatMap(deep)];
  };
  expect(wrong(one(app, 'VersionOverrides'))).toEqual([]);
});

test('words are short enough for where Excel shows them', () => {
  const tooLong = (name: string, most: number): string[] =>
    one(resources, name)
      .children.map(({ attributes }) => attributes['DefaultValue'] ?? '')
      .filter((words) => words.length > most || words === '');
  expect(tooLong('bt:ShortStrings', 32)).toEqual([]);
  expect(tooLong('bt:LongStrings', 250)).toEqual([]);
});

test('every address is https and below the one that a build replaces', () => {
  const addresses = [...xml.matchAll(/DefaultValue="(\w+:[^"]*)"/g)].map(([, address = '']) => address);
  expect(addresses.length).toBeGreaterThan(30);
  expect(addresses.filter((address) => !address.startsWith('https://localhost:3000/'))).toEqual([]);
  expect(resources.children.flatMap(({ children }) => children).filter(({ attributes }) => (attributes['DefaultValue']?.length ?? 0) > 2048)).toEqual([]);
});

test('each icon is a PNG of the size that it is given for', () => {
  const image = new Map(one(resources, 'bt:Images').children.map(({ attributes }) => [attributes['id'], fileOf(attributes['DefaultValue'])]));
  for (const icon of all(app, 'Icon')) {
    expect(icon.children.map(({ attributes }) => Number(attributes['size']))).toEqual(RIBBON_SIZES);
    for (const { attributes } of icon.children) expect([attributes['resid'], sizeOf(image.get(attributes['resid']))]).toEqual([attributes['resid'], Number(attributes['size'])]);
  }
  expect(sizeOf(fileOf(child(app, 'IconUrl').attributes['DefaultValue']))).toBe(32);
  expect(sizeOf(fileOf(child(app, 'HighResolutionIconUrl').attributes['DefaultValue']))).toBe(64);
});

function fileOf(address = ''): string {
  return join(ROOT, new URL(address).pathname);
}

/** Width of a square PNG: both stand in the header. */
function sizeOf(path = ''): number {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.readUInt32BE(20)).toBe(bytes.readUInt32BE(16));
  return bytes.readUInt32BE(16);
}

test('three buttons on the Home tab: one opens the pane, two ask it for something that it knows', () => {
  expect(one(app, 'OfficeTab').attributes).toEqual({ id: 'TabHome' });
  const actions = all(app, 'Control').map((control) => one(control, 'Action'));
  expect(actions.map(({ attributes }) => attributes['xsi:type'])).toEqual(['ShowTaskpane', 'ExecuteFunction', 'ExecuteFunction']);
  for (const action of actions) expect(action.children.map(({ name }) => name)).toEqual(ACTIONS[action.attributes['xsi:type'] ?? '']);
  expect(all(app, 'FunctionName').map(({ text }) => text)).toEqual(Object.keys(RIBBON));
  const ids = [...all(app, 'Group'), ...all(app, 'Control')].map(({ attributes }) => attributes['id']);
  expect(new Set(ids).size).toBe(4);
});

describe('for the place where the files are served', () => {
  const metadata = 'functions.12345678.json';

  test('every address begins there, and the metadata has its version', () => {
    const made = manifestFor(xml, { baseUrl: 'https://apps.example.gov.uk/case/', metadata });
    expect(made).not.toContain('localhost');
    expect(made).toContain(`"https://apps.example.gov.uk/case/${metadata}"`);
    expect(made).toContain('"https://apps.example.gov.uk/case/taskpane.html"');
    expect(outOfOrder(parseXml(made))).toEqual([]);
  });

  test.each(['http://apps.example.gov.uk', 'apps.example.gov.uk', '', 'https://apps.example.gov.uk/?a=1', 'https://a"b.uk', 'true'])('%p is refused', (baseUrl) => {
    expect(() => manifestFor(xml, { baseUrl, metadata })).toThrow('where the files will be served');
  });
});
