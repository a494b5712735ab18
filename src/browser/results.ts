import type { CouncilHeadlines, Headline, Headlines, OutstandingGroup } from '../workbook/headlines';
import { element, list, section } from './dom';

export function resultsSection(headlines: Headlines): HTMLElement {
  return section(
    'results',
    'Results',
    element('p', {}, headlines.deal),
    element('div', { class: 'councils' }, ...headlines.councils.map(councilCard)),
  );
}

function councilCard({ code, name, headlines }: CouncilHeadlines): HTMLElement {
  const headingId = `council-${code}`;
  return element(
    'article',
    { class: 'card', 'aria-labelledby': headingId },
    element('h3', { id: headingId }, `${name} (${code})`),
    element('dl', {}, ...headlines.map(headlineRow)),
  );
}

function headlineRow({ label, value, caveats }: Headline): HTMLElement {
  const row = element('div', {}, element('dt', {}, label), element('dd', { class: 'value' }, value));
  if (caveats.length > 0) row.append(element('dd', {}, list(caveats, { class: 'caveats' })));
  return row;
}

export function publishedSection({ doesNotFollow, publishedElse }: Headlines): HTMLElement {
  const some = doesNotFollow.length > 0;
  return section(
    'published',
    'Published figures that do not follow',
    some
      ? element('p', {}, "The case's own inputs give something else than these figures as published:")
      : element('p', {}, "No published figure is at odds with the case's own inputs."),
    ...(some ? [list(doesNotFollow)] : []),
    element('p', {}, publishedElse),
  );
}

export function outstandingSection(groups: readonly OutstandingGroup[]): HTMLElement {
  const none = element('p', {}, 'Nothing is outstanding.');
  return section('outstanding', 'Outstanding items', ...(groups.length === 0 ? [none] : groups.map(outstandingGroup)));
}

function outstandingGroup({ what, where }: OutstandingGroup): HTMLElement {
  const heading = what.charAt(0).toUpperCase() + what.slice(1);
  return element('details', {}, element('summary', {}, `${heading}: ${where.length}`), list(where));
}
