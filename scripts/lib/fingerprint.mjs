import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from './workspace.mjs';

const cache = join(root, 'node_modules', '.cache', 'anchan');
const skipped = new Set(['node_modules', 'dist', '.astro', '.git', 'test']);

function* filesIn(path) {
  if (!existsSync(path)) return;
  if (statSync(path).isFile()) yield path;
  else {
    const names = readdirSync(path).filter((name) => !skipped.has(name));
    for (const name of names.sort()) yield* filesIn(join(path, name));
  }
}

/** One short text that changes when any of these files, or the names of files in these folders, change. Tests are left out. */
export function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of filesIn(path)) {
      if (/\.test\.\w+$/.test(file)) continue;
      hash.update(`${relative(root, file)}\0`).update(createHash('sha256').update(readFileSync(file)).digest());
    }
  }
  return hash.digest('hex');
}

/** True when work of this name was last done for this fingerprint. */
export function isDone(name, mark) {
  const file = join(cache, name);
  return existsSync(file) && readFileSync(file, 'utf8') === mark;
}

/** Remembers that work of this name is done for this fingerprint. */
export function markDone(name, mark) {
  mkdirSync(dirname(join(cache, name)), { recursive: true });
  writeFileSync(join(cache, name), mark);
}
