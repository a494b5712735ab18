import { REMOVAL } from './changes';
import { proveSafe } from './prove';

proveSafe(REMOVAL);
