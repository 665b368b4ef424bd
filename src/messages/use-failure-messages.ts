import { createMessagesHook } from './create-messages-hook.ts';
import { enFailure, type FailureMessages } from './en/failure.ts';

/** The words of failures to load; import it only from parts that load after the first view. */
export const useFailureMessages = createMessagesHook<FailureMessages>(enFailure, {
  ru: async () => (await import('./ru/failure.ts')).ruFailure,
  kk: async () => (await import('./kk/failure.ts')).kkFailure,
});
