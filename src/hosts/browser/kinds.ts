/** Values that the spreadsheet's data has, by what they mean. Its own code is loaded later than they are needed. */

export const YES = 1;
export const NO = 0;

export const CELL_KIND = { text: 1, number: 2, boolean: 3, typedAsText: 4 } as const;

export const HORIZONTAL = { left: 1, center: 2, right: 3 } as const;
export const VERTICAL = { top: 1, center: 2, bottom: 3 } as const;
export const WRAP = 3;

export const BORDER = { thin: 1, hair: 2, dotted: 3, dashed: 4, double: 7, medium: 8, thick: 13 } as const;

export const REFUSAL = { stop: 1, warn: 2 } as const;
/** A list is offered by an arrow in the cell. */
export const ARROW = 1;
