// Everything that XML 1.0 forbids even when escaped (production "Char"), and lone halves of surrogate pairs.
// oxlint-disable-next-line no-control-regex -- control characters are exactly what is sought
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/**
 * Text without the characters that no XML document may contain. One of them, pasted into the search box,
 * would otherwise make the whole figure unreadable.
 */
export function dropForbiddenCharacters(text: string): string {
  return text.replace(FORBIDDEN, '');
}

/** Text as the value of a double-quoted XML attribute, or as the content of an element. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
