import { isCleanup } from './faults';
import { ACTION, type RequestBody } from './protocol';

export interface RequestStats {
  /** Without those that only name an object. */
  readonly actions: number;
  readonly bytes: number;
  readonly responseBytes: number;
  /** The client letting go of its references after Excel.run: no sync of the product's. */
  readonly cleanup: boolean;
}

/** What the product's code cost. */
export class Stats {
  requests: RequestStats[] = [];

  get syncs(): number {
    return this.own.length;
  }

  get actions(): number {
    return this.own.reduce((sum, { actions }) => sum + actions, 0);
  }

  get bytes(): number {
    return this.own.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  get largestRequest(): number {
    return Math.max(0, ...this.own.map(({ bytes }) => bytes));
  }

  add(body: RequestBody, bytes: number, responseBytes: number): void {
    const actions = body.Actions.filter(({ ActionType }) => ActionType !== ACTION.instantiate);
    this.requests.push({ actions: actions.length, bytes, responseBytes, cleanup: isCleanup(body) });
  }

  reset(): void {
    this.requests = [];
  }

  private get own(): RequestStats[] {
    return this.requests.filter(({ cleanup }) => !cleanup);
  }
}
