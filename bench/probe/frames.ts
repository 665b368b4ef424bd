/** The DOM library does not know it yet. */
declare const scheduler: {
  readonly postTask: (task: () => void, options: { readonly priority: 'user-blocking' }) => Promise<void>;
};

/**
 * Calls back after the frame that is being drawn now; to be asked from its beginning. Before whatever else
 * waits to be done then, which the frame does not wait for either.
 */
export function afterThisFrame(then: (time: number) => void): void {
  void scheduler.postTask(() => then(performance.now()), { priority: 'user-blocking' });
}

/** Calls back after the frame that is drawn next. */
export function afterFrame(then: (time: number) => void): void {
  requestAnimationFrame(() => afterThisFrame(then));
}
