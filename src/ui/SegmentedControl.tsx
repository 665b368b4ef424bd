import { useId } from 'react';
import './ui.css';

export interface Segment<T extends string> {
  readonly value: T;
  readonly label: string;
}

interface SegmentedControlProps<T extends string> {
  readonly label: string;
  readonly segments: readonly Segment<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** Shows the label beside the segments; otherwise it is only read out. */
  readonly showLabel?: boolean;
}

/** One choice out of a few: native radio buttons, so arrow keys and screen readers know them. */
export function SegmentedControl<T extends string>(props: SegmentedControlProps<T>) {
  const name = useId();
  return (
    <fieldset className="segmented">
      <legend className={props.showLabel ? 'segmented-legend' : 'visually-hidden'}>{props.label}</legend>
      <div className="segmented-options">
        {props.segments.map(({ value, label }) => (
          <label key={value} className="segmented-option">
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === props.value}
              onChange={() => props.onChange(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
