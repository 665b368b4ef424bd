import { formatCount } from '../format-number.ts';
import { pluralForm } from '../plural.ts';

/** "1 оқиға", "12 оқиға": a Kazakh noun keeps its form after a number. */
export function counted(count: number, noun: string): string {
  return `${formatCount(count, 'kk')} ${pluralForm('kk', count, { one: noun, other: noun })}`;
}
