import { originalOf, type Originals } from '../dataset/originals.ts';

/** The scores of Exland's questions, as in the small table. */
const SCORES =
  'A1 0 A2 0 A3 1 B1 1 B2 0 B3 1 B4 1 C1 0 C2 1 C3 0 D1 0 D2 1 D3 2 D4 1 E1 1 E2 1 E3 0 F1 1 F2 1 F3 1 F4 1 G1 2 G2 2 G3 2 G4 2';

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  E1: [
    'Crowds met in the capital on June 9, 2019, and the police detained nearly 4,000 people there.',
    'Score Change: The score improved from 0 to 1 because some rallies were permitted.',
  ],
  E2: ['In July 2019 a court closed the Lantern Society after two hearings.'],
};

/** An invented page of Freedom in the World 2020, covering 2019. */
function ratingReport(): string {
  const blocks = [...SCORES.matchAll(/([A-G]\d) (\d)/g)].map(([, code = '', score]) =>
    [
      `${code} 0-4 pts`,
      `Is question ${code} answered well?`,
      `${score} / 4`,
      ...(TEXTS[code] ?? [`The council of ${code} had nothing to say.`]),
    ].join('\n\n'),
  );
  return [
    'FREEDOM IN THE WORLD 2020',
    'Exland',
    'NOT FREE',
    '23',
    '/100',
    'Political Rights\t5/40',
    'Civil Liberties\t18/60',
    "LAST YEAR'S SCORE & STATUS\n22 /100 Not Free",
    ...blocks,
    'On Exland',
    '',
  ].join('\n\n');
}

/** An invented chapter of a yearbook, which rates nothing. */
const YEARBOOK_2019 = `Exland. Events of 2019

On 9 June 2019 people rallied in the capital; hundreds were held.

A teacher was sentenced to two years and 10 months in September 2019.
`;

export const FIW_DOCUMENT = 'fiw-2020-xyz';
export const YEARBOOK = 'yearbook-2019-xyz';

/** Source id → small document. */
export function smallDocuments(): Originals {
  return new Map([
    [FIW_DOCUMENT, originalOf(ratingReport())],
    [YEARBOOK, originalOf(YEARBOOK_2019)],
  ]);
}
