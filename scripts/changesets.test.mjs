import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publicPackages, root } from './lib/workspace.mjs';

const folder = join(root, '.changeset');
const notes = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md');
const names = publicPackages().map(({ manifest }) => manifest.name);

describe('the notes of what has changed', () => {
  // A formatter that takes front matter for a heading makes a note that belongs to no package, and nothing else would say so.
  test.each(notes)('%s names packages and how much they change', (file) => {
    const head = /^---\n((?:'[^']+': (?:major|minor|patch)\n)+)---\n\n\S/.exec(
      readFileSync(join(folder, file), 'utf8'),
    );
    expect(head).not.toBeNull();
    const named = [...(head?.[1] ?? '').matchAll(/'([^']+)'/g)].map(([, name]) => name);
    expect(named.filter((name) => !names.includes(name))).toEqual([]);
  });
});
