import { expect, test } from 'vitest';
import * as row from '../../pages/rules/[ruleset]/[id].json.ts';
import * as csv from '../../pages/rules/files/[table].csv.ts';
import * as json from '../../pages/rules/files/[table].json.ts';
import { entries, rowDocument } from './catalog.ts';
import { expertTables } from './tables/tables.ts';

interface Path {
  readonly params: Readonly<Record<string, string>>;
  readonly props: object;
}
const answer = async (route: { GET: unknown }, { props }: Path): Promise<Response> =>
  (route.GET as (context: object) => Response)({ props });

test('every row has a JSON file at its own id, which holds what its page prints', async () => {
  const paths = row.getStaticPaths() as readonly Path[];
  expect(paths.map(({ params }) => `${params.ruleset}/${params.id}`)).toEqual(
    entries.map(({ ruleset, id }) => `${ruleset}/${id}`),
  );
  for (const [i, path] of paths.entries()) {
    const response = await answer(row, path);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await response.json()).toEqual(
      JSON.parse(JSON.stringify(rowDocument(entries[i] as (typeof entries)[number]))),
    );
  }
});

test('every table is served as CSV and as JSON', async () => {
  for (const [route, key, type] of [
    [csv, 'csv', 'text/csv; charset=utf-8'],
    [json, 'json', 'application/json; charset=utf-8'],
  ] as const) {
    const paths = route.getStaticPaths() as readonly Path[];
    expect(paths.map(({ params }) => params.table)).toEqual(expertTables.map(({ id }) => id));
    for (const [i, path] of paths.entries()) {
      const response = await answer(route, path);
      expect(response.headers.get('content-type')).toBe(type);
      expect(Buffer.from(await response.arrayBuffer()).toString('utf8')).toBe(expertTables[i]?.[key]);
    }
  }
});
