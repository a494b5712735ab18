export { FileProblem } from './problem';
export { readXlsx } from './read';
export { writeXlsx } from './write';
