import { createMessagesHook } from './create-messages-hook.ts';
import { enSideBySide, type SideBySideMessages } from './en/side-by-side.ts';

/** The words of instruments beside each other; import it only from parts that load after the first view. */
export const useSideBySideMessages = createMessagesHook<SideBySideMessages>(enSideBySide, {
  ru: async () => (await import('./ru/side-by-side.ts')).ruSideBySide,
  kk: async () => (await import('./kk/side-by-side.ts')).kkSideBySide,
});
