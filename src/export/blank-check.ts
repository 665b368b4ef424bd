/** Pixels as `ImageData` holds them: red, green, blue, alpha, row by row. */
export interface PixelGrid {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** Whether a picture shows nothing: wholly transparent, or all of one colour. An empty picture is blank. */
export function isBlank({ data }: PixelGrid): boolean {
  let transparent = true;
  let uniform = true;
  for (let index = 0; index < data.length; index += 4) {
    if (data[index + 3] !== 0) transparent = false;
    uniform &&= isSamePixel(data, index);
    if (!transparent && !uniform) return false;
  }
  return true;
}

/** Whether the pixel at `index` has the colour of the first one. */
function isSamePixel(data: Uint8ClampedArray, index: number): boolean {
  return (
    data[index] === data[0] &&
    data[index + 1] === data[1] &&
    data[index + 2] === data[2] &&
    data[index + 3] === data[3]
  );
}

/** Whether every pixel is fully opaque. Where a canvas gave up, what it did not draw stays transparent. */
export function isOpaque({ data }: PixelGrid): boolean {
  for (let index = 3; index < data.length; index += 4) {
    if (data[index] !== 255) return false;
  }
  return data.length > 0;
}
