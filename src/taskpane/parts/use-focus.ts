import { useEffect, useRef, type RefObject } from 'react';
import type { Focus } from '../state/state';
import { PANEL } from './Views';

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

/** Where a message goes that had the keyboard, the view has it; what follows may move it on. */
export function useViewAfter(): void {
  useEffect(
    () => () => {
      if (isLost()) document.getElementById(PANEL)?.focus();
    },
    [],
  );
}
