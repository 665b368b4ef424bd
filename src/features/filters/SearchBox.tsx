import { Search, X } from 'lucide';
import { useId } from 'react';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';

/** Longest query that a link carries. */
const MAX_QUERY_LENGTH = 200;

export function SearchBox() {
  const messages = useMessages().filters;
  const query = useLedger((state) => state.view.query);
  const change = useLedger((state) => state.change);
  const id = useId();
  return (
    <div className="search-box">
      <label className="visually-hidden" htmlFor={id}>
        {messages.search}
      </label>
      <div className="search-field">
        <Icon of={Search} size={16} />
        <input
          id={id}
          type="search"
          value={query}
          maxLength={MAX_QUERY_LENGTH}
          placeholder={messages.searchHint}
          autoComplete="off"
          onChange={(event) => change({ query: event.target.value }, 'replace')}
          onBlur={() => change({ query }, 'push')}
          onKeyDown={(event) => {
            if (event.key === 'Enter') change({ query }, 'push');
          }}
        />
        {query !== '' && (
          <IconButton label={messages.clearSearch} onClick={() => change({ query: '' })}>
            <Icon of={X} size={16} />
          </IconButton>
        )}
      </div>
    </div>
  );
}
