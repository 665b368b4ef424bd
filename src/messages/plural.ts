type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

const known = new Map<string, Intl.PluralRules>();

/** The form of a word that goes with a number: Russian "1 событие, 2 события, 5 событий". */
export function pluralForm(locale: string, count: number, forms: Forms): string {
  const rules = known.get(locale) ?? new Intl.PluralRules(locale);
  known.set(locale, rules);
  return forms[rules.select(count)] ?? forms.other;
}

/** English: "1 event", "12 events". */
export function plural(count: number, one: string, many: string): string {
  return `${count} ${pluralForm('en', count, { one, other: many })}`;
}
