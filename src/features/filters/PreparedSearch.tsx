import { usePreparedSearch } from './use-prepared-search.ts';

/** Draws nothing: gets the search ready while the reader is still looking around. */
export function PreparedSearch() {
  usePreparedSearch();
  return null;
}
