import type { Figure } from '../../domain/figure.ts';
import type { Problem } from '../../domain/result.ts';
import { numbersIn } from './numbers-in.ts';

/** What is wrong with a figure, and in which of its fields. */
export type Refutation = Omit<Problem, 'where'> & { readonly field: keyof Figure };

function refuteText({ text }: Figure, quoted: readonly string[], of: string): Refutation[] {
  if (quoted.some((exact) => exact.includes(text))) return [];
  return [
    {
      field: 'text',
      message: `the text of the count stands in no quotation of ${of}`,
      expected: 'characters of one of its quotations',
      found: `“${text}”`,
      mend: 'Copy the figure from the quotation, or add the quotation that states it.',
    },
  ];
}

function refuteValue({ text, value }: Figure): Refutation[] {
  const stated = numbersIn(text);
  const agrees = value === null ? stated.length === 0 : stated.length === 0 || stated.includes(value);
  if (agrees) return [];
  return [
    {
      field: 'value',
      message: `the value is not what “${text}” says`,
      expected: stated.join(' or '),
      found: String(value),
    },
  ];
}

function refuteQualifier({ qualifier }: Figure, quoted: readonly string[]): Refutation[] {
  if (qualifier === undefined) return [];
  const word = qualifier.toLowerCase();
  if (quoted.some((exact) => exact.toLowerCase().includes(word))) return [];
  return [
    {
      field: 'qualifier',
      message: 'the qualifier stands in no quotation',
      expected: "the source's own word",
      found: `“${qualifier}”`,
    },
  ];
}

/** Compares a figure with the quotations that should state it; `of` says whose they are, for messages. */
export function refuteFigure(figure: Figure, quoted: readonly string[], of: string): Refutation[] {
  return [...refuteText(figure, quoted, of), ...refuteValue(figure), ...refuteQualifier(figure, quoted)];
}
