/** Where a browser is on this machine, if there is one. Node's built-in modules only: the bootstrap uses it too. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge'],
  firefox: ['firefox-esr', 'firefox'],
};

/** Path of a Chromium, Chrome or Edge, or undefined. `CHROME_PATH` wins. */
export function findChromium() {
  return (
    process.env['CHROME_PATH'] ?? inPath(names.chromium) ?? usualPlaces('chromium').find((path) => existsSync(path))
  );
}

/** Path of a Firefox, or undefined. `FIREFOX_PATH` wins. */
export function findFirefox() {
  return (
    process.env['FIREFOX_PATH'] ?? inPath(names.firefox) ?? usualPlaces('firefox').find((path) => existsSync(path))
  );
}

/**
 * The first of these programs that PATH holds.
 * @param {readonly string[]} programs
 * @returns {string | undefined}
 */
export function inPath(programs) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return programs.flatMap((program) => folders.map((folder) => join(folder, program))).find((path) => existsSync(path));
}

/**
 * @param {'chromium' | 'firefox'} kind
 * @returns {string[]}
 */
function usualPlaces(kind) {
  if (process.platform === 'darwin') {
    const apps = kind === 'firefox' ? ['Firefox'] : ['Chromium', 'Google Chrome', 'Microsoft Edge'];
    return apps.map((app) => `/Applications/${app}.app/Contents/MacOS/${kind === 'firefox' ? 'firefox' : app}`);
  }
  if (process.platform !== 'win32') return [];
  const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
  const paths =
    kind === 'firefox'
      ? ['Mozilla Firefox/firefox.exe']
      : [
          'Chromium/Application/chrome.exe',
          'Google/Chrome/Application/chrome.exe',
          'Microsoft/Edge/Application/msedge.exe',
        ];
  return folders.flatMap((folder) => paths.map((path) => join(folder, path)));
}
