import type { ReactElement, ReactNode } from 'react';

interface Props<T> {
  readonly items: readonly T[];
  readonly className?: string;
  /** What stands in a line. */
  readonly line: (item: T) => ReactNode;
  /** "Show the other 12" */
  readonly more: (count: number) => string;
}

/** As many as are read at once; the others are one click away. */
const FIRST = 8;

/** A list of which the first lines are seen. */
export function Lines<T>({ items, className = 'list', line, more }: Props<T>): ReactElement {
  const others = items.slice(FIRST);
  const list = (some: readonly T[]): ReactElement => (
    <ul className={className}>
      {some.map((item, i) => (
        <li key={i}>{line(item)}</li>
      ))}
    </ul>
  );
  return (
    <>
      {list(items.slice(0, FIRST))}
      {others.length > 0 && (
        <details>
          <summary>{more(others.length)}</summary>
          {list(others)}
        </details>
      )}
    </>
  );
}
