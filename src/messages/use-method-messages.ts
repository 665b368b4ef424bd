import { createMessagesHook } from './create-messages-hook.ts';
import { enMethod, type MethodMessages } from './en/method.ts';

/** The words of "Sources and method" and of the calculator; import it only from parts that load later. */
export const useMethodMessages = createMessagesHook<MethodMessages>(enMethod, {
  ru: async () => (await import('./ru/method.ts')).ruMethod,
  kk: async () => (await import('./kk/method.ts')).kkMethod,
});
