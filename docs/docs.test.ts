import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const run = promisify(execFile);
// Inside the workspace, so that `@anchan/…` resolves as it does for a reader of the guide.
mkdirSync(join(root, 'reports'), { recursive: true });
const workshop = mkdtempSync(join(root, 'reports', 'docs-'));
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

const folders = ['docs/guides', 'docs/explanation'];
const pages = [
  'README.md',
  ...folders.flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`)),
];

/** What a block prints according to its own comments: each `console.log(…); // text` is one line, however the call itself is broken. */
function promised(code: string): readonly string[] {
  const calls = code.matchAll(/console\.log\((?:(?!console\.log\()[\s\S])*?\);? *\/\/ (.*)$/gm);
  return [...calls].map((match) => match[1] as string);
}

describe.each(pages.filter((page) => page.endsWith('.md')))('%s', (page) => {
  const text = readFileSync(join(root, page), 'utf8');
  const blocks = [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map((match) => match[1] as string);

  test.each(blocks.map((code, i) => [i + 1, code] as const).filter(([, code]) => code.includes('import ')))(
    'block %i prints what its comments say',
    async (number, code) => {
      const file = join(workshop, `${page.replaceAll(/\W/g, '-')}-${number}.ts`);
      writeFileSync(file, code);
      const { stdout } = await run(process.execPath, ['--no-warnings', file], { cwd: workshop });
      const expected = promised(code);
      expect(expected.length, 'a block shows what it prints').toBeGreaterThan(0);
      expect(stdout.trimEnd().split('\n')).toEqual(expected);
    },
  );

  test('links lead to files that exist', () => {
    const targets = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map((match) => match[1] as string);
    const missing = targets.filter((target) => {
      try {
        readdirSync(join(root, page, '..', target));
        return false;
      } catch (error) {
        return (error as NodeJS.ErrnoException).code === 'ENOENT';
      }
    });
    expect(missing).toEqual([]);
  });
});
