import { renderToStaticMarkup, renderToString } from 'react-dom/server.edge';
import type { Manifest } from '../bundle/manifest.ts';
import { parseFirstShard, parseManifest } from '../bundle/parse-bundle.ts';
import { parseShard } from '../bundle/parse-shard.ts';
import { stampOf } from '../bundle/stamp.ts';
import type { Result } from '../domain/result.ts';
import { PrerenderedDrawings } from '../features/timeline-panel/prerendered-drawings.ts';
import {
  drawnPlaces,
  PRERENDERED_WIDTHS,
  withoutLeastMissed,
  type DrawnPlace,
  type PrerenderedWidth,
} from '../features/timeline-panel/prerendered-widths.ts';
import { enPrerender } from '../messages/en/prerender.ts';
import { UNDER_WAY } from './fetch-ahead.ts';
import { Page } from './Page.tsx';

/** The first view as HTML, and what must be known about it. */
export interface PrerenderedPage {
  /** Content of the element that the script takes over. */
  readonly app: string;
  /** Of its figure, in the order in which they stand in it. */
  readonly places: readonly DrawnPlace[];
  /** What a browser without script is told, and where it leads. */
  readonly noScript: string;
  /** What the page was drawn from; see stampOf. */
  readonly stamp: string;
  /** Files that the script asks for at once, from the page. */
  readonly data: readonly string[];
  /** Parts of the program that it asks for at once, by their module. */
  readonly parts: readonly string[];
}

/** Reads a file of the bundle and parses its JSON. */
type ReadBundle = (name: string) => unknown;

function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const problems = result.problems.map(({ where, message }) => `${where}: ${message}`);
  throw new Error(`The bundle cannot be prerendered:\n${problems.join('\n')}`);
}

function defaultCountry({ countries, defaultCountry: code }: Manifest): Manifest['countries'][number] {
  const country = countries.find((each) => each.code === code);
  if (!country) throw new Error(`The manifest lists no country ${code}.`);
  return country;
}

function NoScript({ files }: { readonly files: readonly (readonly [string, string])[] }) {
  const { title, lead } = enPrerender.noScript;
  return (
    <p className="no-script">
      <strong>{title}</strong> {lead}
      {files.map(([address, label], index) => (
        <span key={address}>
          {index === 0 ? ' ' : ', '}
          <a href={address}>{label}</a>
        </span>
      ))}
      .
    </p>
  );
}

/** Renders with every drawing of the figure, and with one less until the page fits or none can be spared. */
function renderToFit(
  render: (drawings: readonly PrerenderedWidth[]) => string,
  fits: (app: string) => boolean,
): Pick<PrerenderedPage, 'app' | 'places'> {
  for (let drawings = PRERENDERED_WIDTHS; ;) {
    const app = render(drawings);
    const fewer = fits(app) ? undefined : withoutLeastMissed(drawings);
    if (fewer === undefined) return { app, places: drawnPlaces(drawings) };
    drawings = fewer;
  }
}

/**
 * Bundle → the page of its default country, as a browser without a script would show it. Where its content
 * does not fit, it gets fewer drawings of the figure: what a reader waits for does not grow with the events.
 */
export function prerenderPage(
  base: string,
  read: ReadBundle,
  fits: (app: string) => boolean,
): PrerenderedPage {
  const manifest = valueOf(parseManifest(read('manifest.json')));
  const { shard, evidence } = defaultCountry(manifest);
  const first = read(shard.path);
  const { more = [] } = valueOf(parseFirstShard(first, manifest.instruments, shard.path)).shard;
  const ledger = valueOf(parseShard(first, manifest.instruments, shard.path, read));
  const stamp = stampOf(manifest, shard);
  const page = <Page base={base} search="" ledger={{ ledger, evidence, stamp }} />;
  const { files } = enPrerender.noScript;
  const links = [
    [`${base}manifest.json`, files.manifest],
    [`${base}${shard.path}`, files.chart],
    [`${base}${evidence.path}`, files.evidence],
  ] as const;
  return {
    // Nothing in it waits: what comes later is not asked for before the page is alive.
    ...renderToFit(
      (drawings) => renderToString(<PrerenderedDrawings value={drawings}>{page}</PrerenderedDrawings>),
      fits,
    ),
    noScript: renderToStaticMarkup(<NoScript files={links} />),
    stamp,
    // The script would learn of further events only from the first file, two round trips later.
    data: ['manifest.json', shard.path, ...more.slice(0, UNDER_WAY).map(({ path }) => path)].map(
      (name) => `${base}${name}`,
    ),
    parts: more.length > 0 ? ['src/app/load-events.ts'] : [],
  };
}
