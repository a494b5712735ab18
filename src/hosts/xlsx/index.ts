export { notInFile, type Loss } from './not-in-file';
export { FileProblem } from './problem';
export { readXlsx } from './read';
export { readContents } from './read-contents';
export { writeContents } from './write-contents';
export { writeXlsx, type WriteOptions } from './write';
