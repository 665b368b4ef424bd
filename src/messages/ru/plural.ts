import { formatCount } from '../format-number.ts';
import { pluralForm } from '../plural.ts';

/** The form alone: "событие", "события", "событий". */
export function russianForm(count: number, one: string, few: string, many: string): string {
  return pluralForm('ru', count, { one, few, many, other: few });
}

/** "1 событие", "2 события", "5 событий". */
export function plural(count: number, one: string, few: string, many: string): string {
  return `${formatCount(count, 'ru')} ${russianForm(count, one, few, many)}`;
}
