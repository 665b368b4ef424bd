import { ExportError } from './export-error.ts';
import { escapeXml } from './xml-text.ts';

/** CSS custom properties by name (`--ink`), with the values that they have in one theme. */
export type TokenTable = ReadonlyMap<string, string>;

// In serialised XML a `>` inside an attribute is escaped, so that a tag ends at the first one.
const STYLE_OR_TAG = /<style[\s>][\s\S]*?<\/style>|<[^!?/>][^>]*>/gu;
const ATTRIBUTE = /([^\s=<>"]+)="([^"]*)"/gu;
/** Attributes that hold words for readers: a search for "var(--x)" is none of our business. */
const WORDS = /^(?:aria-|data-|id$|lang$)/u;
const REFERENCE = /(?<![\w-])var\(/iu;

/** The names of all tokens that an SVG mentions, in order of appearance; may name some that are not used. */
export function listTokens(svg: string): readonly string[] {
  const names = Array.from(svg.matchAll(/var\(\s*(--[^\s,)]+)/giu), (match) => match[1] ?? '');
  return [...new Set(names)];
}

/**
 * A serialised SVG with every `var(--token)` in its attributes and style elements replaced by its value:
 * a file of its own knows no style sheet, and would turn black. Follows CSS: a fallback counts only if the
 * token is unknown. Throws an ExportError that names the token if there is neither value nor fallback.
 */
export function resolveTokens(svg: string, tokens: TokenTable): string {
  const known = new Map<string, string>();
  // A drawing has thousands of attributes, and few values that are not alike.
  const resolve = (value: string): string => {
    const resolved = known.get(value) ?? resolveValue(value, tokens, []);
    known.set(value, resolved);
    return resolved;
  };
  return svg.replace(STYLE_OR_TAG, (markup) => {
    if (!REFERENCE.test(markup)) return markup;
    if (markup.startsWith('<style')) return resolve(markup);
    return markup.replace(ATTRIBUTE, (attribute, name: string, value: string) =>
      WORDS.test(name) ? attribute : `${name}="${resolve(value)}"`,
    );
  });
}

/** `open` are the tokens whose values are being resolved: one that leads back to itself has no value. */
function resolveValue(text: string, tokens: TokenTable, open: readonly string[]): string {
  const match = REFERENCE.exec(text);
  if (match === null) return text;
  const inner = readArguments(text, match.index + match[0].length);
  const rest = text.slice(match.index + match[0].length + inner.length + 1);
  const resolved = resolveReference(inner, tokens, open);
  return text.slice(0, match.index) + resolved + resolveValue(rest, tokens, open);
}

function resolveReference(inner: string, tokens: TokenTable, open: readonly string[]): string {
  const comma = inner.indexOf(',');
  const name = (comma === -1 ? inner : inner.slice(0, comma)).trim();
  const value = open.includes(name) ? undefined : tokens.get(name);
  if (value !== undefined) return resolveValue(escapeXml(value.trim()), tokens, [...open, name]);
  if (comma !== -1) return resolveValue(inner.slice(comma + 1).trim(), tokens, open);
  throw new ExportError('unknown-token', `The drawing uses ${name}, which this page does not define.`);
}

/** The text from `start` up to the bracket that closes what was opened just before it. */
function readArguments(text: string, start: number): string {
  let depth = 1;
  for (let index = start; index < text.length; index += 1) {
    if (text[index] === '(') depth += 1;
    if (text[index] === ')') depth -= 1;
    if (depth === 0) return text.slice(start, index);
  }
  throw new ExportError('unknown-token', `A "var(" is never closed in: ${text.slice(0, 80)}`);
}
