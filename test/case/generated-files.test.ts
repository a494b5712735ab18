import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatCaseDocument, parseCaseDocument, publishedCase } from '../../src/case';
import { caseJsonSchema } from '../../src/case/json-schema';

const FOLDER = join(__dirname, '../../src/case');

/** Files that others read without running anything; `UPDATE_FILES=1 npx jest test/case` writes them anew. */
const FILES: Readonly<Record<string, string>> = {
  'partnership-case.schema.json': `${JSON.stringify(caseJsonSchema(), null, 2)}\n`,
  'published-case.json': formatCaseDocument(publishedCase),
};

describe.each(Object.entries(FILES))('src/case/%s', (name, expected) => {
  const path = join(FOLDER, name);

  it('is what the code gives', () => {
    if (process.env.UPDATE_FILES === '1') writeFileSync(path, expected);
    expect(readFileSync(path, 'utf8').replaceAll('\r\n', '\n')).toBe(expected);
  });
});

it('the file of the published case is read as the published case', () => {
  expect(parseCaseDocument(readFileSync(join(FOLDER, 'published-case.json'), 'utf8'))).toEqual({ case: publishedCase });
});
