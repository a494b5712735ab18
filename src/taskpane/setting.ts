import type { Services } from './services';
import type { Setting } from './state/state';

export function settingOf({ host }: Pick<Services, 'host'>): Setting {
  if (!host) return 'file';
  return host.live ? 'live' : 'sheet';
}
