import { Button, ProgressBar } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Progress } from '../../workbook/host';
import { WORDS } from '../words';

interface Props {
  readonly progress: Progress | null;
  readonly cancelling: boolean;
  readonly onCancel: () => void;
}

/** "3 of 9: Savings HDC", and a way to stop before the next tab. */
export function BuildProgress({ progress, cancelling, onCancel }: Props): ReactElement {
  const words = progress === null ? WORDS.build.preparing : WORDS.build.progress(progress);
  return (
    <div className="progress">
      <p>{cancelling ? WORDS.build.cancelling : words}</p>
      {progress === null ? (
        <ProgressBar aria-label={WORDS.build.label} />
      ) : (
        <ProgressBar aria-label={WORDS.build.label} aria-valuetext={words} value={progress.done} max={progress.of} />
      )}
      <div className="row">
        <Button disabledFocusable={cancelling} onClick={onCancel}>
          {WORDS.build.cancel}
        </Button>
      </div>
    </div>
  );
}
