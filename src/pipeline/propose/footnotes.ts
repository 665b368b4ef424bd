const MONTH_NAMES = 'January|February|March|April|May|June|July|August|September|October|November|December';

/**
 * Footnote marks that lost their superscript: after a year ("November 20142"), a word ("September13"),
 * a comma or a closing mark ("January,10"). A hyphen or a letter after the digits makes them part of a name.
 */
const NOTE_AFTER_YEAR = new RegExp(
  String.raw`(?<=\b(?:${MONTH_NAMES}|in|of|since|until|by|during|throughout)\s(?:19|20)\d\d)\d{1,2}(?![\d,]*\d|\p{L})`,
  'gu',
);
const NOTE_AFTER_WORD = /(?<=\p{Ll}{3})\d{1,3}(?![\p{L}\d-])/gu;
const NOTE_AFTER_MARK = /(?<=[\p{L})”’"»](?:[,;:.)]|[”"»]))\d{1,3}(?=\s|[),;.]|$)/gu;
const NOTE_AFTER_QUOTE = /(?<=[”"»)])\d{1,3}(?=\s|[),;.]|$)/gu;
const NOTE_AFTER_FULL_YEAR = /(?<=(?<!\d)(?:19|20)\d\d[.,;])\d{1,3}(?=\s|$)/g;

const NOTES = [
  NOTE_AFTER_YEAR,
  NOTE_AFTER_MARK,
  NOTE_AFTER_QUOTE,
  NOTE_AFTER_FULL_YEAR,
  new RegExp(String.raw`(?<=\b(?:${MONTH_NAMES}))\d{1,3}(?![\p{L}\d])`, 'gu'),
];

function blank(digits: string): string {
  return ' '.repeat(digits.length);
}

/**
 * The text with its footnote digits replaced by spaces, so that they are read neither as days nor as
 * figures. Every other character keeps its place. `Qaznews24` and `COVID-19` stay as they are.
 */
export function maskFootnotes(text: string): string {
  const masked = NOTES.reduce((line, pattern) => line.replace(pattern, blank), text);
  // A small word with digits before a space or a full stop is a note ("effective1 ."), a name begins in upper case.
  return masked.replace(/(?<![\p{L}\d])\p{Ll}+\d{1,3}(?![\p{L}\d-])/gu, (word) =>
    word.replace(NOTE_AFTER_WORD, blank),
  );
}
