/** After the last change, so that one keeping serves what is typed in one go. */
const PAUSE = 800;
/** While somebody goes on typing. */
const LONGEST = 3000;

export interface KeepingSoon {
  changed(): void;
  stop(): void;
}

/** Keeps what has changed before long. Who leaves the page before that is asked first, since a browser does not wait for it. */
export function keepSoon(keep: () => Promise<void>): KeepingSoon {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first change was made that is not kept yet. */
  let since: number | null = null;
  let keeping = 0;
  const now = async (): Promise<void> => {
    clearTimeout(timer);
    since = null;
    keeping += 1;
    try {
      await keep();
    } finally {
      keeping -= 1;
    }
  };
  const hiding = (): void => {
    if (since !== null) void now();
  };
  const leaving = (event: BeforeUnloadEvent): void => {
    hiding();
    if (keeping > 0) event.preventDefault();
  };
  document.addEventListener('visibilitychange', hiding);
  window.addEventListener('beforeunload', leaving);
  return {
    changed() {
      const at = Date.now();
      since ??= at;
      clearTimeout(timer);
      timer = setTimeout(() => void now(), Math.min(PAUSE, Math.max(0, since + LONGEST - at)));
    },
    stop() {
      clearTimeout(timer);
      since = null;
      document.removeEventListener('visibilitychange', hiding);
      window.removeEventListener('beforeunload', leaving);
    },
  };
}
