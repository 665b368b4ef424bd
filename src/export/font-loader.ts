import { ExportError } from './export-error.ts';

type Fetch = (url: string) => Promise<Response>;

/** The first four bytes of every WOFF2 file: "wOF2". */
const WOFF2_SIGNATURE = [0x77, 0x4f, 0x46, 0x32];

/**
 * A loader that fetches each font file once, and again only after a failure. Rejects with an ExportError
 * that names the file. Looks into the file as well: some hosts answer a missing one with a page and "200 OK".
 */
export function createFontLoader(fetchFile: Fetch): (url: string) => Promise<Uint8Array<ArrayBuffer>> {
  const files = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  return (url) => {
    const known = files.get(url);
    if (known !== undefined) return known;
    const file = loadFont(url, fetchFile).catch((error: unknown) => {
      files.delete(url);
      throw error;
    });
    files.set(url, file);
    return file;
  };
}

async function loadFont(url: string, fetchFile: Fetch): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await fetchBytes(url, fetchFile);
  if (WOFF2_SIGNATURE.some((byte, index) => bytes[index] !== byte)) {
    throw new ExportError('font', `What came from ${shorten(url)} is not a WOFF2 font.`);
  }
  return bytes;
}

async function fetchBytes(url: string, fetchFile: Fetch): Promise<Uint8Array<ArrayBuffer>> {
  let problem: string;
  let cause: unknown;
  try {
    const response = await fetchFile(url);
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
    problem = `the server answered ${response.status}`;
  } catch (error) {
    problem = 'the connection failed';
    cause = error;
  }
  throw new ExportError('font', `The font ${shorten(url)} could not be loaded: ${problem}.`, { cause });
}

/** An address may itself be a whole file (`data:`). */
function shorten(url: string): string {
  return url.length > 120 ? `${url.slice(0, 119)}…` : url;
}
