import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from './workspace.mjs';

const windows = process.platform === 'win32';
const running = new Set();

function kill(child, signal) {
  if (windows) spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
  else {
    try {
      process.kill(-child.pid, signal);
    } catch {
      // Already gone.
    }
  }
}

/** Ends every program started by `run`, and what they started: politely first, by force two seconds later. */
async function stopAll() {
  const ended = [...running].map((child) => new Promise((resolve) => child.once('close', resolve)));
  for (const child of running) kill(child, 'SIGTERM');
  const force = setTimeout(() => {
    for (const child of running) kill(child, 'SIGKILL');
  }, 2000);
  await Promise.all(ended);
  clearTimeout(force);
}

/**
 * On Ctrl-C, or when asked to end, or when the terminal or the `npm` that started us is gone: ends what runs, then exits.
 *
 * @param exitCode what to exit with; 128 + the signal's number unless given
 * @param before   run first, for instance to close a server
 */
export function stopOnSignals({ exitCode, before = () => {} } = {}) {
  let stopping = false;
  const stop = async (code) => {
    if (stopping) return;
    stopping = true;
    await before();
    await stopAll();
    process.exit(exitCode ?? code);
  };
  for (const [signal, number] of Object.entries({ SIGINT: 2, SIGTERM: 15, SIGHUP: 1 })) {
    process.on(signal, () => stop(128 + number));
  }
  // A shell between npm and us may not pass a signal on; then all that is seen here is that the parent has changed.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(143), 500).unref();
}

/**
 * Runs a program to its end, in a process group of its own so that all of it can be stopped.
 *
 * @param options.quiet keep its output instead of showing it
 * @param options.timeout milliseconds after which it is stopped
 * @returns exit code (1 when it could not start or was stopped) and, when quiet, what it printed
 */
export function run(command, args, { cwd = root, env = {}, quiet = false, timeout } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      detached: !windows,
      shell: windows && command === 'npm',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    const timer = timeout && setTimeout(() => kill(child, 'SIGKILL'), timeout);
    running.add(child);
    child.on('error', (error) => {
      output += `${error.message}\n`;
    });
    child.on('close', (code) => {
      running.delete(child);
      clearTimeout(timer);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** Runs the command of an installed package with this Node. @example runTool('vitest', ['run']) */
export function runTool(name, args, { from = root, bin, ...options } = {}) {
  const manifestFile = findManifest(name, from);
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  const file = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[bin ?? name.split('/').at(-1)];
  return run(process.execPath, [join(dirname(manifestFile), file), ...args], { cwd: from, ...options });
}

/** `package.json` of a package as seen from a folder, also where its `exports` hide it. */
function findManifest(name, from) {
  for (const folder of createRequire(join(from, 'package.json')).resolve.paths(name)) {
    const file = join(folder, name, 'package.json');
    try {
      readFileSync(file);
      return file;
    } catch {
      // Not in this folder.
    }
  }
  throw new Error(`${name} is not installed: run pnpm install`);
}
