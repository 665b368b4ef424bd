import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { refutes } from '../src/testing/complaints.ts';

const SHEETS = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => [name, readFileSync(`src/${name}`, 'utf8').replaceAll(/\/\*.*?\*\//gs, '')] as const);

/** What names a side of the screen and not of the text. */
const PHYSICAL =
  /(?<![\w-])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)[\w-]*|left|right)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)/g;

describe('the style sheets', () => {
  it('are found', () => {
    expect(SHEETS.length).toBeGreaterThan(20);
    expect('.a { margin-left: 1px; left: 0; text-align: right }'.match(PHYSICAL)).toHaveLength(3);
  });

  it(`name no side of the screen, so that the page can run from right to left ${refutes(24)}`, () => {
    const physical = SHEETS.flatMap(([name, css]) =>
      (css.match(PHYSICAL) ?? []).map((found) => `${name}: ${found}`),
    );
    expect(physical).toEqual([]);
  });
});
