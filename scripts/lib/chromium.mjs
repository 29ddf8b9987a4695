import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { run, runTool } from './processes.mjs';
import { root } from './workspace.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

function usualPlaces() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
    Boolean,
  );
  return {
    darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    ),
    win32: programs.flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
    linux: [...folders, '/usr/bin', '/usr/local/bin'].flatMap((folder) => names.map((name) => join(folder, name))),
  }[process.platform];
}

/** Where Playwright keeps the browser it manages, whether or not it is there. */
function managedPlace() {
  const { chromium } = createRequire(join(root, 'package.json'))('playwright-core');
  return chromium.executablePath();
}

/** A file of the right name may be a stub, or lack its libraries: it counts when it can tell its version. */
async function works(file) {
  if (!file || !existsSync(file)) return false;
  if (process.platform === 'win32') return true; // There `--version` opens a window.
  return (await run(file, ['--version', '--no-sandbox'], { quiet: true, timeout: 20_000 })).code === 0;
}

async function firstThatWorks(files) {
  for (const file of new Set(files)) if (await works(file)) return file;
  return null;
}

/** A Chromium that is already on this machine, or null. `CHROMIUM_PATH` goes before all others. */
export async function findChromium() {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) {
    if (await works(CHROMIUM_PATH)) return CHROMIUM_PATH;
    console.log(`CHROMIUM_PATH is ${CHROMIUM_PATH}, which does not run; looking elsewhere.`);
  }
  return firstThatWorks([...(usualPlaces() ?? []), managedPlace()]);
}

/**
 * A Chromium for the browser tests: one that is there; else Playwright's managed one; else, as root where apt-get is,
 * Debian's with a Chinese font.
 *
 * @returns the path of its executable, or null after saying what to do
 */
export async function getChromium() {
  const there = await findChromium();
  if (there) return there;

  console.log('No Chromium found; trying the one that Playwright manages.');
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };
  await runTool('playwright-core', ['install', 'chromium'], { quiet: true, timeout: 240_000, env });
  const managed = await firstThatWorks([managedPlace()]);
  if (managed) return managed;

  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log("That could not be had or does not run here; installing Debian's.");
    const apt = (...args) =>
      run('apt-get', args, { quiet: true, timeout: 600_000, env: { DEBIAN_FRONTEND: 'noninteractive' } });
    await apt('update', '-q');
    const { code, output } = await apt('install', '-qy', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
    if (code !== 0) console.log(output.slice(-2000));
    const installed = await findChromium();
    if (installed) return installed;
  }
  console.error(
    'No Chromium for the browser tests. Install Chromium or Chrome (on Debian: apt-get install chromium fonts-noto-cjk), or set CHROMIUM_PATH to one.',
  );
  return null;
}
