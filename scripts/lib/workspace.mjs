import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Folders and manifests of everything under `packages/` that is published, dependencies before those who use them. */
export function publicPackages() {
  const found = readdirSync(join(root, 'packages'))
    .map((name) => join(root, 'packages', name))
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map((folder) => ({ folder, manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) }))
    .filter(({ manifest }) => !manifest.private);
  const ordered = [];
  const visit = (one) => {
    for (const other of localDependencies(one, found)) visit(other);
    if (!ordered.includes(one)) ordered.push(one);
  };
  for (const one of found) visit(one);
  return ordered;
}

/** The packages of this workspace that a package needs at run time. */
export function localDependencies({ manifest }, all = publicPackages()) {
  return all.filter((other) => manifest.dependencies?.[other.manifest.name]);
}
