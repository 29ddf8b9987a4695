/**
 * How to hide a cell of a table with totals so that it cannot be worked out from what is shown.
 *
 * The table is taken with its margins: the last row holds the column totals, the last column the row totals, the corner the grand total. In every
 * row and every column the parts and the total balance, so the cells are the arcs of a network whose nodes are the rows and columns. A hidden cell
 * can have another value exactly when other hidden cells can change with it so that every line still balances: when its arc lies on a directed
 * cycle of hidden cells. The cheapest such cycle, counting what is still shown, says what else to hide.
 */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  /** Values with margins, row by row. */
  readonly values: readonly (readonly number[])[];
  /** True where the reader does not see the value. */
  readonly hidden: readonly (readonly boolean[])[];
  /** The least a reader knows a hidden value to be: 1 where zeros are always shown, 0 for a total that is never printed. */
  readonly least: (row: number, column: number) => number;
  /** What it costs to hide a value that is shown. */
  readonly cost: (row: number, column: number) => number;
}

export type Cell = readonly [row: number, column: number];

interface Way {
  readonly cost: number;
  readonly cells: readonly Cell[];
}

/** A total stands on the other side of its line's balance, so it rises where a part falls. The corner is the total of totals, and a part again. */
function isTotal({ rows, columns }: Grid, r: number, c: number): boolean {
  return (r === rows - 1) !== (c === columns - 1);
}

/** The cost of letting one cell rise or fall by 1; Infinity where it cannot, or where it is a zero, which stays shown. */
function stepCost(grid: Grid, [r, c]: Cell, rises: boolean): number {
  const value = grid.values[r]?.[c] as number;
  if (!rises && value <= grid.least(r, c)) return Number.POSITIVE_INFINITY;
  if (grid.hidden[r]?.[c]) return 0;
  return value === 0 ? Number.POSITIVE_INFINITY : grid.cost(r, c);
}

/** The arcs leaving a node: rows are 0 … rows - 1, columns follow. */
function* steps(grid: Grid, node: number): Generator<readonly [to: number, cell: Cell, rises: boolean]> {
  const { rows, columns } = grid;
  if (node < rows) for (let c = 0; c < columns; c += 1) yield [rows + c, [node, c], !isTotal(grid, node, c)];
  else for (let r = 0; r < rows; r += 1) yield [r, [r, node - rows], isTotal(grid, r, node - rows)];
}

function nearest(costs: readonly number[], done: ReadonlySet<number>): number | undefined {
  let best: number | undefined;
  costs.forEach((cost, node) => {
    if (done.has(node) || cost === Number.POSITIVE_INFINITY) return;
    if (best === undefined || cost < (costs[best] as number)) best = node;
  });
  return best;
}

/** The cheapest way from one node to another that does not use the cell itself (Dijkstra over a dense network). */
function cheapest(grid: Grid, from: number, to: number, without: Cell): Way {
  const size = grid.rows + grid.columns;
  const costs = new Array<number>(size).fill(Number.POSITIVE_INFINITY);
  const came: { readonly node: number; readonly cell: Cell }[] = [];
  const done = new Set<number>();
  costs[from] = 0;
  // Nodes reached without further cost are taken at once; only when there are none is the next cheapest looked for.
  const near = [from];
  while (!done.has(to)) {
    const node = near.pop() ?? nearest(costs, done);
    if (node === undefined) break;
    if (done.has(node)) continue;
    done.add(node);
    for (const [next, cell, rises] of steps(grid, node)) {
      if (cell[0] === without[0] && cell[1] === without[1]) continue;
      const cost = (costs[node] as number) + stepCost(grid, cell, rises);
      if (cost >= (costs[next] as number)) continue;
      costs[next] = cost;
      came[next] = { node, cell };
      if (cost === costs[node]) near.push(next);
    }
  }
  const cells: Cell[] = [];
  for (let step = came[to]; step; step = step.node === from ? undefined : came[step.node]) cells.push(step.cell);
  return { cost: costs[to] as number, cells };
}

/**
 * The cheapest set of cells that, hidden too, leave a hidden cell at least two possible values. Its cost is 0 when it has them already and Infinity
 * when no set does.
 */
export function wayAround(grid: Grid, cell: Cell): Way {
  const [r, c] = cell;
  const ends = [r, grid.rows + c] as const;
  const [tail, head] = isTotal(grid, r, c) ? [ends[1], ends[0]] : ends;
  const rise = cheapest(grid, head, tail, cell);
  if (rise.cost === 0 || (grid.values[r]?.[c] as number) <= grid.least(r, c)) return rise;
  const fall = cheapest(grid, tail, head, cell);
  return fall.cost < rise.cost ? fall : rise;
}
