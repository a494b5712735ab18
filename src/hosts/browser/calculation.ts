import type { FUniver } from '@univerjs/core/facade';

/** How long a change may take to begin a calculation. */
const BEGINS_WITHIN = 250;
/** Results are put into the cells just after a calculation says that it has ended. */
const RESULTS_WITHIN = 30;

/** Follows the calculation of formulas, which goes on beside everything else. */
export class Calculation {
  private running = 0;
  private touched = 0;
  private readonly stop: readonly { dispose(): void }[];

  constructor(api: FUniver) {
    const formula = api.getFormula();
    this.stop = [
      formula.calculationStart(() => {
        this.running += 1;
        this.touched = performance.now();
      }),
      formula.calculationEnd(() => {
        this.running = Math.max(0, this.running - 1);
        this.touched = performance.now();
      }),
    ];
  }

  /** Waits until what was changed just now is calculated. */
  async settled(limit = 120_000): Promise<void> {
    const began = performance.now();
    for (;;) {
      const now = performance.now();
      const quiet = now - Math.max(this.touched, began);
      const hasRun = this.touched >= began;
      if (this.running === 0 && quiet > (hasRun ? RESULTS_WITHIN : BEGINS_WITHIN)) return;
      if (now - began > limit) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  dispose(): void {
    for (const each of this.stop) each.dispose();
  }
}
