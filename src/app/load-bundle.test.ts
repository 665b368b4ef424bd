import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Manifest, ShardReference } from '../bundle/manifest.ts';
import { sampleManifest, sampleShards } from '../testing/sample-ledger.ts';
import { ledgerQuery } from './bundle-queries.ts';
import { BundleError, type Fault } from './bundle-file.ts';
import { loadLedger, loadManifest } from './load-bundle.ts';
import { refutes } from '../testing/complaints.ts';

const BASE = '/ledger/bundle/';
const { signal } = new AbortController();

afterEach(() => vi.unstubAllGlobals());

/** A site that answers as told, by path below the bundle; anything else is missing. */
function serve(answers: Readonly<Record<string, string | Uint8Array<ArrayBuffer> | number | Error>>) {
  const fetched = vi.fn<(url: string) => Promise<Response>>(async (url) => {
    const answer = answers[url.replace(BASE, '')] ?? 404;
    if (answer instanceof Error) throw answer;
    return typeof answer === 'number' ? new Response('', { status: answer }) : new Response(answer);
  });
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

function referenceTo(text: string, prefix: string): ShardReference {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { path: `${prefix}.${sha256.slice(0, 12)}.json`, bytes: Buffer.byteLength(text), sha256 };
}

/** A manifest whose first shard is this text. */
function manifestFor(text: string): { manifest: Manifest; path: string } {
  const shard = referenceTo(text, 'XYZ');
  const country = { code: 'XYZ', name: 'Exland', shard, evidence: EVIDENCE_FILE };
  return { manifest: { ...sampleManifest(), countries: [country] }, path: shard.path };
}

async function failureOf(promise: Promise<unknown>): Promise<BundleError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof BundleError)) throw new Error(`not a BundleError: ${String(error)}`);
  return error;
}

const { chart, evidence } = sampleShards();
const SHARD = JSON.stringify(chart);
const EVIDENCE_FILE = referenceTo(JSON.stringify(evidence), 'XYZ.evidence');
const { manifest: MANIFEST, path: PATH } = manifestFor(SHARD);

describe('loadManifest', () => {
  it('fetches and validates it', async () => {
    const fetched = serve({ 'manifest.json': JSON.stringify(sampleManifest()) });
    expect(await loadManifest(BASE, signal)).toEqual(sampleManifest());
    expect(fetched).toHaveBeenCalledWith('/ledger/bundle/manifest.json', { signal });
  });

  it.each<[string, string | Uint8Array<ArrayBuffer> | number | Error, Fault, boolean]>([
    ['a missing file', 404, { fault: 'httpStatus', found: '404' }, false],
    ['a server in trouble', 503, { fault: 'httpStatus', found: '503' }, true],
    ['no connection', new TypeError('Failed to fetch'), { fault: 'unreachable' }, true],
    ['a page of HTML', '<!doctype html>', { fault: 'notJson' }, false],
    ['half of a file', '{"schemaVersion":', { fault: 'notJson' }, false],
    ['bytes that are no UTF-8', new Uint8Array([0x22, 0xff, 0x22]), { fault: 'notJson' }, false],
  ])('says what is wrong with %s', async (_, answer, fault, transient) => {
    serve({ 'manifest.json': answer });
    const error = await failureOf(loadManifest(BASE, signal));
    expect(error.problems).toEqual([{ where: 'manifest.json', ...fault }]);
    expect(error.message).toBe(`manifest.json: ${fault.fault}`);
    expect(error.transient).toBe(transient);
  });

  it('says what is wrong with JSON of another shape', async () => {
    serve({ 'manifest.json': '{}' });
    const { problems, transient } = await failureOf(loadManifest(BASE, signal));
    expect(problems.map(({ where }) => where)).toContain('manifest.json › schemaVersion');
    expect(transient).toBe(false);
  });

  it('is no failure of the bundle when the page gave up', async () => {
    const controller = new AbortController();
    const abort = new DOMException('gone', 'AbortError');
    serve({ 'manifest.json': abort });
    controller.abort();
    await expect(loadManifest(BASE, controller.signal)).rejects.toBe(abort);
  });
});

describe('loadLedger', () => {
  it('fetches, proves and indexes the shard', async () => {
    serve({ [PATH]: SHARD });
    const { ledger } = await loadLedger(BASE, MANIFEST, 'XYZ', signal);
    expect(ledger.country.name).toBe('Exland');
    expect(ledger.events).toHaveLength(6);
  });

  it('refuses a country that the manifest does not list', async () => {
    const fetched = serve({});
    const error = await failureOf(loadLedger(BASE, MANIFEST, 'ABC', signal));
    expect(error.problems).toEqual([{ where: 'manifest.json', message: 'it lists no country ABC' }]);
    expect(fetched).not.toHaveBeenCalled();
  });

  it('says that the shard is missing', async () => {
    serve({});
    expect((await failureOf(loadLedger(BASE, MANIFEST, 'XYZ', signal))).problems).toEqual([
      { where: PATH, fault: 'httpStatus', found: '404' },
    ]);
  });

  it('refuses another size before anything else', async () => {
    serve({ [PATH]: `${SHARD} ` });
    expect((await failureOf(loadLedger(BASE, MANIFEST, 'XYZ', signal))).problems).toEqual([
      {
        where: PATH,
        fault: 'wrongSize',
        expected: String(Buffer.byteLength(SHARD)),
        found: String(Buffer.byteLength(SHARD) + 1),
      },
    ]);
  });

  it(`refuses other content of the same size ${refutes(25)}`, async () => {
    const tampered = SHARD.replace('Exland', 'Oxland');
    serve({ [PATH]: tampered });
    const found = createHash('sha256').update(tampered).digest('hex');
    expect((await failureOf(loadLedger(BASE, MANIFEST, 'XYZ', signal))).problems).toMatchObject([
      { where: PATH, fault: 'wrongHash', found },
    ]);
  });

  it('refuses a shard whose references lead nowhere, though its hash is right', async () => {
    const text = SHARD.replaceAll('FIW.E1', 'FIW.Z1');
    const { manifest, path } = manifestFor(text);
    serve({ [path]: text });
    const { problems } = await failureOf(loadLedger(BASE, manifest, 'XYZ', signal));
    expect(problems).toContainEqual({
      where: `${path} › score FIW.Z1@2020`,
      message: 'no instrument has the indicator FIW.Z1',
    });
  });

  it('makes do without the hash where the browser offers no cryptography', async () => {
    vi.stubGlobal('crypto', {});
    const tampered = SHARD.replace('Exland', 'Oxland');
    serve({ [PATH]: tampered });
    expect((await loadLedger(BASE, MANIFEST, 'XYZ', signal)).ledger.country.name).toBe('Oxland');
  });
});

describe('ledgerQuery', () => {
  const { retry } = ledgerQuery(BASE);
  const asks = (failures: number, error: Error) => typeof retry === 'function' && retry(failures, error);

  it('asks again twice, and only where that may help', () => {
    const lost = new BundleError([], true);
    expect([asks(0, lost), asks(1, lost), asks(2, lost)]).toEqual([true, true, false]);
    expect([asks(0, new BundleError([], false)), asks(0, new Error('bug'))]).toEqual([false, false]);
  });
});
