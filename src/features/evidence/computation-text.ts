import type { Language } from '../../domain/language.ts';
import type { DetailMessages } from '../../messages/en/detail.ts';
import { formatScore } from '../../messages/format-number.ts';
import type { Computation } from '../../state/score-computation.ts';

/** Decimals of a mean before it is rounded for print. */
const EXACT_DECIMALS = 4;

/** In whose words, and how numbers are written. */
interface Writing {
  readonly messages: DetailMessages['evidence'];
  readonly language: Language;
}

function write(value: number, decimals: number, language: Language): string {
  return formatScore(value, decimals, language).replace('-', '−');
}

/** "1.3571 → 1.36"; a result without a remainder stands once. */
function rounded(exact: number, decimals: number, language: Language): string {
  const [long, short] = [write(exact, EXACT_DECIMALS, language), write(exact, decimals, language)];
  return Number(exact.toFixed(EXACT_DECIMALS)) === Number(exact.toFixed(decimals))
    ? short
    : `${long} → ${short}`;
}

/** "E1 + E2 − Add. Q" */
function joined(terms: Computation['terms'], say: (term: Computation['terms'][number]) => string): string {
  return terms
    .map((term, index) => `${index === 0 ? '' : term.sign < 0 ? ' − ' : ' + '}${say(term)}`)
    .join('');
}

/** The computation as one line: `E = E1 + E2 + E3 = 1 + 1 + 0 = 2`. */
export function computationText(computation: Computation, { messages, language }: Writing): string {
  const { indicator, terms, exact } = computation;
  const names = joined(terms, (term) => term.indicator.code);
  const values = joined(terms, (term) => write(term.value, term.indicator.decimals, language));
  const count = terms.length;
  const result = write(exact, indicator.decimals, language);
  if (computation.how === 'rating')
    return `${messages.ratingRule(indicator.code, names, values)} = ${result}`;
  if (computation.how === 'mean')
    return `${indicator.code} = (${names}) / ${count} = (${values}) / ${count} = ${rounded(exact, indicator.decimals, language)}`;
  if (computation.how === 'percentage') {
    const mean = write(computation.mean, EXACT_DECIMALS, language);
    return `${indicator.code} = ((${names}) / ${count} − 1) / 6 × 100 = (${mean} − 1) / 6 × 100 = ${result}`;
  }
  return `${indicator.code} = ${names} = ${values} = ${result}`;
}
