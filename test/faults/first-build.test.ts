import { FIRST_BUILD } from './changes';
import { proveSafe } from './prove';

proveSafe(FIRST_BUILD);
