import { pageFunctions } from '../functions/in-page';
import { startCalculating } from '../hosts/browser/calculate';

startCalculating(pageFunctions());
