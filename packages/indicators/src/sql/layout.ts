const widest = 110;

/** Lines moved to the right by two spaces. */
export function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ');
}

/** Parts joined by AND or OR: on one line where they fit, else one to a line. */
export function joinedBy(operator: 'AND' | 'OR', parts: readonly string[]): string {
  if (parts.length === 1) return parts[0] as string;
  const line = `(${parts.join(` ${operator} `)})`;
  if (line.length <= widest && !line.includes('\n')) return line;
  return `(\n${indent(parts.join(`\n${operator} `))}\n)`;
}

/** One common table expression, or the last query, with its columns one to a line. */
export function select(columns: readonly string[], from: string): string {
  return `SELECT\n${indent(columns.join(',\n'))}\nFROM ${from}`;
}

/** A statement from named steps, each of which may read those before it. */
export function withSteps(
  steps: readonly (readonly [name: string, query: string])[],
  as: string,
  last: string,
): string {
  if (steps.length === 0) return last;
  return `WITH ${steps.map(([name, query]) => `${name} ${as} (\n${indent(query)}\n)`).join(',\n')}\n${last}`;
}
