/** Gets everything that `npm start` and `npm test` need: the locked packages, and a browser. Node's built-in modules only. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findChromium, findFirefox, inPath } from './harness/find-browser.mjs';

const root = resolve(import.meta.dirname, '..');
const stamp = join(root, 'node_modules/.lock-hash');

installPackages();
if (process.env['npm_lifecycle_event'] === 'pretest') ensureBothBrowsers();
else ensureOneBrowser();

function installPackages() {
  const hash = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  console.log('Installing the packages of package-lock.json …');
  const npm = process.env['npm_execpath'];
  const args = ['ci', '--loglevel=error'];
  const { status } = npm ? run(process.execPath, [npm, ...args]) : run('npm', args);
  if (status !== 0) stop('npm ci failed; see the lines above.');
  writeFileSync(stamp, hash);
}

/** The tests run in both browsers. */
function ensureBothBrowsers() {
  if (!findChromium()) aptInstall('chromium');
  if (!findFirefox()) aptInstall('firefox-esr');
  if (!findChromium())
    stop('The tests need Chromium: install it (on Debian: apt install chromium), or set CHROME_PATH.');
  if (!findFirefox())
    stop('The tests need Firefox: install it (on Debian: apt install firefox-esr), or set FIREFOX_PATH.');
}

/** The demonstration runs in whichever browser there is. */
function ensureOneBrowser() {
  if (findChromium() || findFirefox()) return;
  aptInstall('chromium');
  if (!findChromium()) stop('No browser found: install Chromium, Chrome, Edge or Firefox, or set CHROME_PATH to one.');
}

/** Debian and its kin, as root: the only place where we may install a browser without asking. */
function aptInstall(name) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !inPath(['apt-get'])) return;
  console.log(`Installing ${name} …`);
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  run('apt-get', ['update', '-qq'], quiet);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], quiet);
}

function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
