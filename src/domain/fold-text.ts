/** No combining mark lies outside of these; a test that is cheap where most texts are English. */
const MAY_HOLD_MARKS = /[\u0300-\u1fff\u2070-\uffff]/;

/**
 * Lower case, without accents: "Mijatovic" finds "Mijatović". Folding a text gives the same as folding
 * each of its characters: a sigma at the end of a word is one like any other.
 */
export function foldText(text: string): string {
  const decomposed = text.normalize('NFD');
  if (!MAY_HOLD_MARKS.test(decomposed)) return decomposed.toLowerCase();
  return decomposed.replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('ς', 'σ');
}
