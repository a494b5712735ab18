import type { ReactElement, ReactNode } from 'react';
import type { Focus } from '../state/state';
import { useFocus } from './use-focus';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly focus: Focus | null;
  readonly on: Focus['on'];
  readonly children: ReactNode;
}

/** A part of a view that is seldom wanted: folded away until it is opened. */
export function Folded({ id, title, focus, on, children }: Props): ReactElement {
  const summary = useFocus<HTMLElement>(focus, on);
  return (
    <details className="section folded">
      <summary id={id} ref={summary}>
        {title}
      </summary>
      <div className="stack wide">{children}</div>
    </details>
  );
}
