import { useMessages } from '../messages/MessagesProvider.tsx';

/** The page while its ledger is on the way. */
export function Working() {
  const messages = useMessages().loading;
  return (
    <p className="loading" role="status">
      {messages.working}
    </p>
  );
}
