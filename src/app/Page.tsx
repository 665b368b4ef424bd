import { StrictMode } from 'react';
import { en } from '../messages/en.ts';
import { MessagesProvider } from '../messages/MessagesProvider.tsx';
import { App, type AppProps } from './App.tsx';

/** The tree that the build renders and the browser takes over: one and the same. */
export function Page(props: AppProps) {
  return (
    <StrictMode>
      <MessagesProvider messages={en}>
        <App {...props} />
      </MessagesProvider>
    </StrictMode>
  );
}
