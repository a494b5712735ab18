/** Views that are not seen first, loaded after the first paint: with them it would be a sixth heavier. */
export { ApportionmentView } from './parts/apportionment/ApportionmentView';
export { CheckView } from './parts/CheckView';
export { CaseView } from './parts/case/CaseView';
export { FunctionsView } from './parts/FunctionsView';
export { GradingView } from './parts/grading/GradingView';
export { ResultsView } from './parts/results/ResultsView';
export { StartView } from './parts/StartView';
export { Unfinished } from './parts/Unfinished';
export { WorkbookView } from './parts/WorkbookView';
