// Files that a page can use without a bundler: one an element and one with all of them, each as a module and as a classic script, with the
// integrity hashes a host puts beside them.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import manifest from './package.json' with { type: 'json' };

/** The oldest engines these files run in: what `Object.hasOwn` and class fields need. WeChat's own engine on Android is newer. */
export const targets = ['chrome93', 'firefox92', 'safari15.4'];

const folder = import.meta.dirname;
const out = join(folder, 'dist/standalone');

/** Indentation of templates is most of their white space, and of no use in a browser. */
const withoutIndentation = {
  name: 'without-indentation',
  setup: ({ onLoad }) => {
    onLoad({ filter: /packages\/widgets\/src\/.*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/^ +/gm, ''),
      loader: 'ts',
    }));
  },
};

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const elements = readdirSync(join(folder, 'src/elements')).filter(
  (file) => /^[a-z0-9-]+\.ts$/.test(file) && !file.endsWith('.test.ts'),
);
const entries = [
  ...elements.map((file) => [basename(file, '.ts'), join(folder, 'src/elements', file)]),
  ['all', join(folder, 'src/index.ts')],
];
const files = {};
for (const [name, entry] of entries) {
  for (const [format, file] of [
    ['esm', `${name}.js`],
    ['iife', `${name}.classic.js`],
  ]) {
    await build({
      entryPoints: [entry],
      outfile: join(out, file),
      bundle: true,
      minify: true,
      format,
      target: targets,
      charset: 'utf8',
      legalComments: 'none',
      plugins: [withoutIndentation],
    });
    const hash = createHash('sha384')
      .update(readFileSync(join(out, file)))
      .digest('base64');
    files[file] = `sha384-${hash}`;
  }
}
writeFileSync(join(out, 'integrity.json'), `${JSON.stringify({ version: manifest.version, files }, null, 2)}\n`);
