export { mount, type MountedPane } from './mount';
export { Pane } from './Pane';
export type { FunctionHelp, KeptCase, Services } from './services';
export { themeKind, watchMedia, type OfficeColours, type ThemeKind } from './theme-kind';
