import { failure, success, type Result } from '../../domain/result.ts';
import { PassageFile } from '../dataset/passage-file.ts';
import { formatScoreFile, parseScoreFile } from '../dataset/score-file.ts';
import { jsonText } from '../dataset/write-atomically.ts';
import { extractFiwPage } from './fiw-page.ts';
import { extractNitPage } from './nit-page.ts';
import type { ExtractedPage, PageContext } from './page-result.ts';

/** The instruments whose pages can be read. */
export const READABLE_INSTRUMENTS = ['fiw', 'nit'] as const;
export type ReadableInstrument = (typeof READABLE_INSTRUMENTS)[number];

export function isReadable(instrument: string | null): instrument is ReadableInstrument {
  return READABLE_INSTRUMENTS.some((known) => known === instrument);
}

/** The files that one document yields: path relative to the checkout → content. */
export interface Extraction {
  readonly page: ExtractedPage;
  readonly files: ReadonlyMap<string, string>;
}

function extractPage(context: PageContext): Result<ExtractedPage> {
  const { instrument, file } = context;
  if (instrument === 'fiw') return extractFiwPage(context);
  if (instrument === 'nit') return extractNitPage(context);
  return failure({
    where: file,
    message: `pages of ${instrument} cannot be read`,
    expected: READABLE_INSTRUMENTS.join(' or '),
  });
}

/** Reads a page and formats what it yields; proves the files readable before anyone writes them. */
export function extractDocument(context: PageContext): Result<Extraction> {
  const page = extractPage(context);
  if (!page.ok) return page;
  const { source, country } = context;
  const { rows, passages, sections } = page.value;
  const scorePath = `data/scores/${country}/${source}.csv`;
  const scores = formatScoreFile(rows);
  const readBack = parseScoreFile(scores, scorePath);
  if (!readBack.ok) return readBack;
  const passageFile = PassageFile.parse({ source, sections, passages });
  return success({
    page: page.value,
    files: new Map([
      [scorePath, scores],
      [`data/passages/${source}.json`, jsonText(passageFile)],
    ]),
  });
}
