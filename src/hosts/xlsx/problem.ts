/** A file that cannot be read, and what to do about it, in words. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';
}
