import { areaA1 } from '../r1c1';
import type { ValidationSpec, WorkbookSpec } from '../model';
import type { Rule, RuleBreach } from './breach';
import { blockAt } from '../blocks-of';
import { tabById } from './walk';

/** What Excel takes in a list of words, and in the message that comes with it. */
const LONGEST_LIST = 255;
const LONGEST_MESSAGE = 225;

/** Lists to choose from are not empty, and fit the file. */
export const choices: Rule = (spec) =>
  spec.tabs.flatMap((tab) =>
    tab.validations.flatMap((each) => [...listFaults(each, spec), ...messageFaults(each)].map((says): RuleBreach => ({ rule: 'choices', tab: tab.name, cell: areaA1(each.area), says }))));

function listFaults({ list }: ValidationSpec, spec: WorkbookSpec): string[] {
  if ('area' in list) {
    const tab = tabById(spec, list.tab);
    return tab && blockAt(tab, list.area.row, list.area.column) ? [] : [`the list is at ${tab?.name ?? list.tab} ${areaA1(list.area)}, where nothing is`];
  }
  const length = list.join(',').length;
  return [
    ...(list.length === 0 ? ['there is nothing to choose'] : []),
    ...list.filter((word) => word.includes(',')).map((word) => `"${word}" has a comma, which parts words in a list`),
    ...(length > LONGEST_LIST ? [`the list has ${length} characters; Excel takes ${LONGEST_LIST}: put it in cells`] : []),
  ];
}

function messageFaults({ message }: ValidationSpec): string[] {
  if (message.trim() === '') return ['it does not say what to choose'];
  return message.length > LONGEST_MESSAGE ? [`the message has ${message.length} characters; Excel takes ${LONGEST_MESSAGE}`] : [];
}
