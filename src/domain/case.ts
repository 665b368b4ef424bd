import * as z from 'zod/mini';
import { EventId } from './event-id.ts';
import { Line } from './line.ts';

const CaseId = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words such as kozlov-imprisonment'));

/** What happened to a person or a group in one matter, to be followed from arrest to release. */
export const Case = z
  .strictObject({
    id: CaseId,
    /** Who, and which matter. */
    title: Line,
    people: z.array(Line),
    organisations: z.array(Line),
    /** In the order of time. */
    events: z.array(EventId).check(z.minLength(2)),
  })
  .check(
    z.refine(
      ({ people, organisations }) => people.length + organisations.length > 0,
      'a case needs somebody',
    ),
  );
export type Case = z.infer<typeof Case>;
