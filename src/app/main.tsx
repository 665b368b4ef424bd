import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { LanguageProvider } from './LanguageProvider.tsx';
import { applyTheme, readThemeChoice } from './theme.ts';

// Before the first paint, so that a dark page does not flash white.
applyTheme(readThemeChoice(), window.matchMedia('(prefers-color-scheme: dark)').matches);

const container = document.getElementById('app');
if (!container) throw new Error('index.html has no element with the id "app".');
createRoot(container).render(
  <StrictMode>
    <Suspense fallback={null}>
      <LanguageProvider>
        <App base={`${import.meta.env.BASE_URL}bundle/`} />
      </LanguageProvider>
    </Suspense>
  </StrictMode>,
);
