import { describe, expect, it } from 'vitest';
import { findUnpainted, PROBE_WIDTH, probeHeight, renderProbe } from './font-probe.ts';
import type { ProbedFace } from './font-probe.ts';
import { refutes } from '../testing/complaints.ts';

const FACES: readonly ProbedFace[] = [
  { family: 'text', subset: 'latin' },
  { family: 'display', subset: 'cyrillic-ext' },
];
const ROW_HEIGHT = probeHeight(FACES) / 2;
const HALF = PROBE_WIDTH / 2;

/** A strip with ink where `inked` says, given the row, whether it is the left half, and x within the half. */
function strip(inked: (row: number, left: boolean, x: number) => boolean) {
  const height = probeHeight(FACES);
  const data = new Uint8ClampedArray(PROBE_WIDTH * height * 4);
  for (let index = 0; index < PROBE_WIDTH * height; index += 1) {
    const x = index % PROBE_WIDTH;
    const row = Math.floor(index / PROBE_WIDTH / ROW_HEIGHT);
    if (inked(row, x < HALF, x % HALF)) data[index * 4 + 3] = 255;
  }
  return { data, width: PROBE_WIDTH, height };
}

describe('findUnpainted', () => {
  it(`finds the faces whose halves look the same ${refutes(8)}`, () => {
    const pixels = strip((row, left, x) => (row === 0 && left ? x % 3 === 0 : x % 2 === 0));
    expect(findUnpainted(pixels, FACES)).toEqual([FACES[1]]);
  });

  it('takes an empty strip for unpainted', () => {
    expect(
      findUnpainted(
        strip(() => false),
        FACES,
      ),
    ).toEqual(FACES);
  });

  it('is content when every row differs', () => {
    expect(
      findUnpainted(
        strip((_, left, x) => left === x > 50),
        FACES,
      ),
    ).toEqual([]);
  });
});

describe('renderProbe', () => {
  it('writes the same letters twice a face, once without the embedded font', () => {
    const texts = [...renderProbe(FACES).matchAll(/font-family="([^"]+)">([^<]+)</gu)];
    expect(texts.map((match) => match[1])).toEqual([
      "'Inter Variable', monospace",
      'monospace',
      "'Source Serif 4 Variable', monospace",
      'monospace',
    ]);
    expect(texts[0]?.[2]).toBe(texts[1]?.[2]);
    expect(texts[2]?.[2]).toBe(texts[3]?.[2]);
  });
});
