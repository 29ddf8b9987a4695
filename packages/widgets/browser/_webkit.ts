import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

function start(program: string, args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(program, [...args], { env, stdio: 'ignore' });
}

/** A screen for a browser that knows no headless mode: the one there is, else a virtual one. */
export async function startDisplay(): Promise<{ env: NodeJS.ProcessEnv; stop: () => void }> {
  if (process.env.DISPLAY) return { env: process.env, stop: () => {} };
  const display = `:${90 + (process.pid % 100)}`;
  const server = start('Xvfb', [display, '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], process.env);
  await sleep(1000);
  return { env: { ...process.env, DISPLAY: display }, stop: () => server.kill() };
}

/** WebKit's own driver, answering at `url`. */
export async function startWebKitDriver(env: NodeJS.ProcessEnv): Promise<{ url: string; stop: () => void }> {
  const port = await freePort();
  const webkit = { ...env, WEBKIT_DISABLE_COMPOSITING_MODE: '1', WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
  const driver = start('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], webkit);
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 50; attempt++) {
    const answer = await fetch(`${url}/status`).catch(() => null);
    if (answer?.ok) break;
    await sleep(100);
  }
  return { url, stop: () => driver.kill() };
}
