// What a user of the published packages would meet: the tarballs as `pnpm pack` makes them, put into an empty project
// with plain npm, imported by Node and by TypeScript.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportsInSync } from '../sync-exports.mjs';
import { run, runTool } from './processes.mjs';
import { publicPackages } from './workspace.mjs';

function importable({ manifest }) {
  return Object.entries(manifest.publishConfig.exports)
    .filter(([, target]) => typeof target === 'object')
    .map(([subpath]) => manifest.name + subpath.slice(1));
}

/** Imports every entry, prints one line for each that holds nothing or fails. Runs in the empty project. */
const importAll = (entries) => `
let failed = false;
for (const entry of ${JSON.stringify(entries)}) {
  try {
    await import(entry);
  } catch (error) {
    failed = true;
    console.log(entry + ': ' + error.message);
  }
}
process.exit(failed ? 1 : 0);
`;

const compilerOptions = {
  target: 'ES2022',
  module: 'nodenext',
  moduleResolution: 'nodenext',
  lib: ['ES2022', 'DOM'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  noEmit: true,
};

/**
 * Packs every public package and checks the tarballs. Packages must have been built.
 *
 * @param report called after each check with `{ name, ok, output }`
 */
export async function checkPackages(report) {
  const folder = mkdtempSync(join(tmpdir(), 'anchan-packages-'));
  const step = async (name, work) => {
    const started = performance.now();
    const { code, output } = await work();
    report({ name, ok: code === 0, output, ms: performance.now() - started });
    return code === 0;
  };
  try {
    const packages = publicPackages();
    const tarballs = [];
    for (const one of packages) {
      const { name, version } = one.manifest;
      await step(`${name}: published exports match its sources`, () => ({
        code: exportsInSync(one.manifest) ? 0 : 1,
        output: 'run pnpm gen:exports\n',
      }));
      const pack = ['pack', '--pack-destination', folder];
      if (!(await step(`${name}: packs`, () => run('pnpm', pack, { cwd: one.folder, quiet: true })))) continue;
      const tarball = join(folder, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
      tarballs.push(tarball);
      await step(`${name}: publint`, () => runTool('publint', ['run', tarball, '--strict'], { quiet: true }));
      await step(`${name}: types resolve (attw)`, () =>
        runTool('@arethetypeswrong/cli', [tarball, '--profile', 'esm-only', '--no-emoji'], {
          bin: 'attw',
          quiet: true,
        }),
      );
    }

    const entries = packages.flatMap(importable);
    const file = (name, content) => writeFileSync(join(folder, name), content);
    file('package.json', JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
    file('import.mjs', importAll(entries));
    file(
      'import.ts',
      entries.map((entry, index) => `import * as m${index} from '${entry}';\nvoid m${index};\n`).join(''),
    );
    file('tsconfig.json', JSON.stringify({ compilerOptions, files: ['import.ts'] }));
    const npm = ['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', ...tarballs];
    const installed = await step('the tarballs install with npm in an empty project', () =>
      run('npm', npm, { cwd: folder, quiet: true }),
    );
    if (!installed) return;
    await step('every entry can be imported there', () =>
      run(process.execPath, ['import.mjs'], { cwd: folder, quiet: true }),
    );
    await step('TypeScript reads the types of every entry there', () =>
      runTool('typescript', ['--project', folder], { bin: 'tsc', quiet: true }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
