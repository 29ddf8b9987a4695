// In this workspace a package's `exports` point at its TypeScript sources, so that every tool sees an edit at once and
// nothing has to be built first. What is published must point at `dist` instead: pnpm puts `publishConfig.exports` in
// place of `exports` when it packs. This writes the second list from the first: `pnpm gen:exports`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { publicPackages } from './lib/workspace.mjs';

/** `./language` → `language`, `.` → `index`: the name of an export's file in `dist`. */
export function entryName(subpath) {
  return subpath === '.' ? 'index' : subpath.slice(2);
}

/** What `publishConfig.exports` should be for these `exports`. @example { '.': './src/index.ts' } → types and default in dist */
export function publishedExports(exports) {
  return Object.fromEntries(
    Object.entries(exports).map(([subpath, target]) => {
      if (!target.endsWith('.ts')) return [subpath, target];
      const file = `./dist/${entryName(subpath)}`;
      return [subpath, { types: `${file}.d.ts`, default: `${file}.js` }];
    }),
  );
}

/** True when the package's two lists agree. */
export function exportsInSync(manifest) {
  return JSON.stringify(manifest.publishConfig?.exports) === JSON.stringify(publishedExports(manifest.exports));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const { folder, manifest } of publicPackages()) {
    if (exportsInSync(manifest)) continue;
    const file = join(folder, 'package.json');
    const fresh = JSON.parse(readFileSync(file, 'utf8'));
    fresh.publishConfig.exports = publishedExports(fresh.exports);
    writeFileSync(file, `${JSON.stringify(fresh, null, 2)}\n`);
    console.log(`${manifest.name}: publishConfig.exports written`);
  }
}
