import type { Options } from 'tsup';
import { entryName } from './sync-exports.mjs';

/**
 * How every package here is built: one file per entry of its `exports`, code they share in chunks, declarations bundled.
 * A new entry point is one line in the package's `exports` and `pnpm gen:exports`. Types are checked by `pnpm types`, not here.
 */
export function packageBuild(manifest: { exports: Record<string, string> }): Options {
  const sources = Object.entries(manifest.exports).filter(([, target]) => target.endsWith('.ts'));
  return {
    entry: Object.fromEntries(sources.map(([subpath, target]) => [entryName(subpath), target])),
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    splitting: true,
    sourcemap: true,
    clean: true,
    // Entries for Node use its own modules, and `node:sqlite` has no name without the prefix.
    external: [/^node:/],
    removeNodeProtocol: false,
    dts: true,
  };
}
