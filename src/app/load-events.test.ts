import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Manifest, ShardReference } from '../bundle/manifest.ts';
import { parseShard } from '../bundle/parse-shard.ts';
import { splitShard } from '../bundle/split-shard.ts';
import { sampleInstruments } from '../testing/sample-instruments.ts';
import { sampleManifest, sampleShards } from '../testing/sample-ledger.ts';
import { BundleError } from './bundle-file.ts';
import { loadLedger } from './load-bundle.ts';

const BASE = '/ledger/bundle/';
const { signal } = new AbortController();

afterEach(() => vi.unstubAllGlobals());

interface File {
  readonly reference: ShardReference;
  readonly text: string;
}

function fileOf(content: object, prefix: string): File {
  const text = JSON.stringify(content);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const path = `${prefix}.${sha256.slice(0, 12)}.json`;
  return { reference: { path, bytes: Buffer.byteLength(text), sha256 }, text };
}

/** A site that has these files, and sends another text for some of them. */
function serve(files: readonly File[], instead: Readonly<Record<string, string>> = {}) {
  const texts = new Map(files.map(({ reference, text }) => [reference.path, text]));
  const fetched = vi.fn<(url: string) => Promise<Response>>(async (url) => {
    const path = url.replace(BASE, '');
    const text = instead[path] ?? texts.get(path);
    return text === undefined ? new Response('', { status: 404 }) : new Response(text);
  });
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

const { chart } = sampleShards();
const { first, later } = splitShard(chart, 1);
const others = later.map((part) => fileOf(part, 'XYZ.events'));

function siteOf(files: readonly File[]): { readonly head: File; readonly manifest: Manifest } {
  const head = fileOf({ ...first, more: files.map(({ reference }) => reference) }, 'XYZ');
  const sample = sampleManifest();
  const countries = sample.countries.map((country) => Object.assign({}, country, { shard: head.reference }));
  return { head, manifest: { ...sample, countries } };
}

const { head, manifest } = siteOf(others);

async function failureOf(of: Manifest): Promise<BundleError['problems']> {
  const error: unknown = await loadLedger(BASE, of, 'XYZ', signal).catch((reason: unknown) => reason);
  if (!(error instanceof BundleError)) throw new Error(`not a BundleError: ${String(error)}`);
  return error.problems;
}

describe('a first shard that leads to more files', () => {
  it('gives the same ledger as one file, each fetched once and in their order', async () => {
    const fetched = serve([head, ...others]);
    const { ledger } = await loadLedger(BASE, manifest, 'XYZ', signal);
    expect({ ok: true, value: ledger }).toEqual(parseShard(chart, sampleInstruments()));
    const wanted = [head, ...others].map(({ reference }) => `${BASE}${reference.path}`);
    expect(fetched.mock.calls.map(([url]) => url)).toEqual(wanted);
  });

  it('is stamped after all of them', async () => {
    serve([head, ...others]);
    const { stamp } = await loadLedger(BASE, manifest, 'XYZ', signal);
    const fewer = siteOf(others.slice(1));
    serve([fewer.head, ...others.slice(1)]);
    expect((await loadLedger(BASE, fewer.manifest, 'XYZ', signal)).stamp).not.toBe(stamp);
  });

  it('says which file is missing', async () => {
    serve([head, ...others.slice(0, -1)]);
    const where = others.at(-1)?.reference.path;
    expect(await failureOf(manifest)).toEqual([{ where, fault: 'httpStatus', found: '404' }]);
  });

  it('refuses other content of the same size', async () => {
    const [file] = others as [File];
    const { path } = file.reference;
    serve([head, ...others], { [path]: file.text.replace('"country":"XYZ"', '"country":"XYY"') });
    expect(await failureOf(manifest)).toMatchObject([{ where: path, fault: 'wrongHash' }]);
  });

  it('refuses a file that another has the events of, though its hash is right', async () => {
    const twice = siteOf([...others, ...others.slice(-1)]);
    serve([twice.head, ...others]);
    expect(await failureOf(twice.manifest)).toEqual([
      {
        where: `${others.at(-1)?.reference.path} › event ${chart.events.id.at(-1)}`,
        message: 'its id is used twice',
      },
    ]);
  });
});
