import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { withItem } from '../../case/items';
import { nextStep } from '../../case/next-step';
import { ALL, type List } from '../../state/editing';
import { focusOfPath, placeOfPath } from '../../state/place-of-path';
import { CASE_WORDS } from '../../words/case';
import type { CaseProps } from './CaseView';

/** What comes next, in place: one sentence and few buttons, the first of them the usual one. */
export function Next({ partnershipCase, state, actions }: CaseProps): ReactElement | null {
  const step = nextStep(state.editing, state.shown?.headlines.outstanding ?? []);
  if (step === null) return null;
  const add = (list: List): void => {
    const at = { kind: 'item', section: list, index: partnershipCase[list].length } as const;
    actions.change({ partnershipCase: withItem(partnershipCase, list), words: CASE_WORDS.added(list), at }, { at, focus: { on: 'field', item: 'first' } });
  };
  const choices: readonly Choice[] = (() => {
    const results = { words: CASE_WORDS.nextResults, go: () => void actions.show('results') };
    const build = { words: CASE_WORDS.nextBuild, go: () => void actions.show('workbook') };
    switch (step.what) {
      case 'begin':
        return step.wants.map((list) => ({ words: CASE_WORDS.nextBegin[list], go: list === 'deficits' ? () => actions.goToCase({ kind: 'section', section: 'deficits' }) : () => add(list) }));
      case 'fill in': {
        const { path } = step;
        const first = { words: CASE_WORDS.nextFill, go: () => actions.goToCase(path === null ? ALL : placeOfPath(path), path === null ? { on: 'place' } : focusOfPath(path)) };
        const councils = { words: CASE_WORDS.nextCouncils, go: () => actions.goToCase({ kind: 'section', section: 'councils' }) };
        return [first, ...(step.ofHra ? [councils] : []), results, ...(state.editing.inTabs === null ? [build] : [])];
      }
      case 'build':
        return [results, build];
      case 'see':
        return [results];
    }
  })();
  return (
    <div className="next" role="group" aria-label={CASE_WORDS.next}>
      <p>{CASE_WORDS.nextSays(step)}</p>
      <div className="row">
        {choices.map(({ words, go }, i) => (
          <Button key={words} size="small" appearance={i === 0 ? 'primary' : 'secondary'} onClick={go}>
            {words}
          </Button>
        ))}
      </div>
    </div>
  );
}

interface Choice {
  readonly words: string;
  readonly go: () => void;
}
