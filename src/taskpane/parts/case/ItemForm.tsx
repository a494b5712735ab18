import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { pathOf } from '../../case/change';
import { isBuiltFor } from '../../case/council-code';
import type { FieldGroup } from '../../case/fields';
import { FORMS } from '../../case/forms';
import { goesWith, withCopy, withoutItem } from '../../case/items';
import { withoutPublished } from '../../case/renamed';
import { lostWithCouncil } from '../../case/lost';
import { signOf } from '../../case/sign';
import { atOdds } from '../../case/year-spent';
import { yearsOf } from '../../case/years';
import { ALL, type CasePlace, type Section } from '../../state/editing';
import { CASE_WORDS, nameOfItem } from '../../words/case';
import { isLost, useFocus } from '../use-focus';
import type { CaseProps } from './CaseView';
import { FormField } from './FormField';
import { Next } from './Next';

interface Props extends CaseProps {
  readonly section: Section;
  readonly index: number | null;
  /** A field of it was left. */
  readonly onLeft?: () => void;
}

/** The small form of one item. */
export function ItemForm(props: Props): ReactElement {
  const { section, index, partnershipCase, state, actions, onLeft } = props;
  const heading = useFocus<HTMLHeadingElement>(state.focus, 'place');
  const form = useFieldFocus(state.focus);
  const { at } = state.editing;
  const backTo = at.kind === 'item' ? at.backTo : undefined;
  const years = yearsOf(partnershipCase);
  const groups = FORMS[section]({ partnershipCase, years, isBuilt: section === 'councils' && isBuiltFor(state.editing, partnershipCase.councils[index ?? -1]?.code ?? ''), sign: signOf(state.editing), index });
  const inList = section !== 'about' && index !== null;
  const name = inList ? nameOfItem(partnershipCase, section, index) : CASE_WORDS.sections[section];
  const general = state.editing.problems.filter(({ path }) => path === (inList ? `${section}[${index}]` : section));
  return (
    <section ref={form} className="section" aria-labelledby="item-heading" onBlur={({ target }) => target.dataset['path'] !== undefined && onLeft?.()}>
      <nav>
        {backTo && (
          <button type="button" className="link" onClick={() => actions.goToCase(backTo.place, { on: 'field', item: backTo.path })}>
            {CASE_WORDS.backToItem(placeName(partnershipCase, backTo.place))}
          </button>
        )}{' '}
        <button type="button" className="link" onClick={() => actions.goToCase(inList ? { kind: 'section', section } : ALL, inList ? { on: 'item', item: index } : undefined)}>
          {inList ? CASE_WORDS.backTo(section) : CASE_WORDS.back}
        </button>
      </nav>
      <h2 id="item-heading" ref={heading} tabIndex={-1} className="heading">
        {name}
      </h2>
      {!inList && <p>{CASE_WORDS.sectionAbout[section]}</p>}
      {general.map(({ path, words }) => (
        <p key={path} className="wrong">
          {words}
        </p>
      ))}
      {groups.map((group, i) => (
        <Group key={i} group={group} {...props} name={inList ? name : ''} />
      ))}
      {inList && <Item {...props} section={section} index={index} name={name} />}
      <Next partnershipCase={partnershipCase} state={state} actions={actions} />
    </section>
  );
}

function placeName(partnershipCase: CaseProps['partnershipCase'], place: CasePlace): string {
  if (place.kind === 'item') return nameOfItem(partnershipCase, place.section, place.index);
  return place.kind === 'section' ? CASE_WORDS.sections[place.section] : CASE_WORDS.heading;
}

function Group({ group: { title, about, below = null, folded, opens = false, fields }, section, index, ...props }: Props & { readonly group: FieldGroup; readonly name: string }): ReactElement {
  const { problems } = props.state.editing;
  const paths = fields.map(({ path }) => pathOf(section, index, path));
  const ofGroup = problems.filter(({ path }) => isOfGroup(path, paths));
  const isWrong = ofGroup.length > 0 || problems.some(({ path }) => paths.includes(path)) || paths.some((path) => atOdds(props.partnershipCase, path) !== null);
  const content = [
    ...fields.map((field) => <FormField key={field.path} {...props} field={field} path={pathOf(section, index, field.path)} />),
    ...ofGroup.map(({ path, words }) => (
      <p key={`${path} ${words}`} className="wrong">
        {words}
      </p>
    )),
  ];
  if (!folded) {
    return title === null ? (
      <div className="fields">{content}</div>
    ) : (
      <fieldset className="fieldset">
        <legend>{title}</legend>
        {about !== undefined && <p className="quiet">{about}</p>}
        <div className="fields">{content}</div>
        {below !== null && <p>{below}</p>}
      </fieldset>
    );
  }
  return (
    <Seldom title={title ?? ''} opens={opens || isWrong}>
      {content}
    </Seldom>
  );
}

/** Whether a problem is about several fields of a group, such as "bases[1].ratio" of what a ratio adds to. */
function isOfGroup(path: string, paths: readonly string[]): boolean {
  return !/^\w+(?:\[\d+\])?$/.test(path) && paths.some((each) => begins(each, path));
}

function begins(path: string, whole: string): boolean {
  return path.startsWith(`${whole}.`) || path.startsWith(`${whole}[`);
}

/** Folded until something in it is to be put right or to be seen; from then on the officer's to fold, so that it does not close under the keyboard. */
function Seldom({ title, opens, children }: { readonly title: string; readonly opens: boolean; readonly children: ReactNode }): ReactElement {
  const folded = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (opens && folded.current) folded.current.open = true;
  }, [opens]);
  return (
    <details ref={folded}>
      <summary>{title}</summary>
      <div className="fields">{children}</div>
    </details>
  );
}

/** What can be done with the item as a whole. */
function Item({ section, index, partnershipCase, actions, name }: CaseProps & { readonly section: Exclude<Section, 'about'>; readonly index: number; readonly name: string }): ReactElement {
  const others = goesWith(partnershipCase, section, index);
  const copy = { kind: 'item', section, index: partnershipCase[section].length } as const;
  const list = { kind: 'section', section } as const;
  return (
    <>
      {others.lines + others.deficits > 0 && <p className="quiet">{CASE_WORDS.removeWith(others)}</p>}
      <div className="row">
        {section !== 'councils' && section !== 'deficits' && (
          <Button size="small" onClick={() => actions.change({ partnershipCase: withCopy(partnershipCase, section, index), words: CASE_WORDS.copied(section, name), at: copy }, { at: copy, focus: { on: 'field', item: 'first' } })}>
            {CASE_WORDS.duplicate}
          </Button>
        )}
        <Button
          size="small"
          onClick={() => {
            const left = withoutPublished(withoutItem(partnershipCase, section, index), section, name);
            const lost = section === 'councils' ? lostWithCouncil(partnershipCase, left, name) : null;
            actions.change({ partnershipCase: left, words: CASE_WORDS.removed(section, name), at: list, ...(lost !== null && { lost }) }, { at: list, focus: { on: 'item', item: index } });
          }}
        >
          {CASE_WORDS.remove}
        </Button>
      </div>
    </>
  );
}

/** Moves the keyboard to a field, the name of what is new or that of a path, and unfolds what it is in. */
function useFieldFocus(focus: CaseProps['state']['focus']) {
  const form = useRef<HTMLElement>(null);
  const turn = focus?.on === 'field' ? focus.turn : null;
  const item = focus?.item;
  const onlyIfLost = focus?.onlyIfLost === true;
  useEffect(() => {
    if (turn === null || !form.current) return;
    const boxes = [...form.current.querySelectorAll<HTMLElement>('[data-path]')];
    const named = item === 'first' ? boxes.find((each) => each.dataset['path']?.endsWith('.name')) : undefined;
    const box = named ?? boxes.find((each) => each.dataset['path'] === item) ?? boxes.find((each) => begins(each.dataset['path'] ?? '', String(item))) ?? boxes[0];
    for (let folded = box?.closest('details'); folded; folded = folded.parentElement?.closest('details')) folded.open = true;
    if (onlyIfLost && !isLost()) return;
    box?.focus();
    // A name that we made is written over.
    if (named instanceof HTMLInputElement) named.select();
  }, [turn, item, onlyIfLost]);
  return form;
}
