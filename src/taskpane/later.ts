/** Views that are not seen first, loaded after the first paint: with them it would be a sixth heavier. */
export { CheckView } from './parts/CheckView';
export { FunctionsView } from './parts/FunctionsView';
export { Unfinished } from './parts/Unfinished';
export { WorkbookView } from './parts/WorkbookView';
