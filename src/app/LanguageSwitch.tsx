import { LANGUAGES, type Language } from '../domain/language.ts';
import { LANGUAGE_NAMES } from '../messages/language-names.ts';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { useLanguage } from './LanguageProvider.tsx';

/** The languages, each by its own name. */
export function LanguageSwitch() {
  const { languageLabel } = useMessages();
  const [language, choose] = useLanguage();
  return (
    <select
      className="button language-switch"
      aria-label={languageLabel}
      value={language}
      onChange={(event) => choose(event.target.value as Language)}
    >
      {LANGUAGES.map((value) => (
        <option key={value} value={value} lang={value}>
          {LANGUAGE_NAMES[value]}
        </option>
      ))}
    </select>
  );
}
