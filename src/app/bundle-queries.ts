import { queryOptions } from '@tanstack/react-query';
import { BundleError } from './bundle-file.ts';
import { loadDefaultLedger, type LoadedLedger } from './load-bundle.ts';
import { loadEvidence } from './load-evidence.ts';

const MAX_RETRIES = 2;

/** Files of the bundle never change under their name: what was loaded stays. */
const ONCE = {
  retry: (failures: number, error: Error) =>
    error instanceof BundleError && error.transient && failures < MAX_RETRIES,
  // Without this a browser that thinks it is offline would wait for ever, silently.
  networkMode: 'always',
  staleTime: Infinity,
  gcTime: Infinity,
} as const;

/**
 * Manifest, then the shard of its default country, as one query: the page needs both or neither,
 * and a retry after a half-finished update of the site must fetch the manifest again.
 */
export function ledgerQuery(base: string) {
  return queryOptions({
    queryKey: ['ledger', base],
    queryFn: ({ signal }) => loadDefaultLedger(base, signal),
    ...ONCE,
  });
}

/** The words behind a ledger. */
export function evidenceQuery(base: string, loaded: LoadedLedger) {
  return queryOptions({
    queryKey: ['evidence', base, loaded.evidence.path],
    queryFn: ({ signal }) => loadEvidence(base, loaded, signal),
    ...ONCE,
  });
}
