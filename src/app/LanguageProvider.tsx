import { createContext, startTransition, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { DEFAULT_LANGUAGE, parseLanguage, type Language } from '../domain/language.ts';
import { MessagesProvider } from '../messages/MessagesProvider.tsx';

type Choose = (language: Language) => void;
type LanguageChoice = readonly [language: Language, choose: Choose];

const LanguageContext = createContext<LanguageChoice>([DEFAULT_LANGUAGE, () => undefined]);

/** Read before there is a bundle to check the rest of the link against; what is unknown is the default. */
function languageOf(search: string): Language {
  return parseLanguage(new URLSearchParams(search).get('lang')) ?? DEFAULT_LANGUAGE;
}

interface LanguageProviderProps {
  /** The view that the address asks for. */
  readonly search: string;
  readonly children: ReactNode;
}

/** The language of the page: at first that of the link. */
export function LanguageProvider({ search, children }: LanguageProviderProps) {
  const [language, setLanguage] = useState(() => languageOf(search));
  const choice = useMemo<LanguageChoice>(
    // A transition: the page keeps its words until those of the other language are there.
    () => [language, (next) => startTransition(() => setLanguage(next))],
    [language],
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageContext value={choice}>
      <MessagesProvider language={language}>{children}</MessagesProvider>
    </LanguageContext>
  );
}

export function useLanguage(): LanguageChoice {
  return useContext(LanguageContext);
}
