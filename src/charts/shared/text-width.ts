/**
 * How wide a text will be in Inter, without a browser: the model places labels before there is
 * anything to measure, and the same way on the server, on the screen and in an exported figure.
 * Advance widths in hundredths of an em, Inter Variable at weight 400 with tabular figures.
 */
const ADVANCES: Readonly<Record<number, string>> = {
  24: 'ijlі',
  28: ' !,.:;·’IІ',
  33: "`|t'()/\\[]",
  38: 'fr',
  45: '{}“”гғт-_"^',
  50: '*–?зs',
  55: 'kкxzхяavyавуьқұүJLc7',
  58: 'ceэсéГелчәҒFhnuüбийнпһё«»',
  61: 'EoЕоцңөbdgpqдрЗЁ',
  64: '0123456789#ZУ$&PRSРЯъTBБВТЬ',
  67: '+<=>~×−KКXYХҰҮ',
  70: 'AVАфЧҺҚDЦ',
  74: 'CСЭHUНПыGNИЙЛӘOQОҢӨ',
  82: 'мжwДЪш↑Фщю½',
  89: '…mЫMМ',
  99: 'ЖШ@Щ%W—→Ю',
};

/** Anything else is taken to be wide: a label that is placed too loosely does no harm. */
const UNKNOWN = 75;

/** Weight 600 runs wider by this factor. */
const SEMIBOLD = 1.05;

const WIDTHS: ReadonlyMap<string, number> = new Map(
  Object.entries(ADVANCES).flatMap(([advance, characters]) =>
    Array.from(characters, (character): [string, number] => [character, Number(advance)]),
  ),
);

/** Width in pixels of one line of text at a font size in pixels; a little more than less. */
export function textWidth(text: string, fontSize: number, weight: 400 | 600 = 400): number {
  let hundredths = 0;
  for (const character of text) hundredths += WIDTHS.get(character) ?? UNKNOWN;
  return (hundredths / 100) * fontSize * (weight === 600 ? SEMIBOLD : 1);
}

/** Breaks a text at its spaces into lines of at most `maxWidth`; a longer word stands alone. */
export function wrapText(
  text: string,
  maxWidth: number,
  fontSize: number,
  weight: 400 | 600 = 400,
): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(joined, fontSize, weight) <= maxWidth)
      lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
