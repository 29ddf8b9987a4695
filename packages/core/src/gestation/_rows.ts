/** The row of a table by its id. The id's type comes from the table, so the row exists. */
export function byId<Row extends { readonly id: string }, Id extends Row['id']>(
  rows: readonly Row[],
  id: Id,
): Extract<Row, { readonly id: Id }> {
  return rows.find((row) => row.id === id) as Extract<Row, { readonly id: Id }>;
}
