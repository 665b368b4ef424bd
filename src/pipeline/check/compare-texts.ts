import type { Problem } from '../../domain/result.ts';

/** More differing lines than this are one cause. */
const MAX_LINES = 5;

/** Line by line, where a file is not what a program makes of its originals. */
export function compareTexts(
  file: string,
  texts: { readonly expected: string; readonly found: string },
  message: string,
  mend: string,
): Problem[] {
  const [expected, found] = [texts.expected.split('\n'), texts.found.split('\n')];
  const problems: Problem[] = [];
  for (let line = 0; line < Math.max(expected.length, found.length); line += 1) {
    if (expected[line] === found[line]) continue;
    problems.push({
      where: `${file}:${line + 1}`,
      message,
      expected: expected[line] ?? 'no further line',
      found: found[line] ?? 'no further line',
      mend,
    });
    if (problems.length === MAX_LINES) break;
  }
  return problems;
}
