import type { Translation } from '../translation.ts';

/** What a reader is told when a file of the bundle cannot be loaded, in English. */
export const enFailure = {
  failedTitle: 'The data could not be loaded',
  failedLead: 'The page itself works. This is what went wrong:',
  evidenceFailed: 'The quotations could not be loaded',
  retrying: 'Trying again …',
  httpStatus: (status: string) => `the server answered with status ${status}`,
  notJson: 'the answer is not JSON',
  unreachable: 'it could not be fetched; the connection may be down',
  wrongSize: 'its size is not the one that the manifest states',
  wrongHash: 'its content is not the one that the manifest states (SHA-256)',
  mendHash: 'A half-finished update of the site does this: try again in a moment.',
} as const;

export type FailureMessages = Translation<typeof enFailure>;
