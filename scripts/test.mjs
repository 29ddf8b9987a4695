// `npm test`: everything that must hold before a change lands, in order, counted. `npm test -- --only unit,browser`
// runs some of it: lint, types, knip, build, unit, packages, size, browser.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, install } from './lib/build.mjs';
import { getChromium } from './lib/chromium.mjs';
import { checkPackages } from './lib/package-checks.mjs';
import { runTool, stopOnSignals } from './lib/processes.mjs';
import { closingLine, countTests } from './lib/tally.mjs';
import { root } from './lib/workspace.mjs';

const steps = ['lint', 'types', 'knip', 'build', 'unit', 'packages', 'size', 'browser'];
const { values } = parseArgs({ options: { only: { type: 'string' } } });
const chosen = values.only?.split(',') ?? steps;
const unknown = chosen.filter((name) => !steps.includes(name));
if (unknown.length > 0) {
  console.error(`No step is called ${unknown.join(', ')}. Steps: ${steps.join(', ')}.`);
  process.exit(1);
}

process.env.ASTRO_TELEMETRY_DISABLED = '1';
delete process.env.NODE_ENV; // Each tool sets its own.
if (!process.stdout.isTTY) process.env.NO_COLOR = '1';
stopOnSignals();

const tally = { passed: 0, failed: 0, skipped: 0 };
const times = [];

/** Counts and shows one check; what it printed is shown when it failed. */
function check({ name, ok, output = '', ms, fresh }) {
  tally[ok ? 'passed' : 'failed'] += 1;
  if (!ok && output) console.log(output.trimEnd());
  console.log(`  ${ok ? '✓' : '✗'} ${name}${fresh ? ', unchanged' : ''}${ms === undefined ? '' : ` (${seconds(ms)})`}`);
}

const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

async function step(name, work) {
  console.log(`\n▶ ${name}`);
  const started = performance.now();
  await work();
  times.push([name, performance.now() - started]);
}

async function tool(label, name, args, options) {
  const started = performance.now();
  const { code, output } = await runTool(name, args, { quiet: true, ...options });
  check({ name: label, ok: code === 0, output, ms: performance.now() - started });
}

/** Runs one Vitest project and adds what it counted. */
async function vitest(project) {
  const report = join(root, 'reports', `${project}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await runTool('vitest', ['run', '--project', project, ...reporters]);
  const counts = countTests(code, existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null);
  for (const kind of Object.keys(tally)) tally[kind] += counts[kind];
}

const work = {
  lint: () => tool('biome check', '@biomejs/biome', ['check', '--error-on-warnings'], { bin: 'biome' }),
  types: async () => {
    await tool('packages and scripts', 'typescript', [], { bin: 'tsc' });
    await tool('core and indicators without Node or browser', 'typescript', ['-p', 'tsconfig.pure.json'], {
      bin: 'tsc',
    });
    await tool('site', 'astro', ['check'], { from: join(root, 'site') });
  },
  knip: () => tool('no unused files, exports or dependencies', 'knip', ['--no-progress']),
  build: async () => {
    built = await build(['packages', 'site'], check);
  },
  unit: () => vitest('unit'),
  packages: () => checkPackages(check),
  size: () => tool('within their limits', 'size-limit', []),
  browser: () => vitest('browser'),
};

// What must have been built before these steps; a failed build counts as a failure itself.
const needsBuilt = { packages: ['packages'], size: ['packages'], browser: ['packages', 'site'] };
let built = true;
let ready = false;
await step('install', async () => {
  ready = await install();
  if (!ready) check({ name: 'pnpm install --frozen-lockfile', ok: false });
});
if (ready) {
  let browser = null;
  if (chosen.includes('browser')) {
    await step('get a browser', async () => {
      browser = await getChromium();
      if (browser) process.env.CHROMIUM_PATH = browser;
      check({ name: browser ?? 'no Chromium', ok: browser !== null });
    });
  }
  for (const name of steps) {
    if (!chosen.includes(name)) continue;
    const needed = needsBuilt[name];
    if (needed && !chosen.includes('build')) {
      await step(`build ${needed.join(' and ')}`, async () => {
        built = await build(needed, check);
      });
    }
    const obstacle = needed && !built ? 'the build failed' : name === 'browser' && !browser && 'there is no Chromium';
    if (obstacle) console.log(`\n▶ ${name}\n  not run: ${obstacle}`);
    else await step(name, work[name]);
  }
}

console.log(`\n${times.map(([name, ms]) => `${name} ${seconds(ms)}`).join(' · ')}`);
console.log(`\n${closingLine(tally)}`);
process.exit(tally.failed > 0 || tally.passed === 0 ? 1 : 0);
