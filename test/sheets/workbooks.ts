import { appraise, type PartnershipCase } from '../../src/engine';
import { writeXlsx, type WriteOptions } from '../../src/hosts/xlsx';
import { compile } from '../../src/workbook/compile';
import type { WorkbookSpec } from '../../src/workbook/model';
import type { FileToRecalculate } from './recalculate';

export function workbookOf(partnershipCase: PartnershipCase): WorkbookSpec {
  return compile(partnershipCase, appraise(partnershipCase));
}

export async function fileOf(name: string, spec: WorkbookSpec, options: WriteOptions = {}): Promise<FileToRecalculate> {
  return { name, bytes: await writeXlsx(spec, options), tabs: spec.tabs.map((tab) => tab.name) };
}
