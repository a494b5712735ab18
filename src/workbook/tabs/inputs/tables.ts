import type { RecordTable } from './record-table';
import { bases } from './records/bases';
import { costs } from './records/costs';
import { councils } from './records/councils';
import { deficits } from './records/deficits';
import { facts } from './records/facts';
import { lines } from './records/lines';
import { opportunities } from './records/opportunities';
import { posts } from './records/posts';
import { published } from './records/published';
import { sources } from './records/sources';

/** Every table that officers type in. */
export const INPUT_TABLES: readonly Pick<RecordTable<never>, 'id' | 'columns'>[] = [councils, bases, posts, lines, costs, deficits, opportunities, facts, published, sources];
