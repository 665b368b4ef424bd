import * as z from 'zod/mini';

export const EVENT_ID = /^\d{4}(-\d\d){0,2}-[a-z0-9]+(-[a-z0-9]+)*$/;

export const EventId = z
  .string()
  .check(z.regex(EVENT_ID, 'expected date and words, such as 2019-06-09-presidential-election'));
