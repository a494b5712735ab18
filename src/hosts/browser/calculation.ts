import type { FUniver } from '@univerjs/core/facade';

/** The engine gathers changes for a tenth of a second before it begins. */
const QUIET_TURNS = 15;
const TURN = 10;
/** The first and the last stage of every run of the engine, of one that is stopped for a newer change too. */
const STAGES = { start: 1, completed: 8 } as const;

/** Follows the calculation of formulas, which goes on beside everything else. */
export class Calculation {
  private running = 0;
  private quietTurns = 0;
  private readonly following: { dispose(): void };

  constructor(api: FUniver) {
    this.following = api.getFormula().calculationProcessing(({ stage }) => {
      if (stage === STAGES.start) this.running += 1;
      if (stage === STAGES.completed) this.running = Math.max(0, this.running - 1);
      this.quietTurns = 0;
    });
  }

  /** Waits until what was changed just now is calculated. Quiet is counted in turns and not by the clock: in a busy page what was due before a turn comes before it, however late. */
  async settled(limit = 120_000): Promise<void> {
    const began = performance.now();
    this.quietTurns = 0;
    while (performance.now() - began < limit) {
      await new Promise((resolve) => setTimeout(resolve, TURN));
      this.quietTurns += this.running === 0 ? 1 : 0;
      if (this.quietTurns > QUIET_TURNS) return;
    }
  }

  dispose(): void {
    this.following.dispose();
  }
}
