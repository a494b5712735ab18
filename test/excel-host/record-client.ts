import type { RequestBody, ResponseBody } from './protocol';
import type { Pair } from './record';

const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** A text on the way to Excel in some clients, an object in others. */
const parsed = (body: unknown): unknown => (typeof body === 'string' ? JSON.parse(body) : body);

interface Executor {
  executeAsync(customData: string, flags: number, message: { readonly Body: string | RequestBody }): Promise<{ readonly Body: ResponseBody | null }>;
}

/**
 * Notes what a client asks and is answered, in any Excel: each request context is given its executor by the client, and this
 * puts a note-taker round it. Gives the pairs, which grow, and a function that stops it.
 */
export function recordClient({ ClientRequestContext }: typeof OfficeExtension): { readonly pairs: Pair[]; readonly stop: () => void } {
  const pairs: Pair[] = [];
  const executors = new WeakMap<object, Executor>();
  const noting = (executor: Executor): Executor => ({
    async executeAsync(customData, flags, message) {
      const request = JSON.stringify(message.Body);
      const response = await executor.executeAsync(customData, flags, message);
      if (response.Body) pairs.push(copy({ request: parsed(JSON.parse(request)), flags, response: response.Body }) as Pair);
      return response;
    },
  });
  Object.defineProperty(ClientRequestContext.prototype, '_requestExecutor', {
    configurable: true,
    get(this: object) {
      return executors.get(this);
    },
    set(this: object, executor: Executor) {
      executors.set(this, noting(executor));
    },
  });
  return { pairs, stop: () => void Reflect.deleteProperty(ClientRequestContext.prototype, '_requestExecutor') };
}
