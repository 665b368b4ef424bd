import { useEffect, useState } from 'react';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { useMediaQuery } from '../ui/use-media-query.ts';
import { applyTheme, readThemeChoice, storeThemeChoice } from './theme.ts';

export function ThemeSwitch() {
  const messages = useMessages().theme;
  const [choice, setChoice] = useState(readThemeChoice);
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)');
  useEffect(() => applyTheme(choice, systemIsDark), [choice, systemIsDark]);
  return (
    <SegmentedControl
      label={messages.label}
      segments={[
        { value: 'auto', label: messages.auto },
        { value: 'light', label: messages.light },
        { value: 'dark', label: messages.dark },
      ]}
      value={choice}
      onChange={(next) => {
        setChoice(next);
        storeThemeChoice(next);
      }}
    />
  );
}
