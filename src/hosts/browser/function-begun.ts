/** Whether a function's name may be meant by what stands before the caret: a word after a sign, and no cell. */
export function isFunctionBegun(typed: string): boolean {
  const [, word] = /[=(,+\-*/^&<>;{\s]([A-Za-z_][\w.]*)$/.exec(typed) ?? [];
  return word !== undefined && !/^[A-Za-z]{1,3}\d+$/.test(word);
}
