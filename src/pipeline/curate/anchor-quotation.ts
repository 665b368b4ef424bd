import {
  findOccurrences,
  MAX_QUOTATION_LENGTH,
  quotationAt,
  type Quotation,
} from '../../domain/quotation.ts';
import { failure, success, type Problem, type Result } from '../../domain/result.ts';

type Refusal = Omit<Problem, 'where'>;

/** As many characters as find a passage whose end was copied wrongly. */
const HINT_LENGTH = 30;
const AROUND_DIFFERENCE = 20;

/** Shows invisible characters, so that a double space or a line break can be seen. */
function visible(text: string): string {
  return `“${text.replaceAll('\n', '⏎').replaceAll('\u00a0', '⍽')}”`;
}

/** Where the words and the document part, when at least the first characters stand in it. */
function notFound(text: string, exact: string): Refusal {
  const start = text.indexOf(exact.slice(0, HINT_LENGTH));
  const message = 'the words do not stand in the document';
  if (start < 0) {
    return {
      message,
      found: visible(exact),
      mend: `Not even the first ${HINT_LENGTH} characters do: copy them from the document, with its quotes, dashes and spaces.`,
    };
  }
  let same = 0;
  while (same < exact.length && text[start + same] === exact[same]) same += 1;
  const from = Math.max(0, same - AROUND_DIFFERENCE);
  const line = text.slice(0, start).split('\n').length;
  return {
    message: `${message}; they begin in its line ${line} and part after ${same} characters`,
    expected: visible(text.slice(start + from, start + same + AROUND_DIFFERENCE)),
    found: visible(exact.slice(from, same + AROUND_DIFFERENCE)),
    mend: 'Copy the words from the document, character for character.',
  };
}

function refuse(refusal: Refusal): Result<Quotation> {
  return failure({ where: '', ...refusal });
}

/** Words that stand exactly once in the document → the quotation with context and offsets. */
export function anchorQuotation(text: string, exact: string): Result<Quotation> {
  if (exact.length > MAX_QUOTATION_LENGTH) {
    return refuse({
      message: 'the quotation is too long',
      expected: `at most ${MAX_QUOTATION_LENGTH} characters`,
      found: `${exact.length}: ${visible(exact.slice(0, HINT_LENGTH))}…`,
      mend: 'Cut it at the end of a clause.',
    });
  }
  const places = findOccurrences(text, exact);
  const [start] = places;
  if (start === undefined) return refuse(notFound(text, exact));
  if (places.length === 1) return success(quotationAt(text, start, start + exact.length));
  const lines = places.map((at) => text.slice(0, at).split('\n').length);
  return refuse({
    message: `the words stand in the document ${places.length} times`,
    expected: 'words that stand there once',
    found: `${visible(exact)} in lines ${lines.join(', ')}`,
    mend: 'Lengthen the quotation by a word or two on either side.',
  });
}
