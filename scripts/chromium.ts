import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Points the end-to-end tests at a browser of your own. */
export const CHROMIUM_VARIABLE = 'CHROMIUM_PATH';

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const SYSTEM_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function onPath(name: string): string | undefined {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.split('\n')[0]?.trim() : undefined;
}

/** A Chromium to test with: the one named by the environment, Playwright's own, or the system's. */
export function findChromium(): string | undefined {
  const named = process.env[CHROMIUM_VARIABLE];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`${CHROMIUM_VARIABLE} names ${named}, but there is no such file.`);
  }
  const own = chromium.executablePath();
  if (own !== '' && existsSync(own)) return own;
  const known = SYSTEM_NAMES.map(onPath).find((path) => path !== undefined && path !== '');
  return known ?? SYSTEM_PATHS.find((path) => existsSync(path));
}

function attempt(command: string, args: readonly string[]): boolean {
  console.log(`> ${command} ${args.join(' ')}`);
  try {
    execFileSync(command, args, { stdio: 'inherit', timeout: 300_000 });
    return true;
  } catch (error) {
    console.log(`  did not work: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
    return false;
  }
}

/** Installs one where there is none: Playwright's, else Debian's. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found !== undefined) return found;
  console.log('No Chromium found; installing one for the end-to-end tests.');
  attempt('npx', ['--no-install', 'playwright', 'install', 'chromium']);
  const downloaded = findChromium();
  if (downloaded !== undefined) return downloaded;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args: string[]) => {
    const [command = 'apt-get', ...rest] = [...sudo, 'apt-get', ...args];
    return attempt(command, rest);
  };
  if (onPath('apt-get') !== undefined && apt('update'))
    apt('install', '-y', '--no-install-recommends', 'chromium');
  const installed = findChromium();
  if (installed !== undefined) return installed;
  throw new Error(
    `There is no Chromium, and none could be installed. Install Chromium or Chrome by hand, or set ${CHROMIUM_VARIABLE} to its path, and run the tests again.`,
  );
}
