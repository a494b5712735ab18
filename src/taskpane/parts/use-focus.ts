import { useEffect, useRef, type RefObject } from 'react';
import type { Focus } from '../state/state';

/** Moves the keyboard to an element when the state says that it is its turn. */
export function useFocus<E extends HTMLElement>(focus: Focus | null, on: Focus['on']): RefObject<E | null> {
  const element = useRef<E>(null);
  const turn = focus?.on === on ? focus.turn : null;
  useEffect(() => {
    if (turn !== null) element.current?.focus();
  }, [turn]);
  return element;
}
