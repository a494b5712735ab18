import { startInExcel } from './excel';
import { paneElement } from './pane-element';

void startInExcel(paneElement());
