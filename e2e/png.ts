import { PNG } from 'pngjs';

const SIGNATURE_LENGTH = 8;
/** Bytes of a chunk besides its data: length, type, checksum. */
const FRAME_LENGTH = 12;

/** The texts in a PNG by keyword (PNG specification, `tEXt` and uncompressed `iTXt`). */
export function readPngTexts(bytes: Buffer): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (let at = SIGNATURE_LENGTH; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const data = bytes.subarray(at + 8, at + 8 + length);
    const keywordEnd = data.indexOf(0);
    const keyword = data.toString('latin1', 0, keywordEnd);
    if (type === 'tEXt') texts.set(keyword, data.toString('latin1', keywordEnd + 1));
    // Two flags, then an empty language and an empty translated keyword.
    if (type === 'iTXt') texts.set(keyword, data.toString('utf8', keywordEnd + 5));
    at += length + FRAME_LENGTH;
  }
  return texts;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of the paper, from the first pixel. */
  readonly paper: readonly [number, number, number];
  /** Share of a box's pixels that clearly differ from the paper. */
  readonly ink: (box: Box) => number;
  /** How many different colours there are, in steps of 16. */
  readonly colours: number;
}

const CLEAR_DIFFERENCE = 48;

export function decodePicture(bytes: Buffer): Picture {
  const { width, height, data } = PNG.sync.read(bytes);
  const channel = (offset: number) => data[offset] ?? 0;
  const paper = [channel(0), channel(1), channel(2)] as const;
  const differs = (offset: number) =>
    Math.abs(channel(offset) - paper[0]) +
      Math.abs(channel(offset + 1) - paper[1]) +
      Math.abs(channel(offset + 2) - paper[2]) >
    CLEAR_DIFFERENCE;
  const colours = new Set<number>();
  for (let offset = 0; offset < data.length; offset += 4)
    colours.add(
      ((channel(offset) >> 4) << 8) | ((channel(offset + 1) >> 4) << 4) | (channel(offset + 2) >> 4),
    );
  return {
    width,
    height,
    paper,
    colours: colours.size,
    ink: ({ left, top, right, bottom }) => {
      let inked = 0;
      for (let y = top; y < bottom; y += 1)
        for (let x = left; x < right; x += 1) if (differs((y * width + x) * 4)) inked += 1;
      return inked / ((right - left) * (bottom - top));
    },
  };
}
