/** One thing that is wrong with something we were given: what, where, and how to mend it. */
export interface Problem {
  /** File and line, JSON path, URL key: whatever leads the reader to the place. */
  readonly where: string;
  readonly message: string;
  readonly expected?: string;
  readonly found?: string;
  readonly mend?: string;
}

/** The outcome of `parse…` and `check…`: a value, or every problem that was found. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failure<T>(...problems: readonly Problem[]): Result<T> {
  return { ok: false, problems };
}
