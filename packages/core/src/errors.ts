/** One thing wrong with an input: where, what was expected there, and what came instead. */
export interface Issue {
  /** Stable, kebab-case, for programs: `unknown-key`, `out-of-range`, `date-order` … */
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly expected: string;
  /** Shown as received, shortened. Never a name or an identity number: records hold facts only. */
  readonly received: string;
}

/** `records.3.hemoglobinGPerL: expected 10–250 g/L, received 1120` */
export function formatIssue(issue: Issue): string {
  const path = issue.path.length ? `${issue.path.join('.')}: ` : '';
  return `${path}expected ${issue.expected}, received ${issue.received}`;
}

/**
 * The only error this package throws. It carries every issue found, not just the first one.
 *
 * @example new InputError([{ code: 'date-order', path: ['on'], expected: 'a day not before 2026-01-01', received: '2025-12-31' }]).message
 * // 'on: expected a day not before 2026-01-01, received 2025-12-31'
 */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(formatIssue).join('\n'));
    this.issues = issues;
  }
}

/** Shows any value in an error message without running its code or printing a page of it. */
export function show(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
    case 'number':
    case 'boolean':
    case 'undefined':
      return String(value);
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? 'an array' : 'an object';
    default:
      return `a ${typeof value}`;
  }
}
