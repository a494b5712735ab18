import type { KeptCase } from '../services';
import type { Step } from '../state/editing';
import type { PutAside, Refused, ShownCase } from '../state/state';
import type { Taken } from '../work';
import type { CanShow, ReadBack } from '../unbuilt';
import { loadUnbuilt } from './load';

/** What the pane begins with. */
export interface Beginning {
  /** What the officer was at and is in no workbook; the change is what of it is still to be put right. */
  readonly own: { readonly shown: ShownCase; readonly step: Step | null } | null;
  /** What the open workbook holds, where that was looked at, and the changes of it that were not in its tabs. */
  readonly here: Taken | null;
  readonly step: Step | null;
  readonly aside: PutAside | null;
  /** Why something that was kept cannot be read; it is set aside. */
  readonly refused: Refused | null;
}

/**
 * What was not built when the page was left is what the officer was at, or had put aside. Changes that were not in the tabs come over what
 * these hold; where that is something else by now, nothing is written over it, and they are put aside.
 */
export async function beginningOf(keptCase: KeptCase | undefined, read: () => Promise<Taken | null>): Promise<Beginning> {
  const text = (await keptCase?.read()) ?? null;
  if (text === null) return { own: null, here: await read(), step: null, aside: null, refused: null };
  const { isThere, keptFrom, keptStep, putAsideOf, waitingAside, waitingOver } = await loadUnbuilt();
  const kept = keptFrom(text);
  const refused = [kept.held, kept.aside, kept.waiting].map(whyNot).find((each) => each !== null) ?? null;
  if (refused) await keptCase?.setAside();
  const [held, aside, waiting] = [canShow(kept.held), canShow(kept.aside), canShow(kept.waiting)];
  const own = (back: CanShow): Beginning['own'] => ({ shown: back.shown, step: back.now && keptStep(back.now) });
  const here = held && !waiting ? null : await read();
  const begins = { own: held && own(held), here, step: null, aside: aside && putAsideOf(aside), refused };
  if (!waiting || isThere(waiting, here)) return begins;
  const step = waitingOver(waiting, here);
  if (step && !held) return { ...begins, step };
  if (step && here && 'shown' in here) return { ...begins, aside: waitingAside(here, step) };
  return begins.aside ? { ...begins, own: own(waiting) } : { ...begins, aside: putAsideOf(waiting) };
}

function whyNot(back: ReadBack | null): Refused | null {
  return back && 'refused' in back ? back.refused : null;
}

function canShow(back: ReadBack | null): CanShow | null {
  return back && 'shown' in back ? back : null;
}
