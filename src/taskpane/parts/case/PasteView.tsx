import type { ReactElement } from 'react';
import type { CaseProps } from './CaseView';

export function PasteView({ partnershipCase }: CaseProps): ReactElement {
  return <p>{partnershipCase.title}</p>;
}
