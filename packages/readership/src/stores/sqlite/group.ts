/** Work that waits for the next group: what to record, and whom to tell when it is durable. */
interface Waiting<Item, Result> {
  readonly items: readonly Item[];
  readonly resolve: (results: readonly Result[]) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Group commit. Everything that arrives while the process is reading its sockets is written in one transaction, with one write through to the
 * disk, and only then is anybody told. The busier the collector, the larger the groups; alone, a read waits for nobody.
 *
 * @param commit writes all items durably or throws with nothing written
 * @param most items in one group; more wait for the next, so that no group holds the process for long
 */
export function groupCommit<Item, Result>(
  commit: (items: readonly Item[]) => readonly Result[],
  most = 1000,
): { readonly add: (items: readonly Item[]) => Promise<readonly Result[]>; readonly flush: () => void } {
  const queue: Waiting<Item, Result>[] = [];
  let scheduled = false;

  function flush(): void {
    scheduled = false;
    while (queue.length > 0) {
      let count = 0;
      const group: Waiting<Item, Result>[] = [];
      while (queue.length > 0 && (group.length === 0 || count + (queue[0]?.items.length ?? 0) <= most)) {
        const next = queue.shift() as Waiting<Item, Result>;
        group.push(next);
        count += next.items.length;
      }
      settle(group);
    }
  }

  function settle(group: readonly Waiting<Item, Result>[]): void {
    let results: readonly Result[];
    try {
      results = commit(group.flatMap(({ items }) => items));
    } catch (error) {
      for (const { reject } of group) reject(error);
      return;
    }
    let start = 0;
    for (const { items, resolve } of group) {
      resolve(results.slice(start, start + items.length));
      start += items.length;
    }
  }

  return {
    add: (items) =>
      new Promise((resolve, reject) => {
        queue.push({ items, resolve, reject });
        if (scheduled) return;
        scheduled = true;
        setImmediate(flush);
      }),
    flush,
  };
}
