import type { RegimeType } from '../../domain/regime-type.ts';

/** Categories as pages print them. */
export const NIT_CATEGORY_NAMES: Readonly<Record<string, string>> = {
  NDG: 'National Democratic Governance',
  EP: 'Electoral Process',
  CS: 'Civil Society',
  IM: 'Independent Media',
  LDG: 'Local Democratic Governance',
  JFI: 'Judicial Framework and Independence',
  CO: 'Corruption',
  GOV: 'Governance',
};

/** A pattern that finds any of the names, wherever lines wrap inside them. */
export const ANY_CATEGORY_NAME = Object.values(NIT_CATEGORY_NAMES)
  .map((name) => name.replaceAll(' ', String.raw`\s+`))
  .join('|');

/** The code of a category from its name in any case and spacing; `undefined` for other words. */
export function categoryOf(name: string): string | undefined {
  const words = name.replace(/\s+/g, ' ').toLowerCase();
  return Object.entries(NIT_CATEGORY_NAMES).find(([, known]) => known.toLowerCase() === words)?.[0];
}

export const ANY_REGIME_TYPE = String.raw`(?:semi-?[ \t]?)?consolidated[ \t]+(?:authoritarian[ \t]+regime|democracy)|transitional[ \t]*(?:or|\/)[ \t]*hybrid(?:[ \t]+regime)?`;

/** The regime type that printed words name, in the spelling of the instrument. */
export function regimeTypeOf(printed: string): RegimeType {
  const words = printed.toLowerCase();
  if (words.includes('hybrid')) return 'Transitional or Hybrid Regime';
  const semi = words.startsWith('semi');
  if (words.includes('authoritarian')) {
    return semi ? 'Semi-Consolidated Authoritarian Regime' : 'Consolidated Authoritarian Regime';
  }
  return semi ? 'Semi-Consolidated Democracy' : 'Consolidated Democracy';
}
