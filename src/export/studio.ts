import type { Box, FigureLayout, FigureLayoutRequest } from './figure-layout.ts';
import type { LoadedFace } from './fonts.ts';

export interface PlaceTask extends Omit<FigureLayoutRequest, 'measure'> {
  /** Whatever the texts need: they are measured with the files that will be embedded. */
  readonly faces: readonly LoadedFace[];
}

export interface SheetSize {
  readonly width: number;
  readonly height: number;
}

/** A part of the picture as wide as the sheet. */
export interface Band {
  readonly image: ImageBitmap;
  readonly top: number;
}

/**
 * Where the work is done that no page can do in small steps: measuring with fonts of its own (a new font
 * makes a page lay itself out anew) and a canvas of a hundred megabytes. In a worker where that is possible.
 */
export interface Studio {
  readonly place: (task: PlaceTask) => Promise<FigureLayout>;
  /** An empty sheet in the place of the one before. Rejects where the device has none of this size. */
  readonly openSheet: (size: SheetSize) => Promise<void>;
  /** Takes the band over: it cannot be used again. */
  readonly paint: (band: Band) => Promise<void>;
  /** Whether the sheet is painted to its corners, and shows something in each of these areas. */
  readonly isPainted: (areas: readonly Box[]) => Promise<boolean>;
  readonly toPng: () => Promise<Blob>;
  /** Gives the memory back. */
  readonly close: () => void;
}
