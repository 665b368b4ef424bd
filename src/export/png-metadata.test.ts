import { Buffer } from 'node:buffer';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { addPngMetadata, crc32, readPngChunks } from './png-metadata.ts';

function samplePng(): { readonly bytes: Uint8Array; readonly pixels: Buffer } {
  const png = new PNG({ width: 3, height: 2 });
  png.data.set(Array.from({ length: 24 }, (_, index) => index * 10));
  return { bytes: PNG.sync.write(png), pixels: Buffer.from(png.data) };
}

const chunk = (png: Uint8Array, type: string) => readPngChunks(png).find((found) => found.type === type);

describe('crc32', () => {
  it('gives the check value of the standard, and the checksum of every IEND chunk', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    expect(crc32(new TextEncoder().encode('IEND'))).toBe(0xae426082);
  });
});

describe('addPngMetadata', () => {
  it('leaves the pixels as they were, in a file that checks out', () => {
    const { bytes, pixels } = samplePng();
    const text = [{ keyword: 'Title', text: 'Kazakhstan' }] as const;
    // pngjs verifies the checksum of every chunk.
    const decoded = PNG.sync.read(Buffer.from(addPngMetadata(bytes, text, 2)), { checkCRC: true });
    expect([decoded.width, decoded.height]).toEqual([3, 2]);
    expect(decoded.data.equals(pixels)).toBe(true);
  });

  it('writes Latin-1 as tEXt and everything else as iTXt, in UTF-8', () => {
    const png = addPngMetadata(
      samplePng().bytes,
      [
        { keyword: 'Source', text: '© Freedom House' },
        { keyword: 'Title', text: 'Қазақстан' },
      ],
      1,
    );
    expect(Buffer.from(chunk(png, 'tEXt')!.data).toString('latin1')).toBe('Source\0© Freedom House');
    expect(Buffer.from(chunk(png, 'iTXt')!.data).toString('utf8')).toBe('Title\0\0\0\0\0Қазақстан');
  });

  it('lets a text not end early', () => {
    const png = addPngMetadata(samplePng().bytes, [{ keyword: 'Comment', text: 'a\0b' }], 1);
    expect(Buffer.from(chunk(png, 'tEXt')!.data).toString('latin1')).toBe('Comment\0ab');
  });

  it('states 96 px an inch times the scale, once, before the pixels', () => {
    const twice = addPngMetadata(addPngMetadata(samplePng().bytes, [], 1), [], 2);
    const types = readPngChunks(twice).map(({ type }) => type);
    expect(types.filter((type) => type === 'pHYs')).toHaveLength(1);
    expect(types.indexOf('pHYs')).toBeLessThan(types.indexOf('IDAT'));
    // 192 / 0.0254 = 7559.06
    const data = Buffer.from(chunk(twice, 'pHYs')!.data);
    expect([data.readUInt32BE(0), data.readUInt32BE(4), data[8]]).toEqual([7559, 7559, 1]);
  });

  it('takes over what was there, byte for byte', () => {
    const { bytes } = samplePng();
    const pixels = (png: Uint8Array) => Buffer.from(chunk(png, 'IDAT')!.whole).toString('hex');
    expect(pixels(addPngMetadata(bytes, [], 4))).toBe(pixels(bytes));
  });

  it('refuses what is no PNG', () => {
    const { bytes } = samplePng();
    expect(() => addPngMetadata(Uint8Array.of(1, 2, 3), [], 1)).toThrow('no PNG');
    expect(() => addPngMetadata(bytes.subarray(0, bytes.length - 3), [], 1)).toThrow('cut off');
    expect(() => addPngMetadata(bytes.subarray(0, 8), [], 1)).toThrow('without a header');
  });
});
