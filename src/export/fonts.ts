import { FONT_FAMILIES } from './font-files.ts';
import { createFontLoader } from './font-loader.ts';
import { chooseSubsets, SUBSET_RANGES } from './font-subsets.ts';
import type { FontSubset } from './font-subsets.ts';
import type { TypeFamily } from './measure-text.ts';

/** One loaded font file. */
export interface LoadedFace {
  readonly family: TypeFamily;
  readonly subset: FontSubset;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const loadFile = createFontLoader((url) => fetch(url));

/** The families that a resolved SVG mentions. */
export function listFamilies(svg: string): readonly TypeFamily[] {
  return (['text', 'display'] as const).filter((family) => svg.includes(FONT_FAMILIES[family].name));
}

/** Loads what is needed to set `text` in each of the families. Rejects with an ExportError. */
export async function loadFaces(
  families: readonly TypeFamily[],
  text: string,
): Promise<readonly LoadedFace[]> {
  const { subsets } = chooseSubsets(text);
  const wanted = families.flatMap((family) => subsets.map((subset) => ({ family, subset })));
  return Promise.all(
    wanted.map(async ({ family, subset }) => ({
      family,
      subset,
      bytes: await loadFile(FONT_FAMILIES[family].urls[subset]),
    })),
  );
}

/** The files are written out once: every part of a figure carries them. */
const writtenRules = new WeakMap<Uint8Array, string>();

/** `@font-face` rules that carry their fonts with them. */
export function fontFaceRules(faces: readonly LoadedFace[]): string {
  return faces.map(fontFaceRule).join('');
}

function fontFaceRule(face: LoadedFace): string {
  const rule = writtenRules.get(face.bytes) ?? writeRule(face);
  writtenRules.set(face.bytes, rule);
  return rule;
}

function writeRule({ family, subset, bytes }: LoadedFace): string {
  const { name, weights } = FONT_FAMILIES[family];
  const source = `url(data:font/woff2;base64,${toBase64(bytes)}) format("woff2")`;
  return (
    `@font-face{font-family:"${name}";font-style:normal;font-weight:${weights};` +
    `src:${source};unicode-range:${SUBSET_RANGES[subset]}}`
  );
}

/** The SVG with the rules as the first thing in it. An image is an island: only what is inside it counts. */
export function embedFonts(svg: string, rules: string): string {
  const endOfRootTag = svg.indexOf('>', svg.indexOf('<svg')) + 1;
  return `${svg.slice(0, endOfRootTag)}<style>${rules}</style>${svg.slice(endOfRootTag)}`;
}

// A spread argument list has a limit in every engine; 32 KB is below all of them.
const CHUNK = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  }
  return btoa(binary);
}
