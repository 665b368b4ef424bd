import type { Manifest, ShardReference } from './manifest.ts';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** 32-bit FNV-1a: tells two texts apart where nobody means to deceive. */
function fnv1a(text: string): string {
  let hash = FNV_OFFSET;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/**
 * Names what a page was drawn from: two pages with the same stamp show the same. A prerendered page
 * carries it, so that the script does not take over a page that was drawn from another bundle.
 */
export function stampOf({ instruments }: Pick<Manifest, 'instruments'>, shard: ShardReference): string {
  return `${shard.sha256.slice(0, 16)}-${fnv1a(JSON.stringify(instruments))}`;
}
