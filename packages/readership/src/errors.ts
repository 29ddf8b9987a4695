/** One thing wrong with an input: where, what was expected there, and what came instead. The same shape as `@anchan/core/errors`. */
export interface Issue {
  /** Stable, kebab-case, for programs. */
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly expected: string;
  /** Shown as received, shortened. Never an address, a token or a secret. */
  readonly received: string;
}

/**
 * The only error this package throws, with every issue found. This package stands alone beside the others, so it has its own class; tell
 * them apart by `name` and `issues`, which are the same.
 *
 * @example new InputError([{ code: 'date', path: ['from'], expected: 'a day', received: '"x"' }]).message // 'from: expected a day, received "x"'
 */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(
      issues
        .map(({ path, expected, received }) => {
          const place = path.length > 0 ? `${path.join('.')}: ` : '';
          return `${place}expected ${expected}, received ${received}`;
        })
        .join('\n'),
    );
    this.issues = issues;
  }
}
