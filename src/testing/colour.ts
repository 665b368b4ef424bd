/** Colour arithmetic for the checks of the palette. Channels are 0–1, linear light unless said otherwise. */
export type Colour = readonly [number, number, number];
type Matrix = readonly [Colour, Colour, Colour];

/** `#rrggbb` (sRGB) → linear light (IEC 61966-2-1). */
export function linearOf(hex: string): Colour {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function times(matrix: Matrix, [x, y, z]: Colour): Colour {
  const row = ([a, b, c]: Colour) => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

/** WCAG 2.2 contrast of two `#rrggbb` colours, 1–21. */
export function contrast(one: string, other: string): number {
  const luminance = (hex: string) => {
    const [r, g, b] = linearOf(hex);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Machado, Oliveira and Fernandes (2009), severity 1.0, for linear light. */
export const VISIONS = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Readonly<Record<string, Matrix>>;
export type Vision = keyof typeof VISIONS;

const TO_LMS: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const TO_OKLAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

/** A colour as someone sees it, in OKLab (Ottosson 2020). */
function seenAs(hex: string, vision: Vision): Colour {
  const clamp = (value: number) => Math.min(1, Math.max(0, value));
  const [r, g, b] = times(VISIONS[vision], linearOf(hex));
  const [l, m, s] = times(TO_LMS, [clamp(r), clamp(g), clamp(b)]);
  return times(TO_OKLAB, [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)]);
}

/** How far apart two colours are to someone: Euclidean in OKLab, where about 0.02 is just noticeable. */
export function difference(one: string, other: string, vision: Vision): number {
  const [a, b] = [seenAs(one, vision), seenAs(other, vision)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
