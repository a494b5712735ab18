/** Why a function gives no figure: #VALUE! for something to put right, #N/A for a figure still to come. */
export class Refusal extends Error {
  constructor(
    readonly code: 'invalidValue' | 'notAvailable',
    message: string,
  ) {
    super(message);
  }
}
