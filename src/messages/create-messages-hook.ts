import { use } from 'react';
import type { Language } from '../domain/language.ts';
import { useMessages } from './MessagesProvider.tsx';
import { loadOnce } from './load-once.ts';

/** One part of the catalogue in the languages that are loaded when somebody reads in them. */
export type LoadPart<T> = Readonly<Record<Exclude<Language, 'en'>, () => Promise<T>>>;

/**
 * The hook of one part of the catalogue. English comes with the code that uses it; another language
 * suspends until its words are there, so that a feature never shows half of each.
 */
export function createMessagesHook<T>(english: T, others: LoadPart<T>): () => T {
  const load = { ru: loadOnce(others.ru), kk: loadOnce(others.kk) };
  return function useMessagesPart() {
    const { language } = useMessages();
    return language === 'en' ? english : use(load[language]());
  };
}
