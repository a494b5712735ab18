import type { Grid } from './grid';

/**
 * A formula that refuses what the function refuses: #N/A for what is to be confirmed, #VALUE! for all else. Each count is 0 where
 * nothing is wrong; none is compared with 0, since Excel takes FALSE to be larger.
 */
export function guarded(grids: readonly Grid[], wrong: readonly string[], formula: string, tbcCounts: readonly Grid[] = grids): string {
  const asked = grids.filter(({ constants }) => constants === null);
  const figures = wrong.length === 0 ? formula : `IF(${wrong.join('+')},#VALUE!,${formula})`;
  if (asked.length === 0) return figures;
  const confirmed = asked.filter((grid) => tbcCounts.includes(grid));
  const words = asked.map((grid) => (confirmed.includes(grid) ? notNumbers(grid) : `${notNumbers(grid)}-${toBeConfirmed(grid)}`)).join('+');
  const error = confirmed.length === 0 ? '#VALUE!' : `IF(${confirmed.map(toBeConfirmed).join('+')},#N/A,#VALUE!)`;
  return `IF(${words},${error},${figures})`;
}

function notNumbers({ whole }: Grid): string {
  return `SUMPRODUCT((${whole}<>"")*(1-ISNUMBER(${whole})))`;
}

function toBeConfirmed({ whole }: Grid): string {
  return `SUMPRODUCT((${whole}="TBC")*1)`;
}

/** Pounds from here on have too few digits left in a cell for exact pence. */
export function tooLarge({ whole, constants, isCells, isTurned }: Grid): string[] {
  if (constants) return constants.some((each) => Math.abs(each) >= TOO_LARGE) ? ['1'] : [];
  if (isTurned) return [`SUMPRODUCT((ABS(${whole})>=${TOO_LARGE})*1)`];
  return isCells ? [`COUNTIF(${whole},">=${TOO_LARGE}")`, `COUNTIF(${whole},"<=-${TOO_LARGE}")`] : [`(ABS(${whole})>=${TOO_LARGE})`];
}

const TOO_LARGE = 10_000_000_000_000;
