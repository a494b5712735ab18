import { paneElement } from './pane-element';
import { startPage } from './page';

startPage(paneElement());
