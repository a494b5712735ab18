import { useEffect, useState } from 'react';

export type Later = typeof import('../later');

/** The views and what is said above them, once they are here. Where they cannot be loaded, throws to the error boundary, which tries again. */
export function useLater(): Later | null {
  const [later, setLater] = useState<Later | null>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    let wanted = true;
    import(/* webpackChunkName: "views" */ '../later').then(
      (views) => wanted && setLater(views),
      (error: unknown) => wanted && setFailure({ error }),
    );
    return () => {
      wanted = false;
    };
  }, []);
  if (failure) throw failure.error;
  return later;
}
