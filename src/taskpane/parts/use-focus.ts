import { useEffect, useRef, type RefObject } from 'react';
import type { Focus } from '../state/state';

/** Moves the keyboard to an element when the state says that it is its turn. */
export function useFocus<E extends HTMLElement>(focus: Focus | null, on: Focus['on']): RefObject<E | null> {
  const element = useRef<E>(null);
  const turn = focus?.on === on ? focus.turn : null;
  const onlyIfLost = focus?.onlyIfLost === true;
  useEffect(() => {
    if (turn !== null && (!onlyIfLost || isLost())) element.current?.focus();
  }, [turn, onlyIfLost]);
  return element;
}

/** Whether nothing has the keyboard: what had it is gone. */
export function isLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
