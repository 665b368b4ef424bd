/** Long enough for a slow disk or a "save as" dialogue; the browser frees the file with the page anyway. */
const KEPT_MS = 60_000;

/** Hands a file to the reader, as if a link to it had been followed. */
export function downloadBlob(blob: Blob, fileName: string, page: Document = document): void {
  const url = URL.createObjectURL(blob);
  const link = page.createElement('a');
  link.href = url;
  link.download = fileName;
  link.hidden = true;
  page.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}

/** An SVG as a file. */
export function svgBlob(svg: string): Blob {
  return new Blob([svg], { type: 'image/svg+xml;charset=utf-8' });
}
