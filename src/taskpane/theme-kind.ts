export type ThemeKind = 'light' | 'dark' | 'contrast';

/** What Office says of its theme, as far as it matters here. */
export interface OfficeColours {
  readonly bodyBackgroundColor?: string;
  readonly bodyForegroundColor?: string;
}

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

/** The theme that fits: a contrast theme of the system first, then the colours of Office, then what the browser prefers. */
export function themeKind(office: OfficeColours | null, media: (query: string) => boolean = matches): ThemeKind {
  if (media(FORCED)) return 'contrast';
  const back = office?.bodyBackgroundColor === undefined ? null : channels(office.bodyBackgroundColor);
  if (!back) return media(DARK) ? 'dark' : 'light';
  const fore = office?.bodyForegroundColor === undefined ? null : channels(office.bodyForegroundColor);
  if (fore && isPure(back) && isPure(fore) && brightness(back) < brightness(fore)) return 'contrast';
  return brightness(back) < 128 ? 'dark' : 'light';
}

/** Calls back when the system's or browser's preference changes; gives back how to stop. */
export function watchMedia(changed: () => void): () => void {
  const lists = [DARK, FORCED].map((query) => window.matchMedia(query));
  lists.forEach((list) => list.addEventListener('change', changed));
  return () => lists.forEach((list) => list.removeEventListener('change', changed));
}

type Channels = readonly [number, number, number];

function channels(colour: string): Channels | null {
  const [, red, green, blue] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour.trim()) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
}

/** Contrast themes of Windows use fully lit or unlit channels; no theme of Office does on black. */
function isPure(colour: Channels): boolean {
  return colour.every((channel) => channel === 0 || channel === 255);
}

function brightness([red, green, blue]: Channels): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

function matches(query: string): boolean {
  return typeof window.matchMedia === 'function' && window.matchMedia(query).matches;
}
