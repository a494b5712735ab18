import type { FunctionHelp } from '../taskpane';

/** What the pane explains of the functions, loaded when somebody asks. */
export async function loadFunctions(): Promise<readonly FunctionHelp[]> {
  const { FUNCTION_REFERENCE } = await import(/* webpackChunkName: "functions-help" */ '../functions/reference');
  return FUNCTION_REFERENCE;
}
