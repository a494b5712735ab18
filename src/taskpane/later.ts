/** Views that are not seen first, loaded after the first paint: with them it would be a sixth heavier. */
export { FunctionsView } from './parts/FunctionsView';
export { WorkbookView } from './parts/WorkbookView';
