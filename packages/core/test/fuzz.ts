import type { Assessment } from '../src/assessment.ts';
import { InputError } from '../src/errors.ts';
import { explain } from '../src/explain.ts';
import { assessRisk, screen } from '../src/national.ts';
import { parseRecord, type RiskRecord } from '../src/record.ts';
import { rankOf } from '../src/rules/criterion.ts';
import { zhejiang2018 } from '../src/rules/overlays/zhejiang-2018.overlay.ts';
import { hostileInput, type Random, randomFrom } from './_hostile.ts';

/** What came of a run; `failures` is empty when only typed errors were thrown and every result kept its promises. */
export interface FuzzReport {
  readonly inputs: number;
  readonly accepted: number;
  readonly refused: number;
  /** How often each kind of fault was reported. */
  readonly codes: Readonly<Record<string, number>>;
  /** How often each level came out; `none` is nothing established. */
  readonly levels: Readonly<Record<string, number>>;
  /** Number of the input and what went wrong, the first twenty. */
  readonly failures: readonly string[];
}

const calls: readonly ((input: RiskRecord, random: Random) => unknown)[] = [
  (input) => parseRecord(input),
  (input, random) => screen(input, random() < 0.5 ? {} : { on: '2026-11-22', selfReported: 'all' }),
  (input, random) => {
    const overlays = random() < 0.2 ? [zhejiang2018] : [];
    const assessment = assessRisk(input, { on: '2026-11-22', overlays, selfReported: random() < 0.3 ? 'all' : [] });
    check(assessment);
    if (random() < 0.05) explain(assessment, { locale: random() < 0.5 ? 'zh' : 'en' });
    return assessment;
  },
];

function check({ level, couldReach, met, unknown, status }: Assessment): void {
  if (level !== null && rankOf(level) > rankOf(couldReach)) throw new Error(`level ${level} above ${couldReach}`);
  if (level === null && status !== 'provisional') throw new Error('complete without a level');
  if (level === 'green' && unknown.length > 0) throw new Error('green with open rows');
  if (level === 'green' && met.some(({ grade }) => grade !== 'green' && grade !== 'purple'))
    throw new Error('green with findings');
}

/** Reads inputs `1` to `count` of a seed through every entrance that takes a record from outside. */
export function fuzz(count: number, seed: number, progress: (done: number) => void = () => undefined): FuzzReport {
  const codes: Record<string, number> = {};
  const levels: Record<string, number> = {};
  const failures: string[] = [];
  const fail = (number: number, text: string): void => {
    if (failures.length < 20) failures.push(`seed ${seed}, input ${number}: ${text}`);
  };
  let accepted = 0;
  for (let number = 1; number <= count; number++) {
    const random = randomFrom(seed + number * 7919);
    let refusals = 0;
    for (const [i, call] of calls.entries()) {
      // Getters may answer differently each time, so each call gets an input of its own, made alike.
      const input = hostileInput(randomFrom(seed * 31 + number)) as RiskRecord;
      try {
        const result = call(input, random);
        if (i === calls.length - 1) {
          const level = (result as Assessment).level ?? 'none';
          levels[level] = (levels[level] ?? 0) + 1;
        }
      } catch (error) {
        refusals++;
        const fault = faultOf(error);
        if (fault) fail(number, fault);
        else if (i === 0) for (const { code } of (error as InputError).issues) codes[code] = (codes[code] ?? 0) + 1;
      }
    }
    if (refusals === 0) accepted++;
    if (number % 50_000 === 0) progress(number);
  }
  if (({} as Record<string, unknown>).polluted !== undefined) fail(count, 'Object.prototype was written to');
  return { inputs: count, accepted, refused: count - accepted, codes, levels, failures };
}

/** Why an error is not the typed one with path, expected and received in short; null when it is. */
function faultOf(error: unknown): string | null {
  if (!(error instanceof InputError))
    return `threw ${error instanceof Error ? (error.stack ?? error.message) : typeof error}`;
  const { issues } = error;
  if (issues.length === 0) return 'an InputError without issues';
  for (const { code, path, expected, received } of issues) {
    if (!/^[a-z]+(-[a-z]+)*$/.test(code)) return `code ${code}`;
    if (!path.every((part) => typeof part === 'string' && part.length <= 81)) return `a path of ${typeof path[0]}`;
    if (expected === '' || expected.length > 200) return `expected: ${expected.slice(0, 80)}`;
    if (received.length > 300) return `received ${received.length} characters`;
  }
  return null;
}

/** `node packages/core/test/fuzz.ts 1000000 [seed]` */
function main([count = '100000', seed = '1']: readonly string[]): void {
  const start = performance.now();
  const seconds = (): string => `${((performance.now() - start) / 1000).toFixed(0)} s`;
  const report = fuzz(Number(count), Number(seed), (done) => console.log(`${done} of ${count} inputs, ${seconds()}`));
  const { inputs, accepted, refused, codes, levels, failures } = report;
  const list = (counts: Readonly<Record<string, number>>): string =>
    Object.entries(counts)
      .sort(([, a], [, b]) => b - a)
      .map(([name, times]) => `${name} ${times}`)
      .join(', ');
  console.log(
    `${inputs} inputs of seed ${seed} in ${seconds()}: ${accepted} accepted, ${refused} refused with a typed error`,
  );
  console.log(`faults reported: ${list(codes)}`);
  console.log(`levels: ${list(levels)}`);
  for (const failure of failures) console.log(failure);
  console.log(
    failures.length === 0 ? 'no other exception, every result kept its promises' : `${failures.length} FAILED`,
  );
  process.exitCode = failures.length === 0 ? 0 : 1;
}

if (process.argv[1] === import.meta.filename) main(process.argv.slice(2));
