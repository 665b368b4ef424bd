/** The categories that Nations in Transit rates; the Democracy Score is their mean. */
export const NIT_CATEGORIES = ['NDG', 'EP', 'CS', 'IM', 'LDG', 'JFI', 'CO'] as const;
/** Before edition 2005 one category, Governance, stood in place of NDG and LDG. */
export const NIT_CATEGORIES_BEFORE_2005 = ['EP', 'CS', 'IM', 'GOV', 'JFI', 'CO'] as const;

export function nitCategoriesOf(edition: number): readonly string[] {
  return edition < 2005 ? NIT_CATEGORIES_BEFORE_2005 : NIT_CATEGORIES;
}
