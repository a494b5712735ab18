import { useEffect, useRef, type RefObject } from 'react';
import type { CellAt } from '../../grading/cells';
import type { Focus } from '../../state/state';
import { isLost } from '../use-focus';

/** Goes to the cell whose grade was undone. The keyboard comes along where it was in the grid, or is nowhere. */
export function useGradeFocus(focus: Focus | null, cellOf: (path: Focus['item']) => CellAt | null, onMove: (to: CellAt) => void): RefObject<HTMLElement | null> {
  const view = useRef<HTMLElement>(null);
  const turn = focus?.on === 'grade' ? focus.turn : null;
  const latest = useRef({ cellOf, onMove });
  useEffect(() => {
    latest.current = { cellOf, onMove };
  });
  const item = focus?.item;
  useEffect(() => {
    if (turn === null) return;
    const to = latest.current.cellOf(item);
    if (to) latest.current.onMove(to);
    const cell = to && view.current?.querySelector<HTMLElement>(`[data-cell="${to.row} ${to.column}"]`);
    if (isLost()) (cell ?? view.current?.querySelector('h2'))?.focus();
    else if (document.activeElement?.matches('[data-cell]') === true) cell?.focus();
  }, [turn, item]);
  return view;
}
