import type { PageWorkbook } from '../hosts/browser';
import { fileNameOf } from '../workbook/prepare';
import { cellsOfContents } from '../workbook/contents/cells-of';
import { chartsOf } from '../workbook/contents/charts-of';
import { download } from './download';

/** The whole workbook as a file, with the officer's own tabs; gives its name. */
export async function downloadWorkbook(workbook: Pick<PageWorkbook, 'contents'>): Promise<string> {
  const { writeContents } = await loadXlsx();
  const contents = workbook.contents();
  const bytes = await writeContents(contents, chartsOf(cellsOfContents(contents)));
  const name = fileNameOf(contents.title);
  await download(name, bytes);
  return name;
}

/** Puts a workbook file in the place of what is there. @throws FileProblem where it cannot be read; nothing is changed then */
export async function openWorkbookFile(file: Blob, workbook: Pick<PageWorkbook, 'load'>): Promise<void> {
  const { readContents } = await loadXlsx();
  await workbook.load(await readContents(new Uint8Array(await file.arrayBuffer())));
}

function loadXlsx(): Promise<typeof import('../hosts/xlsx')> {
  return import(/* webpackChunkName: "xlsx" */ '../hosts/xlsx');
}
