/** What Excel brings to its custom functions, as far as ours ask for it. */
export class CellError extends Error {
  constructor(readonly code: '#VALUE!' | '#N/A', message?: string) {
    super(message);
  }
}

/** Imported before the functions: the build for Excel makes them register themselves as soon as they are loaded. */
Object.assign(globalThis, {
  CustomFunctions: { Error: CellError, ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' }, associate: () => undefined },
});
