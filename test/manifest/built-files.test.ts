import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import webpack, { type Configuration } from 'webpack';
import { functionsMetadata } from '../../scripts/add-in-files.js';
import { FUNCTION_REFERENCE } from '../../src/functions/reference';
import { all, one, parseXml } from './xml';

const configure = jest.requireActual<(env: { baseUrl: string }) => Promise<Configuration>>('../../webpack.config.js');

const BASE = 'https://apps.example.gov.uk/case';
const FUNCTIONS = 'src/functions/functions.ts';

interface Metadata {
  readonly functions: readonly { readonly id: string; readonly name: string; readonly parameters: readonly { readonly name: string; readonly optional?: boolean }[] }[];
}

const folder = mkdtempSync(join(tmpdir(), 'partnership-case-built-'));
const built = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** The production build, but for the interface, which other tests bundle: its entries are empty here. */
beforeAll(async () => {
  const config: Configuration = await configure({ baseUrl: BASE });
  const { functions } = config.entry as Record<string, string>;
  const empty = 'data:text/javascript,export{}';
  const entry = Object.fromEntries(Object.keys(config.entry as object).map((name) => [name, name === 'functions' ? functions : empty]));
  // The sizes are for people.
  const plugins = config.plugins?.filter((plugin) => plugin?.constructor.name !== 'SizePlugin') ?? [];
  const compiler = webpack({ ...config, mode: 'production', entry: entry as Record<string, string>, plugins, devtool: false, output: { ...config.output, path: folder } });
  await new Promise<void>((done, fail) => {
    compiler.run((error, stats) => (error || stats?.hasErrors() ? fail(error ?? new Error(stats?.toString('errors-only'))) : done()));
  });
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

test('every address of the manifest is a file of the build', () => {
  const app = parseXml(built('manifest.xml'));
  const addresses = [...built('manifest.xml').matchAll(/DefaultValue="(https:[^"]*)"/g)].map(([, address = '']) => address);
  const files = addresses.map((address) => address.replace(`${BASE}/`, '') || 'index.html');
  expect(addresses.filter((address) => !address.startsWith(`${BASE}/`))).toEqual([]);
  expect(files.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  expect(all(app, 'bt:Url').map(({ attributes }) => attributes['DefaultValue'])).toContain(`${BASE}/functions.js`);
});

test('the metadata is in a file whose name changes with it, and in no other', async () => {
  const { metadataJson } = await generateCustomFunctionsMetadata(FUNCTIONS);
  const { name, json } = functionsMetadata(metadataJson);
  expect(name).toMatch(/^functions\.[\da-f]{8}\.json$/);
  expect(built(name)).toBe(json);
  expect(built('manifest.xml')).toContain(`"${BASE}/${name}"`);
  expect(existsSync(join(folder, 'functions.json'))).toBe(false);
  expect(functionsMetadata(metadataJson.replace('A weight of 0', 'A weight of nought')).name).not.toBe(name);
});

test('Excel shows the functions and parameters as the reference does', async () => {
  const { metadataJson } = await generateCustomFunctionsMetadata(FUNCTIONS);
  const { functions }: Metadata = JSON.parse(functionsMetadata(metadataJson).json);
  const namespace = one(parseXml(built('manifest.xml')), 'bt:ShortStrings').children.find(({ attributes }) => attributes['id'] === 'Functions.Namespace');
  const syntax = functions.map(({ name, parameters }) => {
    const words = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
    return `${namespace?.attributes['DefaultValue']}.${name}(${words.join(', ')})`;
  });
  expect(syntax).toEqual(FUNCTION_REFERENCE.map((each) => each.syntax));
});

test('the script of the functions registers each of them, and needs nothing else', () => {
  const registered: string[] = [];
  runInNewContext(built('functions.js'), { CustomFunctions: { associate: (id: string, call: unknown) => typeof call === 'function' && registered.push(id) } });
  expect(registered).toEqual(FUNCTION_REFERENCE.map(({ name }) => name));
});

test('the pane loads office.js, then the functions, then itself; the page loads only itself', () => {
  const scripts = (page: string): string[] => [...built(page).matchAll(/<script[^>]* src="([^"?]+)/g)].map(([, source = '']) => source);
  expect(scripts('taskpane.html')).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js', 'functions.js', 'taskpane.js']);
  expect(scripts('index.html')).toEqual(['page.js']);
  expect(built('index.html')).not.toMatch(/office\.js|https:/);
});
