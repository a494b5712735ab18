import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { POTENTIALS } from '../../../engine/case';
import { withBlock } from '../../case/paste/apply';
import { AMOUNTS_ARE, inPounds, SCALES, TARGETS, type PasteOptions } from '../../case/paste/block';
import { readBlock } from '../../case/paste/read-block';
import { signOf } from '../../case/sign';
import { yearsOf } from '../../case/years';
import { singleSpacesAsTabs } from '../../case/paste/single-spaces';
import { ALL } from '../../state/editing';
import { CASE_WORDS } from '../../words/case';
import { PASTE_WORDS } from '../../words/paste';
import { ChoiceBox } from '../ChoiceBox';
import { useFocus } from '../use-focus';
import type { CaseProps } from './CaseView';
import { PastePreview } from './PastePreview';

/** A sign that nobody chose is that of the case. */
type Asked = Omit<PasteOptions, 'isNegative'> & { readonly isNegative: boolean | null };

/** A block from a report or a sheet, read before anything changes, and put into the case as one change. */
export function PasteView({ partnershipCase, state, actions }: CaseProps): ReactElement {
  const heading = useFocus<HTMLHeadingElement>(state.focus, 'place');
  const { councils } = partnershipCase;
  const [text, setText] = useState('');
  const [options, setOptions] = useState<Asked>({ target: TARGETS.find((each) => each === state.focus?.item) ?? 'deficits', scale: 'as it says', isNegative: null, council: councils[0]?.code ?? '' });
  const { target } = options;
  const sign = signOf(state.editing);
  const usual = target === 'lines' && sign === -1;
  const isNegative = options.isNegative ?? usual;
  const amounts = options.amounts ?? 'new in the year';
  const years = yearsOf(partnershipCase);
  const block = text.trim() === '' ? null : readBlock(singleSpacesAsTabs(text, partnershipCase, years, target), partnershipCase, years, { ...options, isNegative });
  const set = (part: Partial<Asked>): void => setOptions({ ...options, ...part });

  function apply(): void {
    if (!block || block.problems.length > 0) return;
    const at = { kind: 'section', section: target } as const;
    actions.change({ partnershipCase: withBlock(partnershipCase, target, block), words: PASTE_WORDS.step(target, block.rows.length), at }, { at, focus: { on: 'place' } });
  }

  return (
    <section className="section" aria-labelledby="paste-heading">
      <h2 id="paste-heading" ref={heading} tabIndex={-1} className="heading">
        {PASTE_WORDS.heading}
      </h2>
      <p>{PASTE_WORDS.about}</p>
      <div className="fields">
        <ChoiceBox label={PASTE_WORDS.target} hint={PASTE_WORDS.shapes[target]} value={target} from={TARGETS} words={(each) => PASTE_WORDS.targets[each]} onChoose={(chosen) => set({ target: chosen, isNegative: null })} />
        <Field label={PASTE_WORDS.block}>
          <Textarea className="block" value={text} rows={6} resize="vertical" spellCheck={false} onChange={(_, { value }) => setText(value)} />
        </Field>
        {inPounds(target) && <ChoiceBox label={PASTE_WORDS.scale} value={options.scale} from={SCALES} words={(each) => PASTE_WORDS.scales[each]} onChoose={(scale) => set({ scale })} />}
        {target === 'lines' && block?.asksCouncil !== false && (
          <ChoiceBox label={PASTE_WORDS.council} value={options.council} from={councils.map(({ code }) => code)} words={(code) => councils.find((each) => each.code === code)?.name ?? code} onChoose={(council) => set({ council })} />
        )}
        {target === 'lines' && <ChoiceBox label={PASTE_WORDS.amounts} hint={PASTE_WORDS.amountsHint[amounts]} value={amounts} from={AMOUNTS_ARE} words={(each) => PASTE_WORDS.amountsAre[each]} onChoose={(chosen) => set({ amounts: chosen })} />}
        {target === 'opportunities' && (
          <ChoiceBox label={PASTE_WORDS.potential} value={options.potential ?? 'savings'} from={POTENTIALS} words={(each) => CASE_WORDS.fields.potentials[each]} onChoose={(potential) => set({ potential })} />
        )}
        {PASTE_WORDS.sign[target] !== '' && (
          <ChoiceBox
            label={PASTE_WORDS.sign[target]}
            value={signNamed(isNegative)}
            from={[usual, !usual].map(signNamed)}
            words={(each) => PASTE_WORDS.signs(each === 'negative', each === signNamed(usual))}
            onChoose={(each) => set({ isNegative: each === 'negative' })}
          />
        )}
      </div>
      {block && <h3 className="subheading">{PASTE_WORDS.preview}</h3>}
      <p role="status">{block === null ? PASTE_WORDS.empty : block.problems.length > 0 ? PASTE_WORDS.refused(block.problems.length) : `${PASTE_WORDS.read(block.rows.length, block, target)}.`}</p>
      {block && <PastePreview block={block} target={target} sign={sign} partnershipCase={partnershipCase} />}
      <div className="row">
        <Button appearance="primary" disabledFocusable={!block || block.problems.length > 0} onClick={apply}>
          {PASTE_WORDS.apply(target, block?.rows.length ?? 0)}
        </Button>
        <Button onClick={() => actions.goToCase(ALL)}>{PASTE_WORDS.cancel}</Button>
      </div>
    </section>
  );
}

function signNamed(isNegative: boolean): 'negative' | 'positive' {
  return isNegative ? 'negative' : 'positive';
}
