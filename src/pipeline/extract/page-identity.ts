import type { PageReport } from './page-result.ts';
import { matchesIn, type Match } from './text/spans.ts';

/** A line that is a title and no sentence: "FREEDOM IN THE WORLD 2020", "Freedonia: Freedom in the World 2020 Country Report | Publisher". */
function titleLine(name: string): RegExp {
  return new RegExp(
    String.raw`^[ \t*#]*(?:header\d+[ \t]+)?(?:[^\r\n.!?]{1,60}[:|–—-][ \t]*)?(?:${name})[ \t]+(?<year>\d{4})` +
      String.raw`(?:[ \t]+(?:edition|country report|report))?(?:[ \t]*[:|–—-][^\r\n.!?]{1,60})?[ \t*]*\r?$`,
    'gim',
  );
}

const EDITION_PRINTED = {
  fiw: titleLine('freedom in the world'),
  nit: titleLine('nations in transit|score changes in'),
  fotn: titleLine('freedom on the net'),
} as const;

const COUNTRY_PRINTED = /^[ \t*#]*On (?<name>[^\r\n]{1,80}?)[ \t*]*\s+See all data, scores/gm;

/** The country as the foot of the page names it, where it does. */
export function printedCountry(text: string): Match | undefined {
  return matchesIn(text, COUNTRY_PRINTED, { start: 0, end: text.length })[0];
}

/** Refuses a page that names another edition or another country than the one it is said to be. */
export function checkIdentity(report: PageReport): void {
  const { text, instrument, edition, country, countryNames } = report.context;
  const everything = { start: 0, end: text.length };
  for (const { start, groups } of matchesIn(text, EDITION_PRINTED[instrument], everything)) {
    if (Number(groups['year']) === edition) continue;
    report.refuse(start, {
      message: 'the page names another edition',
      expected: String(edition),
      found: groups['year'] ?? '',
      mend: 'Give the edition that stands in the title of the report.',
    });
  }
  if (countryNames.length === 0) return;
  const printed = printedCountry(text);
  const name = printed?.groups['name'];
  if (name !== undefined ? countryNames.includes(name) : countryNames.some((known) => text.includes(known)))
    return;
  report.refuse(printed?.start, {
    message: `the page is not about ${country}`,
    expected: countryNames.join(' or '),
    found: name ?? 'a page without that name',
    mend: 'Give the country of the page, or add the spelling to data/countries.json.',
  });
}
