import type { FUniver } from '@univerjs/core/facade';

/** The spreadsheet gathers changes for a tenth of a second before it asks for a calculation. */
const QUIET_TURNS = 15;
const TURN = 10;
/** A calculation is asked for, and what is heard of it. */
const COMMANDS = { asked: 'formula.mutation.set-formula-calculation-start', heard: 'formula.mutation.set-formula-calculation-notification' } as const;
/** The last stage of every run, of one that is stopped for a newer change too. */
const COMPLETED = 8;

/** Follows the calculation of formulas, which goes on beside everything else, in another thread where there is one. */
export class Calculation {
  private asked = 0;
  private isCompleted = false;
  private quietTurns = 0;
  private readonly following: { dispose(): void };

  constructor(api: FUniver) {
    this.following = api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
      if (id === COMMANDS.asked) this.asked += 1;
      else if (id === COMMANDS.heard) this.heard(params);
      else return;
      this.quietTurns = 0;
    });
  }

  /** Waits until what was changed just now is calculated. Quiet is counted in turns and not by the clock: in a busy page what was due before a turn comes before it, however late. */
  async settled(limit = 120_000): Promise<void> {
    const began = performance.now();
    this.quietTurns = 0;
    while (performance.now() - began < limit) {
      await new Promise((resolve) => setTimeout(resolve, TURN));
      this.quietTurns += this.asked === 0 ? 1 : 0;
      if (this.quietTurns > QUIET_TURNS) return;
    }
  }

  dispose(): void {
    this.following.dispose();
  }

  /** After its last stage a run hands over its results, then says how it ended. */
  private heard(params: { readonly stageInfo?: { readonly stage: number }; readonly functionsExecutedState?: number } | undefined): void {
    if (params?.stageInfo) {
      this.isCompleted ||= params.stageInfo.stage === COMPLETED;
    } else if (this.isCompleted) {
      this.isCompleted = false;
      this.asked = Math.max(0, this.asked - 1);
    }
  }
}
