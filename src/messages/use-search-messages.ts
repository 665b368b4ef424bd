import { createMessagesHook } from './create-messages-hook.ts';
import { enSearch, type SearchMessages } from './en/search.ts';

/** The words of search results and source support; import it only from parts that load later. */
export const useSearchMessages = createMessagesHook<SearchMessages>(enSearch, {
  ru: async () => (await import('./ru/search.ts')).ruSearch,
  kk: async () => (await import('./kk/search.ts')).kkSearch,
});
