import { X } from 'lucide';
import { Fragment, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useHelpMessages } from '../../messages/use-help-messages.ts';
import { IconButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { setSingleKeys, useSingleKeys } from '../../ui/set-single-keys.ts';
import { isSingleKey, SHORTCUTS, type Shortcut } from './shortcuts.ts';
import './help.css';

function Key({ name }: { readonly name: string }) {
  const words = useHelpMessages().keys[name];
  if (!words) return <kbd>{name}</kbd>;
  return (
    <kbd>
      <span aria-hidden>{words.shown}</span>
      <span className="visually-hidden">{words.spoken}</span>
    </kbd>
  );
}

function Way({ keys }: { readonly keys: readonly string[] }) {
  const messages = useHelpMessages();
  return (
    <span className="help-way">
      {keys.map((name, index) => (
        <Fragment key={name}>
          {index > 0 && messages.together}
          <Key name={name} />
        </Fragment>
      ))}
    </span>
  );
}

function ShortcutRow({ shortcut }: { readonly shortcut: Shortcut }) {
  const messages = useHelpMessages();
  return (
    <div className="help-shortcut">
      <dt>
        {shortcut.ways.map((way, index) => (
          <Fragment key={way.join(' ')}>
            {index > 0 && messages.or}
            <Way keys={way} />
          </Fragment>
        ))}
      </dt>
      <dd>
        {messages.shortcuts[shortcut.id]}
        {shortcut.ways.some(isSingleKey) && (
          <span className="help-single" role="img" aria-label={messages.single} />
        )}
      </dd>
    </div>
  );
}

function SingleKeySwitch() {
  const messages = useHelpMessages();
  const on = useSingleKeys();
  const [said, setSaid] = useState('');
  return (
    <div className="help-switch">
      <label>
        <input
          type="checkbox"
          role="switch"
          aria-checked={on}
          checked={on}
          onChange={(event) =>
            setSaid(setSingleKeys(event.target.checked) ? messages.stored : messages.notStored)
          }
        />
        {messages.singleKeys}
      </label>
      <p>{messages.singleKeysNote}</p>
      <p role="status">{said}</p>
    </div>
  );
}

function Keyboard() {
  const messages = useHelpMessages();
  return (
    <section aria-labelledby="help-keyboard">
      <h3 id="help-keyboard">{messages.keyboard}</h3>
      <SingleKeySwitch />
      <div className="help-groups">
        {SHORTCUTS.map(({ group, shortcuts }) => (
          <div key={group}>
            <h4>{messages.groups[group]}</h4>
            <dl>
              {shortcuts.map((shortcut) => (
                <ShortcutRow key={shortcut.id} shortcut={shortcut} />
              ))}
            </dl>
          </div>
        ))}
      </div>
      <p className="help-note">{messages.pointer}</p>
    </section>
  );
}

function ScoreNotes() {
  const messages = useHelpMessages();
  return (
    <section aria-labelledby="help-scores">
      <h3 id="help-scores">{messages.scores}</h3>
      <dl className="help-scores">
        {messages.scoreNotes.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What the scores mean and which keys the page knows. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const messages = useHelpMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return createPortal(
    <dialog ref={dialog} className="help-dialog" aria-labelledby="help-heading" onClose={onClose}>
      <div className="help-head">
        <h2 id="help-heading" className="section-title">
          {messages.title}
        </h2>
        <IconButton label={messages.close} onClick={() => dialog.current?.close()}>
          <Icon of={X} size={18} />
        </IconButton>
      </div>
      <ScoreNotes />
      <Keyboard />
    </dialog>,
    document.body,
  );
}
