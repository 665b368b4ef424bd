import { StrictMode } from 'react';
import { App, type AppProps } from './App.tsx';
import { LanguageProvider } from './LanguageProvider.tsx';

/** The tree that the build renders and the browser takes over: one and the same. */
export function Page(props: AppProps) {
  return (
    <StrictMode>
      <LanguageProvider search={props.search}>
        <App {...props} />
      </LanguageProvider>
    </StrictMode>
  );
}
