import { existsSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

export const ALREADY_THERE = 'it is there already: choose another name with -o, or replace it with --force';

/** Writes a file so that nobody ever meets half of it: beside its place first, then moved there. */
export async function writeWholeFile(path: string, bytes: Uint8Array, replace: boolean): Promise<void> {
  const aside = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    await writeFile(aside, bytes, { flag: 'wx' });
    if (!replace && existsSync(path)) throw new Error(ALREADY_THERE);
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}
