/** The part of Excel's custom-functions runtime that these functions use. */
declare namespace CustomFunctions {
  const ErrorCode: { readonly invalidValue: '#VALUE!'; readonly notAvailable: '#N/A' };

  class Error {
    constructor(code: '#VALUE!' | '#N/A', message?: string);
    readonly code: '#VALUE!' | '#N/A';
    readonly message: string;
  }
}
