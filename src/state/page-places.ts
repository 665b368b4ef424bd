/** Parts of the page that another part leads to, by the id of their element. */
export const HEAT_MAP_PLACE = 'questions';

/** Opens the tree of indicators, and has the focus again when that closes. */
export const TREE_BUTTON = 'choose-indicators';
