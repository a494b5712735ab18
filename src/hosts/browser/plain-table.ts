/** The look of tables that draws nothing of its own: cells of ours are dressed already. */
export const PLAIN_TABLE = 'plain';
