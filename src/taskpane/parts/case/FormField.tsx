import { Checkbox, Field as Labelled, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { getAt } from '../../../case/at-path';
import { TBC, type Figure, type PartnershipCase } from '../../../engine/case';
import { withValue } from '../../case/change';
import { withCodeByName } from '../../case/council-code';
import type { Field } from '../../case/fields';
import { withItem } from '../../case/items';
import { lostWithYears } from '../../case/lost';
import { nameRefused } from '../../case/names';
import { tidyYear } from '../../case/new-case';
import { atOdds } from '../../case/year-spent';
import type { List } from '../../state/editing';
import { CASE_WORDS } from '../../words/case';
import type { CaseProps } from './CaseView';
import { FigureField } from './FigureField';
import { Lost } from './Lost';
import { TextBox } from './TextBox';

export interface FormFieldProps extends CaseProps {
  readonly field: Field;
  /** In the case: "posts[2].salary". */
  readonly path: string;
  /** Of the item. */
  readonly name: string;
}

export interface KeptText {
  readonly unread: string | undefined;
  readonly onUnread: (typed: string | null) => void;
}

/** One field of a form, with what is wrong with it beside it. */
export function FormField(props: FormFieldProps): ReactElement {
  const { field: { of, label, hint, fixed }, path, partnershipCase, state, name } = props;
  const value = getAt(partnershipCase, path);
  const wrong = state.editing.problems.find((each) => each.path === path)?.words ?? atOdds(partnershipCase, path);
  const commit = (next: unknown): void => commitTo(props, next);
  const label_ = { label, ...(hint !== undefined && { hint }), ...(wrong !== null && { validationState: 'error' as const, validationMessage: wrong }) };
  const kept = unreadOf(props);
  switch (of.kind) {
    case 'text':
      return <TextBox key={name === '' ? path : undefined} path={path} label={label} hint={fixed ?? hint} wrong={wrong} value={text(value)} long={of.long} readOnly={fixed !== undefined} read={readText(partnershipCase, path, of.optional)} onCommit={commit} {...kept} />;
    case 'year':
      return (
        <div>
          <TextBox path={path} label={label} hint={hint} wrong={wrong} value={text(value)} read={readYear(path)} onCommit={commit} {...kept} />
          <Lost editing={state.editing} path={path} />
        </div>
      );
    case 'count':
      return (
        <div>
          <TextBox path={path} label={label} hint={hint} wrong={wrong} value={text(value)} read={readCount(of.optional)} onCommit={commit} {...kept} />
          <Lost editing={state.editing} path={path} />
        </div>
      );
    case 'flag':
      return (
        <Labelled {...(hint !== undefined && { hint })}>
          <Checkbox data-path={path} checked={value === true} label={{ children: label, className: 'tick-label' }} onChange={(_, { checked }) => commit(checked === true)} />
        </Labelled>
      );
    case 'choice':
      return (
        <div>
          <Labelled {...label_}>
            <Select data-path={path} value={text(value)} onChange={(_, data) => commit(data.value === '' ? undefined : data.value)}>
              {(of.none !== null || value === undefined || value === '') && <option value="">{of.none ?? ''}</option>}
              {typeof value === 'string' && value !== '' && !of.from.some((each) => each.value === value) && <option value={value}>{value}</option>}
              {of.from.map((each) => (
                <option key={each.value} value={each.value}>
                  {each.label}
                </option>
              ))}
            </Select>
          </Labelled>
          {of.adds && <AddTo list={of.adds} {...props} />}
        </div>
      );
    case 'figure':
      return <FigureField {...props} unit={of.unit} means={of.means} canExceed={of.canExceed} kept={kept} figure={isFigure(value) ? value : { value: null }} wrong={wrong} onCommit={commit} />;
  }
}

/** What there is to choose from can be added to from here, and the new item leads back. */
function AddTo({ list, path, partnershipCase, state, actions }: FormFieldProps & { readonly list: List }): ReactElement {
  const at = { kind: 'item', section: list, index: partnershipCase[list].length, backTo: { place: state.editing.at, path } } as const;
  return (
    <button type="button" className="link" onClick={() => actions.change({ partnershipCase: withItem(partnershipCase, list), words: CASE_WORDS.added(list), at }, { at, focus: { on: 'field', item: 'first' } })}>
      {CASE_WORDS.add(list)}
    </button>
  );
}

function commitTo({ partnershipCase, path, field, name, state, actions }: FormFieldProps, next: unknown): void {
  if (next === getAt(partnershipCase, path)) return;
  const after = withCodeByName(state.editing, withValue(partnershipCase, path, next), path);
  const lost = lostWithYears(partnershipCase, after);
  actions.change({ partnershipCase: after, words: CASE_WORDS.changed(field, name), at: state.editing.at, path, ...(lost !== null && { lost }) });
}

/** What could not be read stays in its field, though the form is left. */
function unreadOf({ path, field, name, state, actions }: FormFieldProps): KeptText {
  return {
    unread: state.editing.unread.find((each) => each.path === path)?.text,
    onUnread: (typed) => actions.leaveField(path, typed === null ? null : { path, text: typed, words: CASE_WORDS.changed(field, name) }),
  };
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function readText(partnershipCase: PartnershipCase, path: string, optional: boolean) {
  return (typed: string): { readonly value: string | undefined } | { readonly wrong: string } => {
    const words = typed.trim();
    const wrong = nameRefused(partnershipCase, path, words);
    if (wrong !== null) return { wrong };
    return { value: optional && words === '' ? undefined : words };
  };
}

/** Years of the case are years; others may be to be confirmed. */
function readYear(path: string) {
  return (typed: string): { readonly value: string } | { readonly wrong: string } => {
    if (path !== 'firstYear' && typed.trim().toUpperCase() === TBC) return { value: TBC };
    const year = tidyYear(typed);
    return year === null ? { wrong: CASE_WORDS.noYear } : { value: year };
  };
}

function readCount(optional: boolean) {
  return (typed: string): { readonly value: number | null } | { readonly wrong: string } => {
    if (optional && typed.trim() === '') return { value: null };
    return /^\d+$/.test(typed.trim()) ? { value: Number(typed.trim()) } : { wrong: CASE_WORDS.noCount };
  };
}

function isFigure(value: unknown): value is Figure {
  return typeof value === 'object' && value !== null && 'value' in value;
}
