import { publishedCase } from '../case';
import { startPage } from './page';

const root = document.getElementById('page');
if (!root) throw new Error('index.html has no element with the id "page"');
startPage(root, publishedCase);
