import { defineConfig } from 'tsup';
import { packageBuild } from '../../scripts/tsup-preset.ts';
import manifest from './package.json' with { type: 'json' };

export default defineConfig([
  packageBuild(manifest),
  {
    // The beacon is one small file that works as a module and as a classic script, in the in-app browsers of older phones too.
    entry: { 'beacon-script': './src/beacon/script.ts' },
    format: 'iife',
    target: 'es2018',
    minify: true,
    outExtension: () => ({ js: '.js' }),
  },
]);
