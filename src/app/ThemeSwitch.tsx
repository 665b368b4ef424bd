import { useEffect, useLayoutEffect, useState } from 'react';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { useMediaQuery } from '../ui/use-media-query.ts';
import { DARK_SYSTEM } from './theme-key.ts';
import { applyTheme, readThemeChoice, storeThemeChoice, type ThemeChoice } from './theme.ts';

export function ThemeSwitch() {
  const messages = useMessages().theme;
  // A prerendered page knows its reader only once it is in the browser.
  const [choice, setChoice] = useState<ThemeChoice | null>(null);
  useLayoutEffect(() => setChoice(readThemeChoice()), []);
  const systemIsDark = useMediaQuery(DARK_SYSTEM);
  useEffect(() => {
    // Asked anew: the first render took the answer of a page without a browser.
    if (choice) applyTheme(choice, window.matchMedia(DARK_SYSTEM).matches);
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
        setChoice(next);
        storeThemeChoice(next);
      }}
    />
  );
}
