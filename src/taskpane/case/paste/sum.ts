/** What adds up others. */
export const SUM = /^(?:sub-?\s*)?(?:grand\s+)?(?:total|sum)\b/i;
