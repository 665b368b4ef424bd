import type { ReactNode } from 'react';
import { describeProblem, type Problem } from '../domain/result.ts';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { BundleError } from './load-bundle.ts';

interface FailureProps {
  /** 1 where nothing else is on the page. */
  readonly level: 1 | 2;
  readonly title: string;
  readonly lead: string;
  readonly problems: readonly string[];
  readonly children: ReactNode;
}

function Failure({ level, title, lead, problems, children }: FailureProps) {
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

function problemsOf(error: Error): string[] {
  const problems: readonly Problem[] | undefined = error instanceof BundleError ? error.problems : undefined;
  return problems ? [...new Set(problems.map(describeProblem))] : [error.message];
}

/** A file of the bundle could not be loaded: without the ledger there is no page, without the evidence there is still the chart. */
export function LoadFailure(props: {
  readonly of: 'ledger' | 'evidence';
  readonly error: Error;
  readonly retrying: boolean;
  readonly onRetry: () => void;
}) {
  const messages = useMessages().loading;
  const [level, title] =
    props.of === 'ledger' ? ([1, messages.failedTitle] as const) : ([2, messages.evidenceFailed] as const);
  return (
    <Failure level={level} title={title} lead={messages.failedLead} problems={problemsOf(props.error)}>
      <Button look="primary" onClick={props.onRetry} disabled={props.retrying}>
        {props.retrying ? messages.retrying : messages.retry}
      </Button>
    </Failure>
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
