import type { ReactNode } from 'react';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { Button } from '../ui/Button.tsx';

interface FailureProps {
  /** 1 where nothing else is on the page. */
  readonly level: 1 | 2;
  readonly title: string;
  readonly lead: string;
  readonly problems: readonly string[];
  readonly children: ReactNode;
}

export function Failure({ level, title, lead, problems, children }: FailureProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="failure" role="alert">
      <Heading>{title}</Heading>
      <p>{lead}</p>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      <div className="failure-actions">{children}</div>
    </div>
  );
}

/** A part of the page threw while rendering; the default view is a way on if the link was the cause. */
export function CrashFailure(props: {
  readonly level: FailureProps['level'];
  readonly error: Error;
  readonly onRetry: () => void;
}) {
  const messages = useMessages().loading;
  return (
    <Failure
      level={props.level}
      title={messages.crashedTitle}
      lead={messages.crashedLead}
      problems={[props.error.message]}
    >
      <Button onClick={props.onRetry}>{messages.retry}</Button>
      <a className="button" href={globalThis.location?.pathname}>
        {messages.reset}
      </a>
    </Failure>
  );
}
