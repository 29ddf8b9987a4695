import { describe, expect, test } from 'vitest';
import golden from '../../test/golden/network.cases.json' with { type: 'json' };
import { InputError } from '../errors.ts';
import { triageFirstSymptoms } from './first-symptoms/index.ts';
import { transferNote } from './green-channel/index.ts';
import { checkCenter, chooseCenter, coverage } from './index.ts';

interface Case {
  readonly title: string;
  readonly call: keyof typeof functions;
  /** `'example'` stands for the file's example network. */
  readonly args: readonly unknown[];
  /** The part of the value the case is about. */
  readonly expect?: unknown;
  /** The field of a note that must be known. */
  readonly known?: string;
  /** Code and path of every issue. */
  readonly throws?: readonly string[];
  readonly from: string;
}

const functions = { chooseCenter, coverage, checkCenter, triageFirstSymptoms, transferNote };
const cases = golden.cases as unknown as readonly Case[];

function run({ call, args }: Case): unknown {
  const given = args.map((one) => (one === 'example' ? golden.example : one));
  return (functions[call] as (...all: readonly unknown[]) => unknown)(...given);
}

describe('golden cases of the network', () => {
  test.each(cases.filter((one) => 'expect' in one))('$call: $title', (one) => {
    expect(run(one)).toMatchObject(one.expect as object);
  });

  test.each(cases.filter(({ known }) => known))('$call: $title', (one) => {
    const { items } = run(one) as ReturnType<typeof transferNote>;
    expect(items.find(({ id }) => id === one.known)?.status).toBe('known');
  });

  test.each(cases.filter(({ throws }) => throws))('$call: $title (refused)', (one) => {
    try {
      run(one);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      expect(error.issues.map(({ code, path }) => `${code} ${path.join('.')}`).sort()).toEqual(
        [...(one.throws ?? [])].sort(),
      );
      expect(error.message).not.toContain('王');
      return;
    }
    expect.unreachable('the input was accepted');
  });

  test('every case says where its expectation comes from, under its own title', () => {
    expect(cases.filter(({ from }) => !from)).toEqual([]);
    expect(new Set(cases.map(({ call, title }) => `${call}: ${title}`)).size).toBe(cases.length);
  });
});
