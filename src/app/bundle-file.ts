import type { ShardReference } from '../bundle/manifest.ts';
import type { Problem, Result } from '../domain/result.ts';

export type Fault =
  | { readonly fault: 'notJson' | 'unreachable' }
  | { readonly fault: 'httpStatus'; readonly found: string }
  | { readonly fault: 'wrongSize' | 'wrongHash'; readonly expected: string; readonly found: string };

/** A file did not come as it should; what is told about it is a matter of the reader's language. */
export type FileFault = Fault & { readonly where: string };

/** The bundle could not be loaded, and why. */
export class BundleError extends Error {
  readonly problems: readonly (Problem | FileFault)[];
  /** Whether asking again may help: a lost connection, not a broken file. */
  readonly transient: boolean;

  constructor(problems: BundleError['problems'], transient: boolean) {
    super(problems.map((each) => `${each.where}: ${'fault' in each ? each.fault : each.message}`).join('\n'));
    this.name = 'BundleError';
    this.problems = problems;
    this.transient = transient;
  }
}

/** Rejects with a BundleError, unless it is called off. */
export async function fetchBytes(url: string, name: string, signal: AbortSignal): Promise<ArrayBuffer> {
  let response: Response;
  try {
    response = await fetch(url, { signal });
    if (response.ok) return await response.arrayBuffer();
  } catch (error) {
    if (signal.aborted) throw error;
    throw new BundleError([{ where: name, fault: 'unreachable' }], true);
  }
  throw new BundleError(
    [{ where: name, fault: 'httpStatus', found: String(response.status) }],
    response.status >= 500,
  );
}

export function parseJson(bytes: ArrayBuffer, name: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new BundleError([{ where: name, fault: 'notJson' }], false);
  }
}

/** Every problem names the file: the reader may have to tell somebody. */
export function valueOf<T>(result: Result<T>, name: string): T {
  if (result.ok) return result.value;
  const problems = result.problems.map((problem) =>
    problem.where.startsWith(name) ? problem : { ...problem, where: `${name} › ${problem.where}` },
  );
  throw new BundleError(problems, false);
}

async function checkIntegrity(bytes: ArrayBuffer, reference: ShardReference): Promise<void> {
  const where = reference.path;
  if (bytes.byteLength !== reference.bytes) {
    const [expected, found] = [String(reference.bytes), String(bytes.byteLength)];
    throw new BundleError([{ where, fault: 'wrongSize', expected, found }], false);
  }
  // Browsers give no `subtle` to pages without TLS (except localhost); size and schema still hold there.
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (!subtle) return;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  const found = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (found !== reference.sha256) {
    throw new BundleError([{ where, fault: 'wrongHash', expected: reference.sha256, found }], false);
  }
}

/** Fetches a shard and proves its size and SHA-256. */
export async function fetchShard(
  base: string,
  reference: ShardReference,
  signal: AbortSignal,
): Promise<unknown> {
  const { path } = reference;
  const bytes = await fetchBytes(`${base}${path}`, path, signal);
  await checkIntegrity(bytes, reference);
  return parseJson(bytes, path);
}
