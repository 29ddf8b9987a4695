// The `.sql` files are what people read and edit; `*.generated.ts` holds the same text as strings, so that bundlers, browsers' build
// tools and Node all find it without reading files at run time. `pnpm --filter @anchan/readership gen:sql`; a test fails when it is stale.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'src/sql');

/** The generated module of each engine: file → what it should hold. */
export function generatedSql(): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      if (!entry.isDirectory()) return [];
      const engine = entry.name;
      const names = readdirSync(join(folder, engine)).filter((name) => name.endsWith('.sql'));
      const lines = names.sort().map((name) => {
        const text = readFileSync(join(folder, engine, name), 'utf8');
        return `  ${JSON.stringify(name.slice(0, -'.sql'.length))}: ${JSON.stringify(text)},\n`;
      });
      const head = `// Made by gen-sql.ts from ${engine}/*.sql.\n`;
      return [
        [
          join(folder, `${engine}.generated.ts`),
          `${head}export const ${engine}Sql = {\n${lines.join('')}} as const;\n`,
        ] as const,
      ];
    }),
  );
}

if (import.meta.main) for (const [file, text] of generatedSql()) writeFileSync(file, text);
