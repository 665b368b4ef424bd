import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Manifest } from '../bundle/manifest.ts';
import { parseShard } from '../bundle/parse-shard.ts';
import { splitShard } from '../bundle/split-shard.ts';
import { sampleInstruments } from '../testing/sample-instruments.ts';
import { sampleManifest, sampleShards } from '../testing/sample-ledger.ts';
import { SERVED_BASE, serve, servedFile, type ServedFile } from '../testing/served-files.ts';
import { BundleError } from './bundle-file.ts';
import { loadLedger } from './load-bundle.ts';

const { signal } = new AbortController();

afterEach(() => vi.unstubAllGlobals());

const { chart } = sampleShards();
const { first, later } = splitShard(chart, 1);
const others = later.map((part) => servedFile(part, 'XYZ.events'));

function siteOf(files: readonly ServedFile[]): { readonly head: ServedFile; readonly manifest: Manifest } {
  const head = servedFile({ ...first, more: files.map(({ reference }) => reference) }, 'XYZ');
  const sample = sampleManifest();
  const countries = sample.countries.map((country) => Object.assign({}, country, { shard: head.reference }));
  return { head, manifest: { ...sample, countries } };
}

const { head, manifest } = siteOf(others);

async function failureOf(of: Manifest): Promise<BundleError['problems']> {
  const error: unknown = await loadLedger(SERVED_BASE, of, 'XYZ', signal).catch((reason: unknown) => reason);
  if (!(error instanceof BundleError)) throw new Error(`not a BundleError: ${String(error)}`);
  return error.problems;
}

describe('a first shard that leads to more files', () => {
  it('gives the same ledger as one file, each fetched once and in their order', async () => {
    const fetched = serve([head, ...others]);
    const { ledger } = await loadLedger(SERVED_BASE, manifest, 'XYZ', signal);
    expect({ ok: true, value: ledger }).toEqual(parseShard(chart, sampleInstruments()));
    const wanted = [head, ...others].map(({ reference }) => `${SERVED_BASE}${reference.path}`);
    expect(fetched.mock.calls.map(([url]) => url)).toEqual(wanted);
  });

  it('is stamped after all of them', async () => {
    serve([head, ...others]);
    const { stamp } = await loadLedger(SERVED_BASE, manifest, 'XYZ', signal);
    const fewer = siteOf(others.slice(1));
    serve([fewer.head, ...others.slice(1)]);
    expect((await loadLedger(SERVED_BASE, fewer.manifest, 'XYZ', signal)).stamp).not.toBe(stamp);
  });

  it('says which file is missing', async () => {
    serve([head, ...others.slice(0, -1)]);
    const where = others.at(-1)?.reference.path;
    expect(await failureOf(manifest)).toEqual([{ where, fault: 'httpStatus', found: '404' }]);
  });

  it('refuses other content of the same size', async () => {
    const [file] = others as [ServedFile];
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
