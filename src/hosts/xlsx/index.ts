export { notInFile, type Loss } from './not-in-file';
export { type NotTaken } from './not-in-page';
export { FileProblem } from './problem';
export { readXlsx } from './read';
export { openContents, readContents } from './read-contents';
export { writeContents } from './write-contents';
export { writeXlsx, type WriteOptions } from './write';
