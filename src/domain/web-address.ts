import * as z from 'zod/mini';

/** An address on the web. Checked by its beginning: only such may become a link. */
export const WebAddress = z
  .string()
  .check(z.regex(/^https?:\/\/[^\s/]+\.[^\s]+$/, 'expected an address such as https://example.org/page'));
