export { keepSoon } from './keep-soon';
export { mount, type MountedPane } from './mount';
export { Pane } from './Pane';
export { isWorkbookFile, type FunctionHelp, type KeptCase, type Services } from './services';
export { themeKind, watchMedia, type OfficeColours, type ThemeKind } from './theme-kind';
