import { Minus, Plus } from 'lucide';
import type { Indicator } from '../../domain/indicator.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useMethodMessages } from '../../messages/use-method-messages.ts';
import { formatScore } from '../../messages/format-number.ts';
import { CALCULATOR_SCALE, clampValue, type CalculatorInstrument } from '../../state/calculator.ts';
import { IconButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';

interface StepperProps {
  readonly instrument: CalculatorInstrument;
  readonly indicator: Indicator;
  readonly value: number;
  /** Where it started from. */
  readonly was: number;
  readonly onChange: (value: number) => void;
}

function valuesOf(instrument: CalculatorInstrument): number[] {
  const { min, max, step } = CALCULATOR_SCALE[instrument];
  return Array.from({ length: Math.round((max - min) / step) + 1 }, (_, index) => min + index * step);
}

/**
 * One question or category: a step down, any value, a step up. At an end of the scale the button
 * does nothing, but stays a button: a disabled one would lose the focus of the key that got there.
 */
export function Stepper({ instrument, indicator, value, was, onChange }: StepperProps) {
  const words = useMethodMessages().calculator;
  const { language } = useMessages();
  const { min, max, step } = CALCULATOR_SCALE[instrument];
  const { code, name, decimals } = indicator;
  const label = `${code} ${name}`;
  const move = (by: number) => onChange(clampValue(instrument, value + by));
  return (
    <li className="stepper" data-moved={value !== was}>
      <span className="stepper-name">
        <strong>{code}</strong> {name}
        {value !== was && (
          <span className="stepper-was">{words.was(formatScore(was, decimals, language))}</span>
        )}
      </span>
      <span className="stepper-controls">
        <IconButton label={words.lower(label)} aria-disabled={value <= min} onClick={() => move(-step)}>
          <Icon of={Minus} />
        </IconButton>
        <select aria-label={label} value={value} onChange={(event) => onChange(Number(event.target.value))}>
          {valuesOf(instrument).map((each) => (
            <option key={each} value={each}>
              {formatScore(each, decimals, language)}
            </option>
          ))}
        </select>
        <IconButton label={words.raise(label)} aria-disabled={value >= max} onClick={() => move(step)}>
          <Icon of={Plus} />
        </IconButton>
      </span>
    </li>
  );
}
