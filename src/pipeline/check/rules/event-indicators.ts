import type { LedgerEvent } from '../../../domain/event.ts';
import type { Section } from '../../../domain/passage.ts';
import type { Quotation } from '../../../domain/quotation.ts';
import type { Problem } from '../../../domain/result.ts';
import type { LocatedEvent } from '../../dataset/dataset.ts';
import { placeOf } from '../../dataset/read-record.ts';
import type { Rule } from '../rule.ts';

type SectionsBySource = ReadonlyMap<string, readonly Section[]>;

function sectionsAround({ start, end }: Quotation, sections: readonly Section[]): Section[] {
  return sections.filter((section) => section.start <= start && end <= section.end);
}

/** Of nested sections (subcategory and question) the innermost says where a quotation stands. */
function innermost(sections: readonly Section[]): Section[] {
  const shortest = Math.min(...sections.map(({ start, end }) => end - start));
  return sections.filter(({ start, end }) => end - start === shortest);
}

function checkListed(event: LocatedEvent, backed: ReadonlySet<string>): Problem[] {
  const { id, indicators } = event.value;
  return indicators.flatMap((indicator, index): Problem[] => {
    if (backed.has(indicator)) return [];
    return [
      {
        where: placeOf(event, ['indicators', index]),
        message: `event ${id}: no quotation stands in a section on ${indicator}`,
        expected: [...backed].join(', ') || 'no indicator',
        found: indicator,
        mend: 'Remove the indicator, or add the quotation of the section that tells the event.',
      },
    ];
  });
}

function checkQuoted(event: LocatedEvent, sections: SectionsBySource): Problem[] {
  const { id, indicators, accounts } = event.value;
  return accounts.flatMap(({ source, quotations }, account) =>
    quotations.flatMap((quotation, index): Problem[] => {
      const needed = innermost(sectionsAround(quotation, sections.get(source) ?? [])).map(
        ({ indicator }) => indicator,
      );
      const missing = needed.filter((indicator) => !indicators.includes(indicator));
      if (missing.length === 0) return [];
      return [
        {
          where: placeOf(event, ['accounts', account, 'quotations', index]),
          message: `event ${id}: the quotation stands in the section on ${missing.join(', ')}, which the event does not name`,
          expected: [...indicators, ...missing].join(', '),
          found: indicators.join(', ') || 'no indicator',
          mend: 'Add it to the indicators of the event.',
        },
      ];
    }),
  );
}

function backedBy({ accounts }: LedgerEvent, sections: SectionsBySource): Set<string> {
  return new Set(
    accounts.flatMap(({ source, quotations }) =>
      quotations.flatMap((quotation) =>
        sectionsAround(quotation, sections.get(source) ?? []).map(({ indicator }) => indicator),
      ),
    ),
  );
}

/** An event names the questions and categories in whose sections it is told: all of them, and no other. */
export const eventIndicators: Rule = {
  title: 'indicators of events',
  check: ({ dataset: { events, passageFiles, sources } }) => {
    const sections: SectionsBySource = new Map(
      passageFiles.map(({ value }) => [value.source, value.sections]),
    );
    // A rating report whose sections are not known yet cannot refute anything.
    const unknown = new Set(
      sources
        .filter(
          ({ value }) =>
            value.kind === 'document' && value.instrument !== null && !sections.has(value.csl.id),
        )
        .map(({ value }) => value.csl.id),
    );
    const told = events.filter(({ value }) => value.accounts.every(({ source }) => !unknown.has(source)));
    return {
      problems: told.flatMap((event) => [
        ...checkListed(event, backedBy(event.value, sections)),
        ...checkQuoted(event, sections),
      ]),
      counts: {},
      skipped:
        told.length === events.length
          ? []
          : [
              `${events.length - told.length} events: there is no data/passages/<source>.json for ${[...unknown].join(', ')}`,
            ],
    };
  },
};
