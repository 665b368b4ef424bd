import { describeProblem, type Problem } from '../domain/result.ts';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { Failure } from './FailureNotice.tsx';
import { BundleError } from './load-bundle.ts';

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
