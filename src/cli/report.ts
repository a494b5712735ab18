import type { CheckStatus } from '../workbook/checks-of';
import type { Headlines } from '../workbook/headlines';
import type { Prepared } from '../workbook/prepare';

/** What the command prints about a case: results with their caveats, what does not follow, what is open. */
export function reportLines({ title, headlines }: Prepared): readonly string[] {
  return [
    title,
    headlines.deal,
    ...headlines.councils.flatMap(({ code, name, headlines: figures }) => [
      '',
      `${name} (${code})`,
      ...figures.flatMap(({ label, value, caveats }) => [`  ${label}: ${value}`, ...caveats.map((caveat) => `    - ${caveat}`)]),
    ]),
    '',
    `Published figures that do not follow from the case's inputs: ${headlines.doesNotFollow.length}`,
    ...headlines.doesNotFollow.map((each) => `  - ${each}`),
    `  ${headlines.publishedElse}`,
    '',
    outstandingLine(headlines),
  ];
}

function outstandingLine({ outstanding }: Headlines): string {
  if (outstanding.length === 0) return 'Nothing is outstanding.';
  return `Outstanding: ${outstanding.map(({ what, items }) => `${items.length} ${what}`).join(', ')}; the workbook says where.`;
}

export function checkLines(checks: readonly CheckStatus[]): readonly string[] {
  const width = Math.max(0, ...checks.map(({ name }) => name.length));
  return ['Checks', ...checks.map(({ name, status }) => `  ${name.padEnd(width)}  ${status}`)];
}
