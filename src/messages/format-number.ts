import type { Language } from '../domain/language.ts';

/**
 * For English the British form, as in dates. Kazakh numbers are written like Russian ones; browsers without
 * Kazakh data would write them in the English way.
 */
function localeOf(language: Language): string {
  return language === 'en' ? 'en-GB' : 'ru';
}

/** A score with the decimals that its instrument prints: 1.29, 23; in Russian and Kazakh 1,29. */
export function formatScore(value: number, decimals: number, language: Language): string {
  return value.toLocaleString(localeOf(language), {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}

/** A count, its thousands grouped as the language does it. */
export function formatCount(value: number, language: Language): string {
  return value.toLocaleString(localeOf(language));
}
