import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { setAt } from '../../../case/at-path';
import type { Figure } from '../../../engine/case';
import { withValue } from '../../case/change';
import type { Meaning, Unit } from '../../case/fields';
import { inPounds, linkOf, pounds, shownFigure, typedFigure, unclearPercent } from '../../case/show';
import { yearsFrom } from '../../case/years';
import type { Step } from '../../state/editing';
import { CASE_WORDS } from '../../words/case';
import { LINK_WORDS } from '../../words/link';
import { Formula } from '../Formula';
import type { FormFieldProps, KeptText } from './FormField';
import { TextBox } from './TextBox';

interface Props extends FormFieldProps {
  readonly unit: Unit;
  readonly means: Meaning | null;
  readonly canExceed: boolean;
  readonly kept: KeptText;
  readonly figure: Figure;
  readonly wrong: string | null;
  readonly onCommit: (figure: Figure) => void;
}

/** A figure: a number, TBC or nothing; with the cell it follows, and with its own note and source. */
export function FigureField({ field, path, name, unit, means, canExceed, kept, figure, wrong, partnershipCase, state, actions, onCommit }: Props): ReactElement {
  const sign = means?.sign ?? 1;
  const link = linkOf(figure, sign);
  const said = saidOf(figure, unit, means);
  const words = CASE_WORDS.changed(field, name);
  const { at } = state.editing;
  const fills = yearsFrom(partnershipCase, path).length > 1;
  const changed = (next: Figure, said: string, field: string): Step => ({ partnershipCase: withValue(partnershipCase, path, next), words: said, at, path: field });

  function read(typed: string) {
    const value = typedFigure(typed, unit, sign, canExceed);
    if (value === 'refused') return { wrong: unit === '%' ? notPercent(typed, canExceed) : CASE_WORDS.noNumber };
    return { value: { ...figure, value } };
  }

  /** An explanation that is empty is none. */
  function explain(key: 'note' | 'source', typed: unknown, said: string): void {
    actions.change(changed(setAt(figure, key, typed === '' ? undefined : typed), said, `${path}.${key}`));
  }

  return (
    <div className="figure">
      <TextBox
        path={path}
        label={CASE_WORDS.label(field)}
        hint={link ? [LINK_WORDS.readOnly(link.address), said ?? ''].join(' ').trim() : (said ?? field.hint)}
        wrong={wrong}
        value={shownFigure(figure, unit, sign)}
        readOnly={link !== null}
        before={CASE_WORDS.unit[unit]}
        read={read}
        onCommit={(next) => onCommit(next as Figure)}
        {...kept}
      />
      {link && (
        <div className="linked">
          {link.address === null ? <Formula text={link.formula} /> : <span>{LINK_WORDS.to(link.address)}</span>}
          <Button
            size="small"
            aria-label={LINK_WORDS.removeLabel(words)}
            onClick={() => actions.change(changed(setAt(figure, 'formula', undefined), LINK_WORDS.removed(words), path), { at, focus: { on: 'field', item: path } })}
          >
            {LINK_WORDS.remove}
          </Button>
        </div>
      )}
      <details className="more">
        <summary aria-label={CASE_WORDS.figureMoreLabel(words)}>{CASE_WORDS.figureMore}</summary>
        <div className="fields">
          {state.setting === 'live' && (
            <div>
              <Button size="small" disabledFocusable={state.work !== null} aria-label={LINK_WORDS.useLabel(words)} onClick={() => void actions.linkToSelectedCell({ path, words })}>
                {LINK_WORDS.use}
              </Button>
              {fills && <p className="quiet">{LINK_WORDS.fills}</p>}
            </div>
          )}
          <TextBox path={`${path}.note`} label={CASE_WORDS.figureNote} wrong={null} value={figure.note ?? ''} read={(typed) => ({ value: typed.trim() })} onCommit={(typed) => explain('note', typed, CASE_WORDS.noteOf(words))} />
          <TextBox path={`${path}.source`} label={CASE_WORDS.figureSource} wrong={null} value={figure.source ?? ''} read={(typed) => ({ value: typed.trim() })} onCommit={(typed) => explain('source', typed, CASE_WORDS.sourceOf(words))} />
        </div>
      </details>
    </div>
  );
}

function notPercent(typed: string, canExceed: boolean): string {
  const value = unclearPercent(typed, canExceed);
  return value === null ? CASE_WORDS.noPercent : CASE_WORDS.unclearPercent(typed, shownFigure({ value }, '%'));
}

/** What an amount comes to in words, so that a wrong sign or unit is seen at once; nil and what is to come say nothing. */
function saidOf({ value }: Figure, unit: Unit, means: Meaning | null): string | null {
  const says = means && CASE_WORDS.says[means.of];
  return says && typeof value === 'number' && value !== 0 ? says(pounds(inPounds(Math.abs(value), unit)), value > 0) : null;
}
