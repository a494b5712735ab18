import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix, relative, sep } from 'node:path';
import ts from 'typescript';

export const ROOT = join(__dirname, '..', '..');

const NOT_OURS = new Set(['node_modules', 'dist', 'coverage', 'out', '.git']);

/** A file of the repository; paths have forward slashes and begin at the top. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** All files below a folder of the repository whose name ends as given. */
export function filesBelow(folder: string, endings: readonly string[]): Source[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path, endings);
    return endings.some((ending) => entry.name.endsWith(ending)) ? [{ path, text: readFileSync(join(ROOT, path), 'utf8') }] : [];
  });
}

/** What a file imports: a path from the top for our own files, the name for a package. */
export function importsOf({ path, text }: Source): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => {
    if (!fileName.startsWith('.')) return fileName;
    return relative(ROOT, join(ROOT, dirname(path), fileName)).split(sep).join('/');
  });
}

/** The layer of a path below src: "src/hosts/xlsx/index.ts" is of "hosts". */
export function layerOf(path: string): string {
  return path.split('/')[1] ?? basename(path);
}

/** Every node of a file that is of a kind, as "path:line". */
export function placesOf(source: Source, wanted: (node: ts.Node) => boolean): string[] {
  const tree = ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true);
  const places: string[] = [];
  const visit = (node: ts.Node): void => {
    if (wanted(node)) places.push(`${source.path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return places;
}
