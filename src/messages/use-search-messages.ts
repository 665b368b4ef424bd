import { enSearch, type SearchMessages } from './en-search.ts';

/** The words of search results and source support; import it only from parts that load later. */
export function useSearchMessages(): SearchMessages {
  return enSearch;
}
