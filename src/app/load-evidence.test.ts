import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseShard } from '../bundle/parse-shard.ts';
import { splitEvidence } from '../bundle/split-evidence.ts';
import { sampleInstruments } from '../testing/sample-instruments.ts';
import { sampleLedger, sampleShards } from '../testing/sample-ledger.ts';
import { SERVED_BASE, serve, servedFile, type ServedFile } from '../testing/served-files.ts';
import { BundleError } from './bundle-file.ts';
import { loadEvidence } from './load-evidence.ts';

const { signal } = new AbortController();
const { chart, evidence } = sampleShards();

const parsed = parseShard(chart, sampleInstruments());
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const ledger = parsed.value;

afterEach(() => vi.unstubAllGlobals());

const fileOf = (content: object) => servedFile(content, 'XYZ.evidence');

async function failureOf(first: ServedFile): Promise<BundleError['problems']> {
  const error: unknown = await loadEvidence(SERVED_BASE, { ledger, evidence: first.reference }, signal).catch(
    (reason: unknown) => reason,
  );
  if (!(error instanceof BundleError)) throw new Error(`not a BundleError: ${String(error)}`);
  return error.problems;
}

describe('loadEvidence', () => {
  const whole = fileOf(evidence);

  it('fetches, proves and joins the words with the ledger', async () => {
    serve([whole]);
    const joined = await loadEvidence(SERVED_BASE, { ledger, evidence: whole.reference }, signal);
    expect(joined.events.map(({ accounts }) => accounts.length)).toEqual([1, 1, 1, 1, 1, 2]);
    expect(joined.scores).toBe(ledger.scores);
  });

  it('refuses words of another content', async () => {
    serve([whole], { [whole.reference.path]: whole.text.replace('nearly 4,000', 'nearly 9,000') });
    expect(await failureOf(whole)).toMatchObject([{ where: whole.reference.path, fault: 'wrongHash' }]);
  });

  it('refuses words that lead nowhere, though their hash is right', async () => {
    const file = fileOf(JSON.parse(whole.text.replaceAll('2014-strike', '2014-strife')) as object);
    serve([file]);
    expect(await failureOf(file)).toContainEqual({
      where: `${file.reference.path} › event 2014-strife`,
      message: 'the first shard does not have it',
    });
  });
});

describe('loadEvidence, in many files', () => {
  const [head = evidence, ...tail] = splitEvidence(evidence, 1);
  const others = tail.map(fileOf);
  const first = fileOf({ ...head, more: others.map(({ reference }) => reference) });

  it('joins them in their order, each fetched once', async () => {
    const fetched = serve([first, ...others]);
    const joined = await loadEvidence(SERVED_BASE, { ledger, evidence: first.reference }, signal);
    expect(joined).toEqual({ ...sampleLedger(), textOf: joined.textOf });
    const wanted = [first, ...others].map(({ reference }) => `${SERVED_BASE}${reference.path}`);
    expect(fetched.mock.calls.map(([url]) => url)).toEqual(wanted);
  });

  it('says which one is missing', async () => {
    serve([first, ...others.slice(0, -1)]);
    expect(await failureOf(first)).toEqual([
      { where: others.at(-1)?.reference.path, fault: 'httpStatus', found: '404' },
    ]);
  });
});
