import { TestEnvironment } from 'jest-environment-jsdom';

const EVERY_BROWSER_HAS = [
  'TextEncoder', 'TextDecoder', 'Uint8Array', 'ArrayBuffer', 'Blob', 'File', 'Response', 'ReadableStream', 'WritableStream', 'TransformStream',
  'CompressionStream', 'DecompressionStream',
];

/** jsdom with what browsers have and it lacks. */
export default class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    for (const name of EVERY_BROWSER_HAS) this.global[name] = globalThis[name];
    this.global.matchMedia = () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined });
  }
}
