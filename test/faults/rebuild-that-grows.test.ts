import { REBUILD_THAT_GROWS } from './changes';
import { proveSafe } from './prove';

proveSafe(REBUILD_THAT_GROWS);
