import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from './drive/browser.ts';
import { readToday, type Today } from './generate/read-today.ts';
import { parseOptions, runsOf, USAGE, type Options } from './options.ts';
import { describeMachine } from './report/machine.ts';
import { renderResults } from './report/render-results.ts';
import type { SizeResult } from './report/samples.ts';
import { measureSize } from './run/measure-size.ts';
import { profileInteraction } from './run/profile.ts';
import { buildSite, type Site } from './run/site.ts';
import type { Stage } from './run/stage.ts';
import { buildProbe } from './serve/build-pages.ts';

async function withStage<T>(
  today: Today,
  folder: string,
  times: number,
  options: Options,
  act: (stage: Stage, site: Site) => Promise<T>,
): Promise<T> {
  const inside = join(folder, `${times}x`);
  mkdirSync(inside);
  const readable = options.profile !== null;
  const site = await buildSite(today, { folder: inside, times, seed: options.seed, readable });
  const probe = await buildProbe(inside);
  const [paced, unpaced] = [await launch('paced'), await launch('unpaced')];
  try {
    return await act({ origin: site.server.origin, probe, paced, unpaced, samples: new Map() }, site);
  } finally {
    await Promise.all([paced.close(), unpaced.close(), site.server.close()]);
    rmSync(inside, { recursive: true, force: true });
  }
}

function rawNumbers(results: readonly SizeResult[]): string {
  const plain = results.map(({ samples, ...rest }) => ({ ...rest, samples: Object.fromEntries(samples) }));
  return JSON.stringify(plain, null, 1);
}

async function chromiumVersion(): Promise<string> {
  const browser = await launch('paced');
  const version = browser.version();
  await browser.close();
  return version;
}

async function measureAll(today: Today, folder: string, options: Options): Promise<void> {
  const { sizes, seed, out } = options;
  const results: SizeResult[] = [];
  for (const [place, times] of sizes.entries()) {
    const runs = runsOf(options, place);
    results.push(
      await withStage(today, folder, times, options, (stage, site) => measureSize(site, stage, runs, times)),
    );
  }
  const raw = join(tmpdir(), 'democracy-ledger-bench.json');
  writeFileSync(raw, rawNumbers(results));
  const chromium = await chromiumVersion();
  const machine = describeMachine({ chromium, seed, date: new Date(), sizes: results });
  writeFileSync(out, renderResults(machine, results));
  console.log(`${out} is written; the raw numbers are in ${raw}.`);
}

async function profileAll(today: Today, folder: string, options: Options, name: string): Promise<void> {
  for (const times of options.sizes)
    await withStage(today, folder, times, options, async (stage) => {
      console.log(`# ${name} at ${times}×\n\n${await profileInteraction(stage, name)}`);
    });
}

async function main(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  const folder = mkdtempSync(join(tmpdir(), 'democracy-ledger-bench-'));
  // Also when somebody stops it.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  // Playwright listens, too, and only closes its browsers: the benchmark would wait for them for ever.
  process.once('SIGTERM', () => process.exit(143));
  const today = readToday();
  if (options.profile === null) await measureAll(today, folder, options);
  else await profileAll(today, folder, options, options.profile);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  console.error(USAGE);
  process.exitCode = 1;
}
