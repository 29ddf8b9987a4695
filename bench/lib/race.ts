/** One thing to be timed. `run` does `items` units of work; what it returns is kept alive so that nothing is optimized away. */
export interface Contender {
  readonly name: string;
  readonly items: number;
  readonly run: () => unknown;
}

export interface Lap {
  readonly name: string;
  /** Median nanoseconds an item. */
  readonly nanoseconds: number;
}

let kept: unknown;

/** What the last contender returned: read it once at the end, so that no engine may drop the work. */
export function lastResult(): unknown {
  return kept;
}

/** Processor time of this process so far, in nanoseconds: unlike the clock, it does not run while other processes do. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
}

/**
 * Times contenders in turn, round after round, so that whatever else the machine does falls on all of them alike, and takes each one's median
 * of processor time.
 */
export function race(contenders: readonly Contender[], rounds = 25, warmup = 5): readonly Lap[] {
  const times = contenders.map((): number[] => []);
  for (let round = -warmup; round < rounds; round++) {
    for (const [i, { run, items }] of contenders.entries()) {
      const start = processorTime();
      kept = run();
      const nanoseconds = (processorTime() - start) / items;
      if (round >= 0) times[i]?.push(nanoseconds);
    }
  }
  return contenders.map(({ name }, i) => ({ name, nanoseconds: median(times[i] as number[]) }));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] as number;
}

/** A table row: name, time an item, items a second, ratio to the first. */
export function report(title: string, laps: readonly Lap[]): string {
  const base = laps[0]?.nanoseconds ?? 1;
  const rows = laps.map(({ name, nanoseconds }) => {
    const perSecond = Math.round(1e9 / nanoseconds).toLocaleString('en-US');
    return `| ${name} | ${(nanoseconds / 1000).toFixed(2)} | ${perSecond} | ${(nanoseconds / base).toFixed(2)} |`;
  });
  return [
    `### ${title}`,
    '',
    '| contender | µs each | a second | ratio |',
    '| --- | ---: | ---: | ---: |',
    ...rows,
    '',
  ].join('\n');
}
