import { SCHEMA_VERSION } from '../src/bundle/manifest.ts';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Page, Route } from '@playwright/test';
import { mutatedJson } from '../src/testing/mutate-json.ts';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility.ts';
import { evidenceBytes, evidenceName, manifestBytes, shardBytes, shardName } from './bundle.ts';
import { expect, test } from './fixtures.ts';
import { refutes } from '../src/testing/complaints.ts';

const MANIFEST = '**/bundle/manifest.json';
const SHARD = `**/bundle/${shardName}`;
const EVIDENCE = `**/bundle/${evidenceName}`;
/** Chromium itself notes every answer with an error status, every lost connection, and what was fetched ahead for nothing. */
const LOST = /Failed to load resource|preloaded using link preload but not used/;

function withOneByteChanged(bytes: Buffer): Buffer {
  const changed = Buffer.from(bytes);
  const middle = Math.floor(changed.length / 2);
  changed[middle] = (changed[middle] ?? 0) ^ 1;
  return changed;
}

function sendJson(body: string | Buffer) {
  return (route: Route) => route.fulfill({ body, contentType: 'application/json' });
}

function replaceInManifest(patch: object): Buffer {
  const manifest = JSON.parse(manifestBytes.toString('utf8')) as object;
  return Buffer.from(JSON.stringify({ ...manifest, ...patch }));
}

interface Failure {
  readonly name: string;
  readonly url: string;
  readonly answer: (route: Route) => Promise<void>;
  /** The message must name the file and say this. */
  readonly says: string;
}

const FAILURES: readonly Failure[] = [
  {
    name: 'no manifest',
    url: MANIFEST,
    answer: (route) => route.fulfill({ status: 404, body: 'Not found' }),
    says: 'manifest.json: the server answered with status 404',
  },
  {
    name: 'no network',
    url: '**/bundle/*',
    answer: (route) => route.abort('internetdisconnected'),
    says: 'manifest.json: it could not be fetched; the connection may be down',
  },
  {
    name: 'a server in trouble',
    url: SHARD,
    answer: (route) => route.fulfill({ status: 503, body: 'Busy' }),
    says: `${shardName}: the server answered with status 503`,
  },
  {
    name: 'a page instead of a manifest',
    url: MANIFEST,
    answer: (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Sign in' }),
    says: 'manifest.json: the answer is not JSON',
  },
  {
    name: 'a manifest of the next version',
    url: MANIFEST,
    answer: sendJson(replaceInManifest({ schemaVersion: SCHEMA_VERSION + 1 })),
    says: 'manifest.json',
  },
  {
    name: 'a manifest of nothing',
    url: MANIFEST,
    answer: sendJson('null'),
    says: 'manifest.json',
  },
  {
    name: 'a manifest without its country',
    url: MANIFEST,
    answer: sendJson(replaceInManifest({ defaultCountry: 'XYZ' })),
    says: 'manifest.json',
  },
  {
    name: 'one byte of the shard changed',
    url: SHARD,
    answer: sendJson(withOneByteChanged(shardBytes)),
    says: `${shardName}: its content is not the one that the manifest states (SHA-256)`,
  },
  {
    name: 'no shard',
    url: SHARD,
    answer: (route) => route.fulfill({ status: 404, body: 'Not found' }),
    says: `${shardName}: the server answered with status 404`,
  },
  {
    name: 'half a shard',
    url: SHARD,
    answer: sendJson(shardBytes.subarray(0, Math.floor(shardBytes.length / 2))),
    says: `${shardName}: its size is not the one that the manifest states`,
  },
];

for (const { name, url, answer, says } of FAILURES)
  test(`${name}: says so, and a retry leads on`, async ({ ledger, page, allowMessages }) => {
    allowMessages(LOST);
    await page.route(url, answer);
    await page.goto('/?v=1&kinds=protest');
    const message = page.getByRole('alert');
    // Lost connections are tried again before they are called lost.
    await expect(message).toBeVisible({ timeout: 15_000 });
    await expect(message.getByRole('heading')).toHaveText('The data could not be loaded');
    await expect(message.getByRole('listitem').first()).toContainText(says);
    await expect(page.getByRole('link', { name: 'Democracy Ledger' })).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    await page.unroute(url);
    await message.getByRole('button', { name: 'Try again' }).click();
    await expect(ledger.title).toBeVisible();
    await expect(message).toHaveCount(0);
    await expect(ledger.chip('Protests')).toHaveAttribute('aria-pressed', 'true');
  });

test('an error says on a phone, too, what happened', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.route(SHARD, sendJson(withOneByteChanged(shardBytes)));
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText(shardName);
  await expect(page.getByRole('alert')).toContainText('A half-finished update of the site does this');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

function referenceTo(path: string, body: Buffer) {
  return { path, bytes: body.length, sha256: createHash('sha256').update(body).digest('hex') };
}

/** Shards that the manifest vouches for, whatever is in them. */
async function serve(page: Page, shard: unknown, evidence = evidenceBytes): Promise<void> {
  const body = Buffer.from(JSON.stringify(shard));
  const country = {
    code: 'KAZ',
    name: 'Kazakhstan',
    shard: referenceTo(shardName, body),
    evidence: referenceTo(evidenceName, evidence),
  };
  await page.unrouteAll();
  await page.route(MANIFEST, sendJson(replaceInManifest({ countries: [country] })));
  await page.route(SHARD, sendJson(body));
  await page.route(EVIDENCE, sendJson(evidence));
}

test(`a shard that is whole but wrong: the ledger or a message that names it, never a white page ${refutes(25)}`, async ({
  ledger,
  page,
}) => {
  const valid: unknown = JSON.parse(shardBytes.toString('utf8'));
  const damaged = fc.sample(mutatedJson(valid), { numRuns: 10, seed: 2019 });
  const outcomes = { shown: 0, refused: 0 };
  for (const shard of damaged) {
    await serve(page, shard);
    // A link, because its page shows nothing before the data has come: at the bare address the
    // prerendered page would stand there first, and look like an answer to the damage.
    await page.goto('/?v=1');
    const message = page.getByRole('alert');
    await expect(ledger.timeline.or(message).first()).toBeVisible();
    if (await message.isVisible()) {
      outcomes.refused += 1;
      // What is drawn and what is read must fit each other: either file may be the one that is refused.
      await expect(message).toContainText(new RegExp(`${shardName}|${evidenceName}`));
      await expect(message.getByRole('button', { name: 'Try again' })).toBeEnabled();
    } else {
      outcomes.shown += 1;
      await expect(ledger.timeline).toBeVisible();
    }
  }
  // Damage of both kinds, or this test proves little.
  expect(outcomes.refused).toBeGreaterThan(0);
  expect(outcomes.shown + outcomes.refused).toBe(damaged.length);
});

test('what a shard must not say is refused with the place where it says so', async ({ page }) => {
  const shard = JSON.parse(shardBytes.toString('utf8')) as Record<string, unknown> & {
    events: { date: string[]; kinds: number[][]; sources: number[][]; id: string[] };
  };
  const { events } = shard;
  const withEvents = (more: object) => ({ ...shard, events: { ...events, ...more } });
  const wrong = [
    withEvents({ date: events.date.map(() => '2019-02-30') }),
    withEvents({ kinds: events.kinds.map(() => [99]) }),
    withEvents({ sources: events.sources.map(() => [99]) }),
    withEvents({ sources: events.sources.map(() => []) }),
    withEvents({ id: events.id.map(() => events.id[0]) }),
    { ...shard, schemaVersion: SCHEMA_VERSION + 1 },
  ];
  for (const each of wrong) {
    await serve(page, each);
    await page.goto('/');
    await expect(page.getByRole('alert').getByRole('listitem').first()).toContainText(shardName);
  }
});

test('without the quotations the chart stands, says what is missing, and a retry brings them', async ({
  ledger,
  page,
  allowMessages,
}) => {
  allowMessages(LOST);
  await page.route(EVIDENCE, (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await page.goto('/?v=1&q=protest');
  const message = page.getByRole('alert');
  await expect(message.getByRole('heading')).toHaveText('The quotations could not be loaded');
  await expect(message.getByRole('listitem')).toContainText(
    `${evidenceName}: the server answered with status 404`,
  );
  // A search that cannot happen hides nothing.
  await expect(ledger.result).toContainText('The search begins when the quotations have arrived.');
  await expect(ledger.timeline).toBeVisible();
  await expect(page.getByText('This part needs the quotations').first()).toBeVisible();
  await expectAccessible(page);

  await page.unroute(EVIDENCE);
  await message.getByRole('button', { name: 'Try again' }).click();
  await expect(message).toHaveCount(0);
  await expect(ledger.result).not.toContainText('begins when');
  await expect(page.getByRole('heading', { name: 'Search results' })).toBeVisible();
});

test('quotations that do not fit the chart are refused with the place', async ({ ledger, page }) => {
  const evidence = JSON.parse(evidenceBytes.toString('utf8')) as { events: { id: string }[] };
  const [lost] = evidence.events;
  if (!lost) throw new Error('The evidence has no events.');
  const body = Buffer.from(JSON.stringify({ ...evidence, events: evidence.events.slice(1) }));
  await serve(page, JSON.parse(shardBytes.toString('utf8')), body);
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText(`${evidenceName} › event ${lost.id}: nobody tells it`);
  await expect(ledger.timeline).toBeVisible();
});

test(`a part whose program is gone after an update says so, and the rest goes on ${refutes(25)}`, async ({
  ledger,
  page,
  allowMessages,
}) => {
  allowMessages(LOST);
  allowMessages(/dynamically imported module/);
  await page.route('**/assets/HeatmapPanel-*.js', (route) => route.fulfill({ status: 404 }));
  await ledger.open();
  const message = page.getByRole('alert');
  await ledger.reach('heat map', message);
  await expect(message.getByRole('heading')).toHaveText('This part of the page failed');
  await ledger.chip('Protests').click();
  await ledger.expectParameter('kinds', 'protest');
  await page.unroute('**/assets/HeatmapPanel-*.js');
  await message.getByRole('link', { name: 'Start from the default view' }).click();
  await ledger.reach('heat map', page.getByRole('grid'));
});
