import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, isDone, markDone } from './fingerprint.mjs';
import { run } from './processes.mjs';
import { localDependencies, publicPackages, root } from './workspace.mjs';

const at = (...names) => join(root, ...names);
const shared = [at('pnpm-lock.yaml'), at('tsconfig.base.json')];

function hasDependencies(folder) {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return Object.keys({ ...dependencies, ...devDependencies }).length > 0;
}

/** Installs exactly what the lockfile says, unless that was already done. @returns true when everything is in place */
export async function install() {
  const projects = ['packages', '.']
    .flatMap((folder) => readdirSync(at(folder)).map((name) => at(folder, name)))
    .filter((folder) => existsSync(join(folder, 'package.json')));
  const manifests = [
    at('package.json'),
    at('pnpm-workspace.yaml'),
    ...projects.map((one) => join(one, 'package.json')),
  ];
  const mark = `${fingerprint([at('pnpm-lock.yaml'), ...manifests])} ${process.platform} ${process.arch}`;
  const complete = [root, ...projects.filter(hasDependencies)].every((one) => existsSync(join(one, 'node_modules')));
  if (complete && isDone('install', mark)) return true;
  const { code } = await run('pnpm', ['install', '--frozen-lockfile'], { env: { NODE_ENV: 'development' } });
  if (code === 0) markDone('install', mark);
  return code === 0;
}

/** What can be built: a name, the folder of its result, what it is made from and how. Dependencies come first. */
function targets() {
  const preset = [at('scripts/tsup-preset.ts'), at('scripts/sync-exports.mjs')];
  const packages = publicPackages().map((one) => ({
    name: one.manifest.name,
    folder: one.folder,
    inputs: [...[one, ...localDependencies(one)].map(({ folder }) => folder), ...preset, ...shared],
  }));
  const site = { name: 'site', folder: at('site'), inputs: [at('site'), at('packages'), at('docs'), ...shared] };
  return existsSync(at('site/package.json')) ? [...packages, site] : packages;
}

/**
 * Builds packages and the site, each only when what it is made from has changed.
 *
 * @param wanted 'packages', 'site' or both
 * @param report called for each one with `{ name, ok, fresh }`; `fresh` when there was nothing to do
 * @returns true when all were built
 */
export async function build(wanted = ['packages', 'site'], report = () => {}) {
  let all = true;
  for (const { name, folder, inputs } of targets()) {
    if (!wanted.includes(name === 'site' ? 'site' : 'packages')) continue;
    // The site reads these; see its astro.config.mjs.
    const mark = `${fingerprint(inputs)} ${process.env.SITE_BASE ?? ''} ${process.env.SITE_URL ?? ''}`;
    const key = `build-${name.replace('/', '-')}`;
    const fresh = existsSync(join(folder, 'dist')) && isDone(key, mark);
    const started = performance.now();
    const ok =
      fresh ||
      (await run('pnpm', ['run', 'build'], { cwd: folder, env: { ASTRO_TELEMETRY_DISABLED: '1' } })).code === 0;
    if (ok && !fresh) markDone(key, mark);
    all &&= ok;
    report({ name, ok, fresh, ms: performance.now() - started });
  }
  return all;
}
