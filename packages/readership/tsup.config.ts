import { defineConfig } from 'tsup';
import { packageBuild } from '../../scripts/tsup-preset.ts';
import manifest from './package.json' with { type: 'json' };

const script = './beacon-script';
const { [script]: beacon, ...modules } = manifest.exports;

export default defineConfig([
  packageBuild({ exports: modules }),
  {
    // The beacon is one small file that works as a module and as a classic script, in the in-app browsers of older phones too.
    ...packageBuild({ exports: { [script]: beacon } }),
    format: 'iife',
    target: 'es2018',
    splitting: false,
    minify: true,
    sourcemap: false,
    clean: false,
    outExtension: () => ({ js: '.js' }),
  },
]);
