import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseCaseDocument, publishedCase } from '../../src/case';
import { writeXlsx } from '../../src/hosts/xlsx';
import { withOffice } from './recalculate';
import { workbookOf } from './workbooks';

/** Pictures of every printed page, to look at: npx tsx test/sheets/pictures.ts FOLDER [case.json] */

const DOTS_PER_INCH = '80';

async function draw(folder: string, casePath: string | undefined): Promise<void> {
  const bytes = await writeXlsx(workbookOf(await caseAt(casePath)));
  await mkdir(folder, { recursive: true });
  await withOffice([{ bytes }], 'pdf', async (out) => copyFile(join(out, 'f0.pdf'), join(folder, 'workbook.pdf')));
  execFileSync('pdftoppm', ['-r', DOTS_PER_INCH, '-png', join(folder, 'workbook.pdf'), join(folder, 'page')]);
}

async function caseAt(path: string | undefined) {
  if (path === undefined) return publishedCase;
  const parsed = parseCaseDocument(await readFile(path, 'utf8'));
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems, null, 2));
  return parsed.case;
}

const [folder, casePath] = process.argv.slice(2);
if (folder === undefined) throw new Error('say in which folder to put the pictures');
void draw(folder, casePath);
