import { queryOptions } from '@tanstack/react-query';
import { BundleError, loadLedger, loadManifest } from './load-bundle.ts';

const MAX_RETRIES = 2;

/**
 * Manifest, then the shard of its default country, as one query: the page needs both or neither,
 * and a retry after a half-finished update of the site must fetch the manifest again.
 */
export function ledgerQuery(base: string) {
  return queryOptions({
    queryKey: ['ledger', base],
    queryFn: async ({ signal }) => {
      const manifest = await loadManifest(base, signal);
      return loadLedger(base, manifest, manifest.defaultCountry, signal);
    },
    retry: (failures, error) => error instanceof BundleError && error.transient && failures < MAX_RETRIES,
    // Without this a browser that thinks it is offline would wait for ever, silently.
    networkMode: 'always',
    staleTime: Infinity,
    gcTime: Infinity,
  });
}
