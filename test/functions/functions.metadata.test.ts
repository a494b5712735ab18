import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SOURCE = 'src/functions/functions.ts';
const GOLDEN = join(__dirname, 'functions.golden.json');

/** What Excel's function dialogue shows without cutting off. */
const LONGEST_DESCRIPTION = 255;
const LONGEST_PARAMETER = 160;

interface Described {
  readonly name: string;
  readonly description?: string;
}

interface Metadata {
  readonly functions: readonly (Described & { readonly id: string; readonly parameters: readonly (Described & { readonly type: string })[] })[];
}

async function generate(): Promise<{ metadata: Metadata; json: string; errors: string[] }> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(SOURCE);
  return { metadata: JSON.parse(metadataJson) as Metadata, json: `${metadataJson}\n`, errors };
}

/** After a wanted change, copy the file that the failure names over the golden one. */
test('the metadata that Excel reads is the golden file', async () => {
  const { json, errors } = await generate();
  expect(errors).toEqual([]);
  if (json === readFileSync(GOLDEN, 'utf8').replaceAll('\r\n', '\n')) return;
  const actual = join(tmpdir(), 'functions.actual.json');
  writeFileSync(actual, json);
  throw new Error(`${GOLDEN} is out of date: compare it with ${actual}`);
});

test('each function and parameter says what it is in one line that Excel shows whole', async () => {
  const { metadata } = await generate();
  expect(metadata.functions.map(({ name }) => name)).toEqual(['APPORTION', 'SHARED_SALARY_SAVING', 'DEFICIT_COVERAGE']);
  for (const { id, name, description, parameters } of metadata.functions) {
    expect(id).toBe(name);
    expectOneLine(description, LONGEST_DESCRIPTION);
    parameters.forEach((parameter) => expectOneLine(parameter.description, LONGEST_PARAMETER));
  }
});

test('every parameter may hold text, so that TBC reaches the function', async () => {
  const { metadata } = await generate();
  const types = metadata.functions.flatMap(({ parameters }) => parameters.map(({ type }) => type));
  expect(new Set(types)).toEqual(new Set(['any']));
});

function expectOneLine(description: string | undefined, longest: number): void {
  expect(description).toMatch(/^[A-Z].*\.$/);
  expect(description?.length).toBeLessThanOrEqual(longest);
}
