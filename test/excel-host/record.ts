import type { Host } from './host';
import type { RequestBody, ResponseBody } from './protocol';
import { differences } from './snapshot';

/** A request of the client and what Excel answered. */
export interface Pair {
  readonly request: RequestBody;
  readonly flags: number;
  readonly response: ResponseBody;
}

/** Where an answer is not the one that was recorded. */
export interface Deviation {
  /** Of the pair, counted from 0. */
  readonly at: number;
  readonly lines: readonly string[];
}

/** What differs from one run to the next without meaning anything. */
const IDS = new Set(['Id', '_Id', '_ReferenceId']);
/** Words for people: the codes are what counts. */
const WORDS = new Set(['Message', 'HttpStatusCode']);

/** Asks a host what was asked before, and says where it answers otherwise. Ids are taken to be whatever this host calls them. */
export async function replay(pairs: readonly Pair[], host: Host): Promise<Deviation[]> {
  const ids = new Map<string, string>();
  const deviations: Deviation[] = [];
  for (const [at, { request, flags, response }] of pairs.entries()) {
    const answer = await host.processQuery(changed(request, (text) => ids.get(text) ?? text) as RequestBody, flags);
    learn(response, answer, ids);
    const lines = differences(comparable(response), comparable(answer));
    if (lines.length > 0) deviations.push({ at, lines });
  }
  return deviations;
}

function changed(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((each) => changed(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, changed(each, change)]));
}

function learn(recorded: unknown, now: unknown, ids: Map<string, string>): void {
  if (typeof recorded !== 'object' || typeof now !== 'object' || recorded === null || now === null) return;
  for (const [name, value] of Object.entries(recorded)) {
    const other = (now as Record<string, unknown>)[name];
    if (IDS.has(name) && typeof value === 'string' && typeof other === 'string') ids.set(value, other);
    else learn(value, other, ids);
  }
}

/** Without ids and words. Results are compared by their actions, since Excel may leave out empty ones. */
function comparable({ Results, Error }: ResponseBody): unknown {
  const results = Results.flatMap(({ ActionId, Value }) => {
    const value = without(Value);
    return isEmpty(value) ? [] : [[ActionId, value] as const];
  });
  return { results: Object.fromEntries(results), error: without(Error) };
}

function without(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(without);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([name, each]) => (IDS.has(name) || WORDS.has(name) ? [] : [[name, without(each)]])));
}

const isEmpty = (value: unknown): boolean => value === null || value === undefined || (typeof value === 'object' && Object.keys(value).length === 0);
