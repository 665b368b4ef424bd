import { describe, expect, it } from 'vitest';
import {
  classOfWidth,
  drawnPlaces,
  PRERENDERED_WIDTHS,
  prerenderedRules,
  withoutLeastMissed,
  type PrerenderedWidth,
} from './prerendered-widths.ts';

/** All drawings, then one less each time. */
const STAGES: (readonly PrerenderedWidth[])[] = [];
for (let stage: readonly PrerenderedWidth[] | undefined = PRERENDERED_WIDTHS; stage !== undefined;) {
  STAGES.push(stage);
  stage = withoutLeastMissed(stage);
}

const [WHOLE = []] = STAGES;
const SPARED = STAGES.at(-1) ?? [];

/** What the rules show in a column of some width: those that match, in turn, as a browser does. */
function shown(drawings: readonly PrerenderedWidth[], touch: boolean, column: number): string[] {
  const [, forTouch = '', forMouse = ''] = prerenderedRules(drawings).split('@media');
  const visible = new Set<string>();
  const rule = /(?:@container \(min-width:(\d+)px\))?\{?\.(still-[\w-]+)\{display:(block|none)\}/g;
  let least = 0;
  for (const [text, minimum, name = '', display] of (touch ? forTouch : forMouse).matchAll(rule)) {
    if (text.startsWith('@container')) least = Number(minimum);
    if (column < least) continue;
    if (display === 'block') visible.add(name);
    else visible.delete(name);
  }
  return [...visible];
}

const COLUMNS = [200, 296, 300, 336, 340, 366, 500, 721, 757, 843, 845, 848, 1000, 1072, 1400];

describe('prerendered widths', () => {
  it('are nine, and can do with four', () => {
    expect(STAGES.map((stage) => stage.length)).toEqual([9, 8, 7, 6, 5, 4]);
  });

  it.each(STAGES.map((stage) => [stage.length, stage] as const))(
    'show every window one of %i drawings, that fits where one does',
    (_, stage) => {
      for (const touch of [true, false]) {
        for (const column of COLUMNS) {
          const names = shown(stage, touch, column);
          expect(names).toHaveLength(1);
          expect(stage.map(classOfWidth)).toContain(names[0]);
          expect(Number(names[0]?.split('-')[1])).toBeLessThanOrEqual(Math.max(column, 296));
        }
      }
    },
  );

  it('show common windows their own, and a mouse that has none a finger’s of the same width', () => {
    expect(shown(WHOLE, false, 848)).toEqual(['still-848-mouse']);
    expect(shown(WHOLE, false, 757)).toEqual(['still-721-mouse']);
    expect(shown(WHOLE, true, 366)).toEqual(['still-366-touch']);
    expect(shown(STAGES[1] ?? [], false, 340)).toEqual(['still-336-touch']);
    expect(shown(SPARED, false, 848)).toEqual(['still-843-mouse']);
    expect(shown(SPARED, true, 366)).toEqual(['still-336-touch']);
  });

  it('stand in the page before the place that their windows wait for', () => {
    for (const stage of STAGES) {
      const places = drawnPlaces(stage);
      expect(places.flatMap(({ drawings }) => drawings)).toHaveLength(stage.length);
      const before = (id: string) =>
        places.slice(0, places.findIndex((place) => place.id === id) + 1).flatMap(({ drawings }) => drawings);
      const waits: [string, boolean, readonly number[]][] = [
        ['drawn-phone', true, [336, 366]],
        ['drawn-laptop', false, [843, 848]],
        ['drawn-wide-desktop', false, [1072]],
        ['drawn', true, [296, 721]],
        ['drawn', false, [296, 336, 721]],
      ];
      for (const [id, touch, columns] of waits) {
        for (const column of columns) {
          expect(before(id).map(classOfWidth)).toContain(shown(stage, touch, column)[0]);
        }
      }
    }
  });
});
