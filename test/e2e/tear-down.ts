import { shared } from './set-up';

export default async function tearDown(): Promise<void> {
  await shared.e2eSite?.close();
}
