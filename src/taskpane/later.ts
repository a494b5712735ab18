/** The views and what is said above them, loaded after the first paint: with them, and Fluent's buttons, it would be far heavier. */
export { ApportionmentView } from './parts/apportionment/ApportionmentView';
export { CheckView } from './parts/CheckView';
export { CaseView } from './parts/case/CaseView';
export { FunctionsView } from './parts/FunctionsView';
export { GradingView } from './parts/grading/GradingView';
export { History } from './parts/History';
export { Messages } from './parts/Messages';
export { NoCase } from './parts/NoCase';
export { ResultsView } from './parts/results/ResultsView';
export { StartView } from './parts/StartView';
export { Unfinished } from './parts/Unfinished';
export { WorkbookView } from './parts/WorkbookView';
