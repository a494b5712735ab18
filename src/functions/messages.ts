import { Refusal } from './refusal';

/**
 * Every reason for giving no figure, worded in one place. Each says where, what is there, and what would be right;
 * `place` names the argument and the cell: "weights, row 2".
 */

const LONGEST_QUOTE = 30;

export const notANumber = (place: string, cell: unknown) =>
  value(`${place} holds ${quoted(cell)}, which is not a number. Please type a number, or leave it blank for 0.`);

export const toBeConfirmed = (place: string) =>
  new Refusal('notAvailable', `${place} is TBC. Leaving it out would flatter the result, which waits for this figure.`);

export const tooLarge = (place: string) =>
  value(`${place} is £10 trillion or more, too large to work out to the penny. Please check its units.`);

export const noCells = (argument: string) => value(`${argument} has no cells. Please give at least one.`);

export const notARange = (argument: string) =>
  value(`${argument} is not a rectangle of cells. Please give one range, with as many cells in each row.`);

export const notOneCell = (argument: string) => value(`${argument} has several cells. Please give just one.`);

export const tooManyCells = (argument: string, most: number) =>
  value(`${argument} has more than ${most.toLocaleString('en-GB')} cells. Please give only the cells that hold figures.`);

export const negativeWeight = (place: string) => value(`${place} is negative. Please give a weight of 0 or more.`);

export const noWeight = () =>
  value('weights are all zero or blank, so there is nothing to share by. Please give at least one above 0.');

export const badPercentPlaces = (given: string) =>
  value(`percent_places is ${given}. Please give a whole number from 0 to 10, or leave it out to share without rounding.`);

export const shareRequired = () =>
  value("share is needed with one current_salary. Please give this council's share: write 50% or 0.5.");

export const notAShare = (place: string, given: string) =>
  value(`${place} is ${given}, outside 0 to 1. For half, write 50% or 0.5.`);

export const shareCount = (shares: number, salaries: number) =>
  value(`share has ${cells(shares)} and current_salary has ${cells(salaries)}. Please give a share for each salary.`);

export const shareTotal = (total: string) =>
  value(`share adds to ${total}, not to 1. Please give shares that add to 100%, or leave share out for equal shares.`);

export const noPosts = (given: string) =>
  value(`posts is ${given}. Please give a number above 0, or leave it out for 1 post.`);

export const noDeficit = () =>
  value('deficits add to zero or to a surplus, so there is no deficit to cover. Please give deficits as positive figures.');

export const noDeficitSoFar = (place: string) =>
  value(`${place}: deficits up to here add to zero or to a surplus, so there is no deficit to cover.`);

export const differentCounts = (savings: number, deficits: number) =>
  value(`savings has ${cells(savings)} and deficits has ${cells(deficits)}. With running, please give one of each for every year.`);

export const notTrueOrFalse = (cell: unknown) =>
  value(`running holds ${quoted(cell)}. Please write TRUE or FALSE, or leave it out for FALSE.`);

export const beyondCell = (place: string) =>
  value(`${place} is so small that the coverage does not fit in a cell. Please check its units.`);

export const unreadable = () => value('An argument could not be read. Please give numbers or cells that hold numbers.');

function value(message: string): Refusal {
  return new Refusal('invalidValue', message);
}

function cells(count: number): string {
  return count === 1 ? '1 cell' : `${count} cells`;
}

function quoted(cell: unknown): string {
  if (typeof cell === 'string') return `the text "${shortened(cell)}"`;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : 'a number that Excel cannot show';
  return 'a value of another kind';
}

function shortened(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
