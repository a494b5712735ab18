import { startInExcel } from './excel';
import { byId } from './places';

void startInExcel(byId('pane'));
