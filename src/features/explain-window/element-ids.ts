/** Each stands on the page once; button and section load apart, so they find each other by name. */
export const EXPLAIN_BUTTON = 'explain-button';
export const EXPLAIN_SECTION = 'explain-section';
