/** Cells asked for at once: with 300 characters of formula in each, an answer stays below the 5 MB at which Excel refuses. */
export const CELLS_PER_ANSWER = 10_000;
