import { ExportError } from './export-error.ts';

/** A keyword of the PNG specification (section 11.3.4.2) and its text, in any script. */
export interface PngText {
  readonly keyword: 'Title' | 'Source' | 'Software' | 'Comment';
  readonly text: string;
}

interface NewChunk {
  readonly type: string;
  readonly data: Uint8Array;
}

export interface PngChunk extends NewChunk {
  /** With its length before it and its checksum behind it. */
  readonly whole: Uint8Array;
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** A chunk's length, type and checksum, four bytes each. */
const CHUNK_FRAME = 12;
const METRES_PER_CSS_INCH = 0.0254;
const CSS_PX_PER_INCH = 96;

/**
 * The PNG with its texts and its resolution, so that it keeps its source, and opens at the same size in a
 * word processor at every scale. What was there is taken over as it is: its checksums alone would take a
 * slow device half a second. Throws an ExportError if the bytes are no PNG.
 */
export function addPngMetadata(
  png: Uint8Array,
  texts: readonly PngText[],
  scale: number,
): Uint8Array<ArrayBuffer> {
  const [header, ...rest] = readPngChunks(png);
  if (header?.type !== 'IHDR') throw new ExportError('encode', 'The browser made a PNG without a header.');
  const added = [resolutionChunk(scale), ...texts.map(textChunk)].map(encodeChunk);
  const kept = rest.filter((chunk) => chunk.type !== 'pHYs');
  return concatenate([SIGNATURE, header.whole, ...added, ...kept.map(({ whole }) => whole)]);
}

/** Takes a PNG apart (PNG specification, section 5). Throws an ExportError if the bytes are no PNG. */
export function readPngChunks(png: Uint8Array): readonly PngChunk[] {
  if (SIGNATURE.some((byte, index) => png[index] !== byte)) {
    throw new ExportError('encode', 'The browser made a file that is no PNG.');
  }
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: PngChunk[] = [];
  let offset = SIGNATURE.length;
  while (offset + CHUNK_FRAME <= png.length) {
    const length = view.getUint32(offset);
    const type = String.fromCharCode(...png.subarray(offset + 4, offset + 8));
    const whole = png.subarray(offset, offset + CHUNK_FRAME + length);
    chunks.push({ type, data: whole.subarray(8, 8 + length), whole });
    offset += whole.length;
  }
  if (offset !== png.length) throw new ExportError('encode', 'The browser made a PNG that is cut off.');
  return chunks;
}

function resolutionChunk(scale: number): NewChunk {
  const pixelsPerMetre = Math.round((CSS_PX_PER_INCH * scale) / METRES_PER_CSS_INCH);
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  view.setUint32(0, pixelsPerMetre);
  view.setUint32(4, pixelsPerMetre);
  view.setUint8(8, 1); // unit: the metre
  return { type: 'pHYs', data };
}

/** `tEXt` holds Latin-1 only and more programs read it; every other script needs `iTXt`, in UTF-8. */
function textChunk({ keyword, text }: PngText): NewChunk {
  const clean = text.replaceAll('\0', '');
  const codes = Array.from(clean, (character) => character.codePointAt(0) ?? 0);
  const name = new TextEncoder().encode(keyword);
  if (codes.every((code) => code <= 0xff)) {
    return { type: 'tEXt', data: concatenate([name, Uint8Array.of(0), Uint8Array.from(codes)]) };
  }
  // After the keyword: not compressed (flag, method), no language, no translated keyword.
  const prefix = concatenate([name, Uint8Array.of(0, 0, 0, 0, 0)]);
  return { type: 'iTXt', data: concatenate([prefix, new TextEncoder().encode(clean)]) };
}

function encodeChunk({ type, data }: NewChunk): Uint8Array {
  const bytes = new Uint8Array(CHUNK_FRAME + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/** Remainders of all bytes by the polynomial of ISO 3309, reversed (PNG specification, annex D). */
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) {
    remainder = remainder & 1 ? 0xedb88320 ^ (remainder >>> 1) : remainder >>> 1;
  }
  return remainder;
});

/** The checksum that PNG, gzip and zip use. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
