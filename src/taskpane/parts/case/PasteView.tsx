import { Button, Field, Select, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { POTENTIALS, type Potential } from '../../../engine/case';
import { withBlock } from '../../case/paste/apply';
import { AMOUNTS_ARE, inPounds, SCALES, TARGETS, type AmountsAre, type PasteOptions, type Scale, type Target } from '../../case/paste/block';
import { readBlock } from '../../case/paste/read-block';
import { signOf } from '../../case/sign';
import { yearsOf } from '../../case/years';
import { ALL } from '../../state/editing';
import { CASE_WORDS } from '../../words/case';
import { PASTE_WORDS } from '../../words/paste';
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
  const years = yearsOf(partnershipCase);
  const block = text.trim() === '' ? null : readBlock(text, partnershipCase, years, { ...options, isNegative });
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
        <Field label={PASTE_WORDS.target} hint={PASTE_WORDS.shapes[target]}>
          <Select value={target} onChange={(_, { value }) => set({ target: value as Target, isNegative: null })}>
            {TARGETS.map((each) => (
              <option key={each} value={each}>
                {PASTE_WORDS.targets[each]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={PASTE_WORDS.block}>
          <Textarea className="block" value={text} rows={6} resize="vertical" spellCheck={false} onChange={(_, { value }) => setText(value)} />
        </Field>
        {inPounds(target) && (
          <Field label={PASTE_WORDS.scale}>
            <Select value={options.scale} onChange={(_, { value }) => set({ scale: value as Scale })}>
              {SCALES.map((each) => (
                <option key={each} value={each}>
                  {PASTE_WORDS.scales[each]}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {target === 'lines' && block?.asksCouncil !== false && (
          <Field label={PASTE_WORDS.council}>
            <Select value={options.council} onChange={(_, { value }) => set({ council: value })}>
              {councils.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {target === 'lines' && (
          <Field label={PASTE_WORDS.amounts} hint={PASTE_WORDS.amountsHint[options.amounts ?? 'new in the year']}>
            <Select value={options.amounts ?? 'new in the year'} onChange={(_, { value }) => set({ amounts: value as AmountsAre })}>
              {AMOUNTS_ARE.map((each) => (
                <option key={each} value={each}>
                  {PASTE_WORDS.amountsAre[each]}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {target === 'opportunities' && (
          <Field label={PASTE_WORDS.potential}>
            <Select value={options.potential ?? 'savings'} onChange={(_, { value }) => set({ potential: value as Potential })}>
              {POTENTIALS.map((each) => (
                <option key={each} value={each}>
                  {CASE_WORDS.fields.potentials[each]}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {PASTE_WORDS.sign[target] !== '' && (
          <Field label={PASTE_WORDS.sign[target]}>
            <Select value={String(isNegative)} onChange={(_, { value }) => set({ isNegative: value === 'true' })}>
              {[usual, !usual].map((each) => (
                <option key={String(each)} value={String(each)}>
                  {PASTE_WORDS.signs(each, each === usual)}
                </option>
              ))}
            </Select>
          </Field>
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
