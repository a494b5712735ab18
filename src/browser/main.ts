import { startPage } from './page';
import { pagePlaces } from './places';

startPage(pagePlaces());
