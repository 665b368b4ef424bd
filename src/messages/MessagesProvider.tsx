import { createContext, use, useContext, type ReactNode } from 'react';
import type { Language } from '../domain/language.ts';
import { en, type Messages } from './en/first-view.ts';
import { loadOnce } from './load-once.ts';

const MessagesContext = createContext<Messages>(en);

const LOAD = {
  ru: loadOnce(async () => (await import('./ru/first-view.ts')).ru),
  kk: loadOnce(async () => (await import('./kk/first-view.ts')).kk),
};

/** The words of the first view in a language; suspends until they are loaded. */
export function MessagesProvider(props: { readonly language: Language; readonly children: ReactNode }) {
  const messages = props.language === 'en' ? en : use(LOAD[props.language]());
  return <MessagesContext value={messages}>{props.children}</MessagesContext>;
}

/** The catalogue of the reader's language. */
export function useMessages(): Messages {
  return useContext(MessagesContext);
}
