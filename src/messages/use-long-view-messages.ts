import { createMessagesHook } from './create-messages-hook.ts';
import { enLongView, type LongViewMessages } from './en/long-view.ts';

/** The words of the long view; import it only from parts that load after the first view. */
export const useLongViewMessages = createMessagesHook<LongViewMessages>(enLongView, {
  ru: async () => (await import('./ru/long-view.ts')).ruLongView,
  kk: async () => (await import('./kk/long-view.ts')).kkLongView,
});
