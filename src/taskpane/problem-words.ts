import { HostProblem } from '../workbook/host';
import type { Again, PaneProblem } from './state/state';
import { WORDS } from './words';

/** An error as an officer should read it: problems of a host and of a file say what to do themselves. */
export function problemOf(error: unknown, again: Again): PaneProblem {
  if (error instanceof HostProblem) return { message: error.message, next: error.next, details: null, again };
  const name = error instanceof Error ? error.name : '';
  if (error instanceof Error && name === 'FileProblem') return { message: error.message, next: WORDS.problem.fileNext, details: null, again };
  if (name === 'ChunkLoadError') return { message: WORDS.problem.offline, next: WORDS.problem.offlineNext, details: detailsOf(error), again };
  return { message: WORDS.problem.unexpected, next: WORDS.problem.unexpectedNext, details: detailsOf(error), again };
}

/** What support needs of an error. Figures of a case are nobody else's business, so digits are masked and quoted words left out. */
export function detailsOf(error: unknown): string {
  if (!(error instanceof Error)) return 'An error without a description.';
  return `${error.name}: ${error.message}`
    .replace(/"[^"]*"|'[^']*'|“[^”]*”/g, '"…"')
    .replace(/\d/g, '#')
    .slice(0, 300);
}
