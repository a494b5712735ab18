export { FileProblem } from './problem';
export { readXlsx } from './read';
export { writeXlsx, type WriteOptions } from './write';
