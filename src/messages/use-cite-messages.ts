import { createMessagesHook } from './create-messages-hook.ts';
import { enCite, type CiteMessages } from './en/cite.ts';

/** The words of citations; import it only from parts that load when somebody cites. */
export const useCiteMessages = createMessagesHook<CiteMessages>(enCite, {
  ru: async () => (await import('./ru/cite.ts')).ruCite,
  kk: async () => (await import('./kk/cite.ts')).kkCite,
});
