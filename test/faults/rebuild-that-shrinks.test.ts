import { REBUILD_THAT_SHRINKS } from './changes';
import { proveSafe } from './prove';

proveSafe(REBUILD_THAT_SHRINKS);
