import { useEffect, useState, useSyncExternalStore } from 'react';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { useMediaQuery } from '../ui/use-media-query.ts';
import { DARK_SYSTEM } from './theme-key.ts';
import { applyTheme, readThemeChoice, storeThemeChoice, type ThemeChoice } from './theme.ts';

const never = () => () => undefined;

/** What the reader chose before; `null` in a prerendered page, which does not know its reader yet. */
function useStoredChoice(): ThemeChoice | null {
  return useSyncExternalStore(never, readThemeChoice, () => null);
}

export function ThemeSwitch() {
  const messages = useMessages().theme;
  const [chosen, setChosen] = useState<ThemeChoice | null>(null);
  const stored = useStoredChoice();
  const choice = chosen ?? stored;
  const systemIsDark = useMediaQuery(DARK_SYSTEM);
  useEffect(() => {
    if (choice !== null) applyTheme(choice, systemIsDark);
  }, [choice, systemIsDark]);
  return (
    <SegmentedControl
      label={messages.label}
      segments={[
        { value: 'auto', label: messages.auto },
        { value: 'light', label: messages.light },
        { value: 'dark', label: messages.dark },
      ]}
      value={choice ?? 'auto'}
      onChange={(next) => {
        setChosen(next);
        storeThemeChoice(next);
      }}
    />
  );
}
