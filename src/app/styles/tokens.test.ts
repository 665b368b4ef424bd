import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EVENT_KINDS } from '../../domain/event-kind.ts';
import { KIND_HUE } from '../../charts/shared/kind-hue.ts';
import { contrast, difference, VISIONS, type Vision } from '../../testing/colour.ts';
import { refutes } from '../../testing/complaints.ts';

const CSS = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');

/** Every `#rrggbb` token of a theme. */
function coloursOf(theme: string): ReadonlyMap<string, string> {
  const [, body = ''] = new RegExp(String.raw`\[data-theme='${theme}'\]\s*\{([^}]*)\}`).exec(CSS) ?? [];
  const declared = body.matchAll(/--([\w-]+):\s*(#[\da-f]{6});/gi);
  return new Map([...declared].map(([, name = '', value = '']) => [name, value]));
}

const HUES = ['hue-power', 'hue-street', 'hue-force', 'hue-relief', 'hue-voice', 'hue-world'];
const TEXTS = ['ink', 'ink-soft', 'accent', 'danger', 'hue-relief'];
const PAPERS = ['paper', 'paper-sunk', 'paper-raised'];
const MARKS = [...HUES, 'line-strong', 'score-line'];
const GROUNDS = ['paper', 'band-a', 'band-b'];
const PAIRS = HUES.flatMap((one, index) => HUES.slice(index + 1).map((other) => [one, other] as const));

/**
 * Smallest difference of two hues in OKLab, to any kind of colour vision: two and a half times
 * what is just noticeable. Hue is never the only sign (kinds have shapes, lanes have names),
 * so it has to be told apart side by side, not named from memory.
 */
const APART = 0.05;

describe.each(['light', 'dark'])('the %s theme', (theme) => {
  const colours = coloursOf(theme);
  const colour = (name: string) => {
    const found = colours.get(name);
    if (found === undefined) throw new Error(`${theme} has no --${name} as #rrggbb`);
    return found;
  };
  /** The combinations whose contrast is too low, readable in a failure. */
  const tooLow = (names: readonly string[], grounds: readonly string[], least: number) =>
    names.flatMap((name) =>
      grounds
        .map((ground) => [name, ground, contrast(colour(name), colour(ground))] as const)
        .filter(([, , ratio]) => ratio < least)
        .map(([, ground, ratio]) => `--${name} on --${ground}: ${ratio.toFixed(2)}`),
    );

  it('has text of 4.5:1', () => {
    expect(tooLow(TEXTS, PAPERS, 4.5)).toEqual([]);
    expect(tooLow(['on-accent'], ['accent'], 4.5)).toEqual([]);
    expect(tooLow(['ink'], ['highlight', 'accent-soft'], 4.5)).toEqual([]);
  });

  it('has marks and lines that carry meaning of 3:1', () => {
    expect(tooLow(MARKS, GROUNDS, 3)).toEqual([]);
  });

  it.each(Object.keys(VISIONS) as Vision[])(
    `has six hues that differ to %s vision ${refutes(20)}`,
    (vision) => {
      const close = PAIRS.map(
        ([one, other]) => [one, other, difference(colour(one), colour(other), vision)] as const,
      )
        .filter(([, , apart]) => apart < APART)
        .map(([one, other, apart]) => `${one} and ${other}: ${apart.toFixed(3)}`);
      expect(close).toEqual([]);
    },
  );
});

describe('the themes', () => {
  it('define the same tokens', () => {
    expect([...coloursOf('dark').keys()]).toEqual([...coloursOf('light').keys()]);
    expect(coloursOf('light').size).toBeGreaterThan(20);
  });

  it('have the hue of every kind, and no other', () => {
    const used = new Set(EVENT_KINDS.map((kind) => KIND_HUE[kind]));
    expect(used).toEqual(new Set(HUES.map((hue) => `var(--${hue})`)));
  });
});

it('is dark without script, too, where the system is: the two lists are the same', () => {
  const listOf = (selector: string) => {
    const [, body = ''] = new RegExp(String.raw`${selector}\s*\{([^}]*)\}`).exec(CSS) ?? [];
    return body.split(';').map((line) => line.trim());
  };
  const dark = listOf(String.raw`\[data-theme='dark'\]`);
  expect(dark.length).toBeGreaterThan(20);
  expect(listOf(String.raw`dark\) \{\s*:root:not\(\[data-theme\]\)`)).toEqual(dark);
});
