/** Sizes as files have them, and on the screen. */

/** A digit of the usual fonts is 7 pixels wide, and a cell has 5 more beside its text. */
export function pixelsWide(characters: number): number {
  return Math.round(characters * 7 + 5);
}

export function charactersWide(pixels: number): number {
  return (pixels - 5) / 7;
}

const PIXELS_TO_A_POINT = 4 / 3;

export function pixelsHigh(points: number): number {
  return Math.round(points * PIXELS_TO_A_POINT);
}

export function pointsHigh(pixels: number): number {
  return pixels / PIXELS_TO_A_POINT;
}
