import { describe, expect, it } from 'vitest';
import { parseManifest } from '../../bundle/parse-bundle.ts';
import { parseShard } from '../../bundle/parse-shard.ts';
import type { EvidenceLedger } from '../../bundle/evidence-ledger.ts';
import { parseEvidence } from '../../bundle/parse-evidence.ts';
import { jsonText } from '../dataset/write-atomically.ts';
import { withContext, withoutContext } from '../testing/small-changes.ts';
import { FIW_DOCUMENT, YEARBOOK } from '../testing/small-documents.ts';
import { datasetOf, EVENTS_FILE, smallDataset, smallEvents, tamper } from '../testing/small-dataset.ts';
import { buildBundle, MANIFEST, proveBundle, type BundleFiles } from './build-bundle.ts';

function ledgerOf(files: ReadonlyMap<string, string>): EvidenceLedger {
  const bundle = buildBundle(datasetOf(files));
  const manifest = parseManifest(JSON.parse(bundle.get(MANIFEST)!));
  if (!manifest.ok) throw new Error(JSON.stringify(manifest.problems));
  const { shard, evidence } = manifest.value.countries.at(0)!;
  const drawn = parseShard(JSON.parse(bundle.get(shard.path)!), manifest.value.instruments);
  const ledger = drawn.ok ? parseEvidence(JSON.parse(bundle.get(evidence.path)!), drawn.value) : drawn;
  if (!ledger.ok) throw new Error(JSON.stringify(ledger.problems));
  return ledger.value;
}

function entries(bundle: BundleFiles): [string, string][] {
  return [...bundle].sort(([a], [b]) => (a < b ? -1 : 1));
}

describe('buildBundle', () => {
  it('gives the same bytes for the same input', () => {
    const { files } = smallDataset();
    expect(entries(buildBundle(datasetOf(files)))).toEqual(entries(buildBundle(datasetOf(files))));
  });

  it('gives the same bytes whatever the order of files and events', () => {
    const { files } = smallDataset();
    const shuffled = new Map([...files].reverse());
    shuffled.set(EVENTS_FILE, jsonText(smallEvents().toReversed()));
    expect(entries(buildBundle(datasetOf(shuffled)))).toEqual(entries(buildBundle(datasetOf(files))));
  });

  it('names the shards after their content and describes them in the manifest', () => {
    const bundle = buildBundle(datasetOf(smallDataset().files));
    const manifest = parseManifest(JSON.parse(bundle.get(MANIFEST)!));
    if (!manifest.ok) throw new Error('refused');
    const { defaultCountry, countries } = manifest.value;
    expect(defaultCountry).toBe('XYZ');
    const { shard, evidence } = countries.at(0)!;
    expect(shard.path).toBe(`XYZ.${shard.sha256.slice(0, 12)}.json`);
    expect(evidence.path).toBe(`XYZ.evidence.${evidence.sha256.slice(0, 12)}.json`);
    for (const { path, bytes } of [shard, evidence])
      expect(bytes).toBe(new TextEncoder().encode(bundle.get(path)).length);
    expect(bundle.size).toBe(3);
    expect([...bundle.values()].join('')).not.toContain('\n ');
  });

  it('tells many events in several files, which the first of them names', () => {
    const dataset = datasetOf(withoutContext().files);
    const [located] = dataset.events;
    const events = Array.from({ length: 401 }, (_, index) => ({
      ...located!,
      value: { ...located!.value, id: `2019-06-09-event-${index}` },
    }));
    const bundle = buildBundle({ ...dataset, events });
    expect(bundle.size).toBe(4);
    expect(proveBundle(bundle).ok).toBe(true);
    const [head, other] = [...bundle.keys()].filter((name) => name.includes('evidence'));
    expect(JSON.parse(bundle.get(head!)!)).toMatchObject({ more: [{ path: other }] });
    expect(proveBundle(new Map([...bundle].filter(([name]) => name !== other))).ok).toBe(false);
  });

  it('draws many events from several files, which the first of them names', () => {
    const dataset = datasetOf(withoutContext().files);
    const [located] = dataset.events;
    const events = Array.from({ length: 1501 }, (_, index) => ({
      ...located!,
      value: { ...located!.value, id: `2019-06-09-event-${index}` },
    }));
    const bundle = buildBundle({ ...dataset, events });
    expect(proveBundle(bundle).ok).toBe(true);
    const other = [...bundle.keys()].find((name) => name.includes('.events.'));
    const head = [...bundle.keys()].find((name) => /^XYZ\.\w{12}\.json$/.test(name));
    const { more } = JSON.parse(bundle.get(head!)!) as { more: { path: string; sha256: string }[] };
    expect(more.map(({ path }) => path)).toEqual([other]);
    expect(other).toBe(`XYZ.events.${more[0]?.sha256.slice(0, 12)}.json`);
    expect(proveBundle(new Map([...bundle].filter(([name]) => name !== other))).ok).toBe(false);
  });

  it('merges what several sources state, the document first', () => {
    const { scoreByKey } = ledgerOf(smallDataset().files);
    expect(scoreByKey.get('FIW.TOTAL@2020')).toMatchObject({
      value: 23,
      status: 'Not Free',
      basis: 'published',
      sources: [FIW_DOCUMENT, 'fiw-aggregates-2003-2025', 'fiw-questions-2013-2025'],
    });
  });

  it('orders events by date, then id', () => {
    const { files } = withoutContext();
    const [rally, sentence] = smallEvents();
    files.set(
      EVENTS_FILE,
      jsonText([sentence, { ...rally, id: '2019-06-09-z' }, { ...rally, id: '2019-06-09-a' }]),
    );
    const ids = ['2019-06-09-a', '2019-06-09-z', '2019-09-teacher-sentenced'];
    expect(ledgerOf(files).events.map(({ id }) => id)).toEqual(ids);
  });

  it('carries disagreements, links, cases and the names in use', () => {
    const unused = { name: 'Nobody', kind: 'person' as const, aliases: ['N.'], distinctFrom: [] };
    const { files } = withContext(({ names }) => ({ names: [unused, ...names] }));
    const ledger = ledgerOf(files);
    const [rally, sentence] = smallEvents();
    expect(ledger.disagreementsByScore.get('FIW.E1@2020')?.map(({ id }) => id)).toEqual(['rally-detentions']);
    expect(ledger.linksByEvent.get(rally.id)?.map(({ from }) => from)).toEqual([sentence.id]);
    expect(ledger.casesByEvent.get(sentence.id)?.map(({ id }) => id)).toEqual(['lantern-society']);
    expect([...ledger.aliases.keys()]).toEqual(['Lantern Society', 'the Lantern', 'Lantern Union']);
  });

  it('says of each source whether its quotations were proved', () => {
    const small = smallDataset();
    const state = (id: string): unknown => ledgerOf(small.files).sources.get(id)?.verification;
    expect(state(FIW_DOCUMENT)).toEqual({ state: 'verified', checkedOn: '2024-05-31', quotations: 55 });
    expect(state('nit-2001-2024')).toEqual({ state: 'not-applicable', checkedOn: null, quotations: 0 });
    // one character of one quotation, and the proof of its document is void; the other's stands
    tamper(small, EVENTS_FILE, '"exact": "Crowds met', '"exact": "Crowds mat');
    expect(state(FIW_DOCUMENT)).toEqual({ state: 'not-verified', checkedOn: null, quotations: 56 });
    expect(state(YEARBOOK)).toMatchObject({ state: 'verified' });
    small.files.set('data/verification.json', '{}');
    expect(state(YEARBOOK)).toEqual({ state: 'not-verified', checkedOn: null, quotations: 2 });
  });
});

describe('proveBundle', () => {
  it('refuses a bundle that the app would refuse', () => {
    const bundle = buildBundle(datasetOf(smallDataset().files));
    expect(proveBundle(bundle).ok).toBe(true);
    const damaged = (of: RegExp, from: string, to: string) =>
      new Map(
        [...bundle].map(([name, content]) => [name, of.test(name) ? content.replace(from, to) : content]),
      );
    expect(proveBundle(damaged(/^XYZ\.\w{12}\./, '"2019-09"', '"2019-13"'))).toMatchObject({ ok: false });
    expect(proveBundle(damaged(/evidence/, `"source":"${YEARBOOK}"`, '"source":"gone"'))).toMatchObject({
      ok: false,
    });
    expect(proveBundle(new Map([[MANIFEST, bundle.get(MANIFEST)!]]))).toMatchObject({ ok: false });
  });
});
