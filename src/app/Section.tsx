import { Suspense, type ReactNode } from 'react';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { WhenVisible } from '../ui/WhenVisible.tsx';
import { CrashFailure } from './FailureNotice.tsx';

interface SectionProps {
  /** About what the section takes, so that nothing jumps when it comes. */
  readonly minHeight: number;
  readonly children: ReactNode;
}

/** A part of the page that comes when the reader comes to it, and whose failure is its own. */
export function Section({ minHeight, children }: SectionProps) {
  const messages = useMessages().loading;
  return (
    <WhenVisible minHeight={minHeight} placeholder={null}>
      <ErrorBoundary fallback={(error, again) => <CrashFailure level={2} error={error} onRetry={again} />}>
        <Suspense fallback={<p>{messages.chart}</p>}>{children}</Suspense>
      </ErrorBoundary>
    </WhenVisible>
  );
}
