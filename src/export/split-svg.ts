// In serialised XML a `>` inside an attribute is escaped, so that a tag ends at the first one.
const ROOT = /^([^<]*<svg[^>]*>)([\s\S]*)<\/svg>\s*$/u;
const TAG = /<[^>]*>/gu;
/** A part would lack what it refers to, or what styles it. */
const REFERENCE = /url\(|href="#|<style[\s>]/u;
/** A group is drawn as a whole with these, not element by element. */
const GROUP_EFFECT = / (?:opacity="(?!1")|(?:filter|mask|clip-path|style|display)=")/u;

/** The elements that stand side by side in a piece of serialised XML. */
function elementsOf(markup: string): readonly string[] {
  const elements: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: tag, index } of markup.matchAll(TAG)) {
    if (tag.startsWith('</')) depth -= 1;
    else {
      if (depth === 0) start = index;
      if (!tag.endsWith('/>')) depth += 1;
    }
    if (depth === 0) elements.push(markup.slice(start, index + tag.length));
  }
  return elements;
}

/** The tag that opens a group whose elements may be drawn one by one. */
function plainGroupTag(element: string): string | undefined {
  const tag = /^<g(?: [^>]*)?>/u.exec(element)?.[0];
  return tag === undefined || GROUP_EFFECT.test(tag) || tag.endsWith('/>') ? undefined : tag;
}

/**
 * A serialised SVG as several with the same root, of little more than `length` characters each, that give
 * the same picture when they are drawn above each other in this order: a browser reads and lays out an image
 * in one go, and a large one would hold up the page. Left in one piece where parts refer to each other.
 */
export function splitSvg(svg: string, length: number): readonly string[] {
  const [, root = '', body = ''] = ROOT.exec(svg) ?? [];
  if (root === '' || svg.length <= length || REFERENCE.test(svg)) return [svg];
  const parts: string[] = [];
  const open: string[] = [];
  let part = '';
  let drawn = false;
  const cut = (): void => {
    if (drawn) parts.push(`${root}${part}${'</g>'.repeat(open.length)}</svg>`);
    part = open.join('');
    drawn = false;
  };
  const add = (element: string): void => {
    const group = element.length > length ? plainGroupTag(element) : undefined;
    if (group === undefined) {
      part += element;
      drawn = true;
      if (part.length >= length) cut();
      return;
    }
    open.push(group);
    part += group;
    for (const child of elementsOf(element.slice(group.length, -'</g>'.length))) add(child);
    open.pop();
    // The part that was just begun may hold nothing but open groups.
    part = drawn ? `${part}</g>` : open.join('');
  };
  for (const element of elementsOf(body)) add(element);
  cut();
  return parts;
}
