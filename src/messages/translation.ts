import type { Language } from '../domain/language.ts';

/** A catalogue with its words widened to any words, so that another language fits the same shape. */
export type Translation<T> = [T] extends [string]
  ? [Language] extends [T]
    ? T
    : string
  : T extends (...args: infer A) => unknown
    ? (...args: A) => string
    : { readonly [K in keyof T]: Translation<T[K]> };
