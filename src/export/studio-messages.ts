import { ExportError } from './export-error.ts';
import type { ExportFailure } from './export-error.ts';
import type { Box } from './figure-layout.ts';
import type { Band, PlaceTask, SheetSize, Studio } from './studio.ts';

/** What is asked of a studio in a worker; the answer comes through the port sent along. */
export type StudioCall =
  | { readonly task: 'place'; readonly input: PlaceTask }
  | { readonly task: 'openSheet'; readonly input: SheetSize }
  | { readonly task: 'paint'; readonly input: Band }
  | { readonly task: 'isPainted'; readonly input: readonly Box[] }
  | { readonly task: 'toPng' };

/** Errors of our own lose their class on the way and are put together again; those of the language keep theirs. */
export type StudioAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: ExportFailure | null; readonly error: unknown };

/** Lets a studio do what was asked. */
async function perform(studio: Studio, call: StudioCall): Promise<unknown> {
  if (call.task === 'place') return studio.place(call.input);
  if (call.task === 'openSheet') return studio.openSheet(call.input);
  if (call.task === 'paint') return studio.paint(call.input);
  if (call.task === 'isPainted') return studio.isPainted(call.input);
  return studio.toPng();
}

/** Never rejects: an answer says what went wrong. */
export async function answerCall(studio: Studio, call: StudioCall): Promise<StudioAnswer<unknown>> {
  try {
    return { ok: true, value: await perform(studio, call) };
  } catch (error) {
    return error instanceof ExportError
      ? { ok: false, reason: error.reason, error: error.message }
      : { ok: false, reason: null, error };
  }
}

/** The value of an answer; throws what the studio threw. */
export function valueOf<T>(answer: StudioAnswer<T>): T {
  if (answer.ok) return answer.value;
  throw answer.reason === null ? answer.error : new ExportError(answer.reason, String(answer.error));
}
