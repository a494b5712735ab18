/** Stands in for the runtime that Excel gives custom functions; installed by being imported. */
export class CellError {
  constructor(
    readonly code: '#VALUE!' | '#N/A',
    readonly message = '',
  ) {}
}

const runtime = { Error: CellError, ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' } };

Object.assign(globalThis, { CustomFunctions: runtime });
