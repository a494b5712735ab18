export { completed, lacksDecisions } from './completed';
export { inputEdits, type CellWrite, type Growth, type InputEdits } from './input-edits';
export { needsBuild } from './needs-build';
export { changedByLinks, isSameCase } from './same-case';
