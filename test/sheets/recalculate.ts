import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { parseCsv, type CsvValue } from './csv';

const run = promisify(execFile);

export interface FileToRecalculate {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly tabs: readonly string[];
}

/** The values of one tab by row and column from 1, as LibreOffice calculated them. */
export interface RecalculatedTab {
  readonly name: string;
  value(row: number, column: number): CsvValue;
}

/** All tabs (-1), values not as shown but to 15 digits (percentages keep their sign), text in quotes and nothing else, UTF-8. */
const ALL_TABS_RAW = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1';

/** LibreOffice trusts the values cached in a file, unless told to calculate always. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** Opens all files in one LibreOffice, has every formula calculated, and gives the tabs of each file by its name. */
export async function recalculate(files: readonly FileToRecalculate[]): Promise<Map<string, RecalculatedTab[]>> {
  return withOffice(files, ALL_TABS_RAW, async (folder) => {
    const results = new Map<string, RecalculatedTab[]>();
    for (const [i, file] of files.entries()) {
      results.set(file.name, await Promise.all(file.tabs.map((tab) => readTab(folder, `f${i}`, tab))));
    }
    return results;
  });
}

/** Converts all files at once; `take` finds f0, f1 and so on, with the ending of the format, in the folder it is given. */
export async function withOffice<T>(files: readonly { bytes: Uint8Array }[], format: string, take: (folder: string) => Promise<T>): Promise<T> {
  const home = await mkdtemp(join(tmpdir(), 'sheets-'));
  try {
    const profile = join(home, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const paths = await Promise.all(
      files.map(async ({ bytes }, i) => {
        const path = join(home, `f${i}.xlsx`);
        await writeFile(path, bytes);
        return path;
      }),
    );
    const out = join(home, 'out');
    await run('soffice', [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore', '--convert-to', format, '--outdir', out, ...paths], { maxBuffer: 1 << 28 });
    return await take(out);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

async function readTab(folder: string, file: string, tab: string): Promise<RecalculatedTab> {
  const rows = parseCsv(await readFile(join(folder, `${file}-${tab}.csv`), 'utf8'));
  return { name: tab, value: (row, column) => rows[row - 1]?.[column - 1] ?? null };
}
