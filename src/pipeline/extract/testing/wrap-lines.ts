/** Breaks a paragraph at spaces, so that no line is much longer than 60 characters. */
export function wrapLines(paragraph: string, eol: string): string {
  return paragraph.replaceAll(/(?=[^\r\n]{60})([^\r\n]{40,60}) /g, `$1${eol}`);
}
