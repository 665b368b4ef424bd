import { failure, success, type Result } from '../../domain/result.ts';

/** A parsed JSON text that still knows on which line each value stands. */
export interface LocatedJson {
  readonly value: unknown;
  readonly file: string;
  /** Line of the value at `path`, or of its nearest ancestor that exists. */
  lineOf(path: readonly PropertyKey[]): number;
}

class JsonSyntaxError extends Error {
  readonly at: number;
  readonly expected: string;
  constructor(at: number, expected: string) {
    super(`expected ${expected}`);
    this.at = at;
    this.expected = expected;
  }
}

const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y; // eslint-disable-line no-control-regex
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

function keyOf(path: readonly PropertyKey[]): string {
  return path.map((step) => JSON.stringify(String(step))).join();
}

/**
 * Recursive descent over RFC 8259. `JSON.parse` alone would not do: it names no line, and of a key
 * written twice it keeps the last without a word.
 */
class Reader {
  readonly offsets = new Map<string, number>();
  private at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  document(): unknown {
    const value = this.value([]);
    if (this.at < this.text.length) throw new JsonSyntaxError(this.at, 'the end of the file');
    return value;
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const token = pattern.exec(this.text)?.[0];
    if (token !== undefined) this.at += token.length;
    return token;
  }

  private take(mark: string): boolean {
    if (this.text[this.at] !== mark) return false;
    this.at += 1;
    this.match(SPACE);
    return true;
  }

  private value(path: readonly PropertyKey[]): unknown {
    this.match(SPACE);
    if (!this.offsets.has(keyOf(path))) this.offsets.set(keyOf(path), this.at);
    if (this.take('{')) return this.object(path);
    if (this.take('[')) return this.array(path);
    const token = this.match(STRING) ?? this.match(SCALAR);
    if (token === undefined || token === '') throw new JsonSyntaxError(this.at, 'a value');
    this.match(SPACE);
    return JSON.parse(token);
  }

  private object(path: readonly PropertyKey[]): unknown {
    const entries = new Map<string, unknown>();
    if (this.take('}')) return {};
    do {
      const start = this.at;
      const token = this.match(STRING);
      if (token === undefined) throw new JsonSyntaxError(this.at, 'a key in double quotes');
      const key = String(JSON.parse(token));
      if (entries.has(key)) throw new JsonSyntaxError(start, `the key ${token} only once`);
      this.offsets.set(keyOf([...path, key]), start);
      this.match(SPACE);
      if (!this.take(':')) throw new JsonSyntaxError(this.at, 'a colon');
      entries.set(key, this.value([...path, key]));
    } while (this.take(','));
    if (!this.take('}')) throw new JsonSyntaxError(this.at, 'a comma or "}"');
    return Object.fromEntries(entries);
  }

  private array(path: readonly PropertyKey[]): unknown {
    const items: unknown[] = [];
    if (this.take(']')) return items;
    do items.push(this.value([...path, items.length]));
    while (this.take(','));
    if (!this.take(']')) throw new JsonSyntaxError(this.at, 'a comma or "]"');
    return items;
  }
}

/** Parses JSON; a syntax error becomes a problem with its line. */
export function parseJson(text: string, file: string): Result<LocatedJson> {
  const reader = new Reader(text);
  try {
    const value = reader.document();
    const lineOf = (path: readonly PropertyKey[]): number => {
      for (let length = path.length; length >= 0; length -= 1) {
        const offset = reader.offsets.get(keyOf(path.slice(0, length)));
        if (offset !== undefined) return lineAt(text, offset);
      }
      return 1;
    };
    return success({ value, file, lineOf });
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    return failure({
      where: `${file}:${lineAt(text, error.at)}`,
      message: 'the file is not well-formed JSON',
      expected: error.expected,
      found: JSON.stringify(text.slice(error.at, error.at + 20) || 'the end of the file'),
      mend: 'Look for a missing or superfluous comma, quote or bracket on this line or the one before.',
    });
  }
}
