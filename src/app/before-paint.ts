import type { EarlyInput } from './early-input.ts';
import { startScript } from './start-script.ts';
import { DARK_SYSTEM, THEME_KEY } from './theme-key.ts';

/**
 * Runs inline, before anything is painted, and is all the script that the prerendered page needs to
 * look right: the reader's theme, whether the address asks for another view or language than is
 * drawn, a note of every click until the page can answer, and the start of the script that answers.
 */

const { dataset } = document.documentElement;

function storedChoice(): string | null {
  try {
    return localStorage.getItem(THEME_KEY);
  } catch {
    // Storage may be forbidden; the page then follows the system.
    return null;
  }
}

const choice = storedChoice();
const isDark = choice === 'dark' || (choice !== 'light' && matchMedia(DARK_SYSTEM).matches);
dataset['theme'] = isDark ? 'dark' : 'light';
if (location.search !== '') dataset['linked'] = '';

const clicks: EarlyInput['clicks'] = [];

function note(event: MouseEvent): void {
  const { target, clientX, clientY, detail } = event;
  // Links work by themselves.
  if (!(target instanceof Element) || target.closest('a') || !target.closest('#app')) return;
  // A radio button must not change before the page knows of it.
  event.preventDefault();
  event.stopImmediatePropagation();
  const box = target.closest('svg.timeline')?.getBoundingClientRect();
  clicks.push({ target, detail, chart: box ? { x: clientX - box.left, y: clientY - box.top } : null });
}

addEventListener('click', note, true);
window.earlyInput = { clicks, stop: () => removeEventListener('click', note, true) };

/** Where the build has written the address of the page's script. */
const address = document.querySelector<HTMLMetaElement>('meta[name="page-script"]')?.content;
if (address === undefined) throw new Error('The page does not say where its script is.');
void startScript(address);
