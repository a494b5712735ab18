import type { Fact, Figure } from '../../engine/case';
import { HDC, MBC, read } from './sources';

export const BOTH = 'both councils';

interface Extra {
  readonly text?: string;
  readonly unit?: string;
  readonly note?: string;
}

/** A fact with the sections it was read from. */
export function fact(
  topic: string, item: string, about: string, value: Figure['value'], sections: readonly string[], { text, unit, note }: Extra = {},
): Fact {
  const source = read(...sections);
  return {
    topic, item, about,
    figure: note === undefined ? { value, source } : { value, source, note },
    ...(text === undefined ? {} : { text }),
    ...(unit === undefined ? {} : { unit }),
  };
}

/** The same item for Harborough, Melton and, where it is printed, the two together. */
export function ofEach(
  topic: string, item: string, values: readonly (number | null)[], sections: readonly string[], extra: Extra = {},
): Fact[] {
  return [HDC, MBC, BOTH].flatMap((about, i) => {
    const value = values[i];
    return value === undefined ? [] : [fact(topic, item, about, value, sections, extra)];
  });
}
