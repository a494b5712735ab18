const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** The officer's own time of day, as 14:05. */
export function timeOf(now: Date): string {
  return TIME.format(now);
}
