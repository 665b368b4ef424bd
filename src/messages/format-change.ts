import type { Language } from '../domain/language.ts';
import { formatScore } from './format-number.ts';

/** A difference with its sign: "+1", "−0.25", and "0" without one. */
export function formatChange(value: number, decimals: number, language: Language): string {
  const size = formatScore(Math.abs(value), decimals, language);
  if (value === 0) return size;
  // A true minus is as wide as the plus.
  return `${value > 0 ? '+' : '−'}${size}`;
}
