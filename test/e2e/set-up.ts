import { serveBuild, type Site } from './site';

/** Set-up and tear-down run in one process, the tests in others: these find the pages by the address. */
export const shared = globalThis as { e2eSite?: Site };

export default async function setUp(): Promise<void> {
  shared.e2eSite = await serveBuild();
  process.env['E2E_ADDRESS'] = shared.e2eSite.address;
  process.env['E2E_FOLDER'] = shared.e2eSite.folder;
}
