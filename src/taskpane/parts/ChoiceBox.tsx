import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';

interface Props<T extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly value: T;
  readonly from: readonly T[];
  readonly words: (each: T) => string;
  readonly onChoose: (chosen: T) => void;
}

/** A list to choose one of, under its label. */
export function ChoiceBox<T extends string>({ label, hint, value, from, words, onChoose }: Props<T>): ReactElement {
  return (
    <Field label={label} {...(hint !== undefined && { hint })}>
      <Select
        value={value}
        onChange={(_, data) => {
          const chosen = from.find((each) => each === data.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {from.map((each) => (
          <option key={each} value={each}>
            {words(each)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
