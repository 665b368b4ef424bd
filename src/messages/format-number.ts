/** A score with the decimals that its instrument prints: 1.29, 23. */
export function formatScore(value: number, decimals: number, language = 'en'): string {
  return value.toLocaleString(language === 'en' ? 'en-GB' : language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}

export function formatCount(value: number, language = 'en'): string {
  return value.toLocaleString(language === 'en' ? 'en-GB' : language);
}
