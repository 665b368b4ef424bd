import { useMessages } from '../messages/MessagesProvider.tsx';
import type { FailureMessages } from '../messages/en/failure.ts';
import { Button } from '../ui/Button.tsx';
import { describeFailure } from './describe-failure.ts';
import { Failure } from './FailureNotice.tsx';

/** A file of the bundle could not be loaded: without the ledger there is no page, without the evidence there is still the chart. */
export function LoadFailure(props: {
  readonly of: 'ledger' | 'evidence';
  /** Loaded before they are needed: the connection may be down by then. */
  readonly words: FailureMessages;
  readonly error: Error;
  readonly retrying: boolean;
  readonly onRetry: () => void;
}) {
  const { retry } = useMessages().loading;
  const { words } = props;
  const [level, title] =
    props.of === 'ledger' ? ([1, words.failedTitle] as const) : ([2, words.evidenceFailed] as const);
  return (
    <Failure
      level={level}
      title={title}
      lead={words.failedLead}
      problems={describeFailure(props.error, words)}
    >
      <Button look="primary" onClick={props.onRetry} disabled={props.retrying}>
        {props.retrying ? words.retrying : retry}
      </Button>
    </Failure>
  );
}
