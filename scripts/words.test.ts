import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseSync } from 'oxc-parser';
import { describe, expect, it } from 'vitest';

const SOURCE = resolve(import.meta.dirname, '../src');

/** Attributes that a reader sees or hears. */
const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'alt',
  'label',
  'placeholder',
  'title',
]);

/** Signs that are the same in every language. */
const NAMES: ReadonlySet<string> = new Set(['8−x', 'Σ']);

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) for (const each of value) visit(each, see);
  if (!isNode(value)) return;
  see(value);
  for (const child of Object.values(value)) visit(child, see);
}

/** Texts that stand in an expression as they are: strings, and the fixed parts of templates. */
function literalsIn(value: unknown): string[] {
  if (!isNode(value)) return [];
  const { type, expression, consequent, alternate, left, right, operator, quasis } = value;
  if (type === 'Literal') return typeof value['value'] === 'string' ? [value['value']] : [];
  if (type === 'JSXExpressionContainer') return literalsIn(expression);
  if (type === 'ConditionalExpression') return [...literalsIn(consequent), ...literalsIn(alternate)];
  if (type === 'LogicalExpression') return [...literalsIn(left), ...literalsIn(right)];
  if (type === 'BinaryExpression' && operator === '+') return [...literalsIn(left), ...literalsIn(right)];
  if (type === 'TemplateLiteral' && Array.isArray(quasis)) {
    return quasis.map((quasi: { value: { cooked: string } }) => quasi.value.cooked);
  }
  return [];
}

function attributeName({ name }: Node): string {
  return isNode(name) && typeof name['name'] === 'string' ? name['name'] : '';
}

/** Words between tags and in attributes that are read out, written where they are shown. */
function wordsIn(code: string): string[] {
  const found: string[] = [];
  visit(parseSync('file.tsx', code).program, (node) => {
    if (node.type === 'JSXText') found.push(String(node['value']));
    if (node.type === 'JSXAttribute' && SPOKEN.has(attributeName(node)))
      found.push(...literalsIn(node['value']));
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      const children = Array.isArray(node['children']) ? node['children'] : [];
      found.push(
        ...children.filter((child) => isNode(child) && child.type !== 'JSXElement').flatMap(literalsIn),
      );
    }
  });
  return found.map((text) => text.trim()).filter((text) => /\p{L}/u.test(text) && !NAMES.has(text));
}

describe('words outside the catalogue', () => {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'))
    .map((file) => join(SOURCE, file));

  it('are seen wherever they can stand', () => {
    expect(wordsIn('<p>plain</p>')).toEqual(['plain']);
    expect(wordsIn('<p title="tip" className="quiet">{"text"}</p>')).toEqual(['text', 'tip']);
    expect(wordsIn('<p aria-label={`of ${n} items`}>{ok ? "yes" : no}{ok && "so"}</p>')).toEqual([
      'yes',
      'so',
      'of',
      'items',
    ]);
    expect(wordsIn('<p lang="en" aria-label={words.title}>{words.lead} · {count}</p>')).toEqual([]);
  });

  it('are in no component', () => {
    expect(files.length).toBeGreaterThan(50);
    const found = files.flatMap((file) =>
      wordsIn(readFileSync(file, 'utf8')).map((text) => `${relative(SOURCE, file)}: ${text}`),
    );
    expect(found).toEqual([]);
  });
});
