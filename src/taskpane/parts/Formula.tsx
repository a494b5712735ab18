import { Fragment, type ReactElement } from 'react';
import { useStyles } from '../styles';

/** A formula that may break its line after a bracket or a comma, and only elsewhere where it must. */
export function Formula({ text }: { readonly text: string }): ReactElement {
  const styles = useStyles();
  return (
    <code className={styles.code}>
      {text.split(/(?<=[(,])/).map((part, i) => (
        <Fragment key={i}>
          {part}
          <wbr />
        </Fragment>
      ))}
    </code>
  );
}
