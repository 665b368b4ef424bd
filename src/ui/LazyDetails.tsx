import { useState, type ReactNode } from 'react';

interface LazyDetailsProps {
  readonly summary: ReactNode;
  readonly className?: string;
  /** Whether it is open at first. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Something that opens; what is in it is rendered only while it is open, and costs nothing before. */
export function LazyDetails({ summary, className, open: openAtFirst = false, children }: LazyDetailsProps) {
  const [open, setOpen] = useState(openAtFirst);
  return (
    <details className={className} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children}
    </details>
  );
}
