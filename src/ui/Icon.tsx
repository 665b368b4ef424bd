import type { IconNode } from 'lucide';
import { createElement } from 'react';

interface IconProps {
  /** A drawing of the Lucide set. */
  readonly of: IconNode;
  readonly size?: number;
  readonly className?: string;
}

/**
 * A Lucide icon. Decorative: the word beside it, or the label of its button, has the meaning.
 * The set's own React package would add 1.5 kB to the first view for what these lines do.
 */
export function Icon({ of, size = 16, className }: IconProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
      className={className}
    >
      {of.map(([tag, attributes]) => createElement(tag, { key: JSON.stringify(attributes), ...attributes }))}
    </svg>
  );
}
