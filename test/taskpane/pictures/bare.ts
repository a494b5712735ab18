import { mount } from '../../../src/taskpane';

/** The pane and nothing beside it, to be weighed. */
mount(document.body, { host: null, saveFile: async () => undefined, now: () => new Date(), loadFunctions: async () => [] });
