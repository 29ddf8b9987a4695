import { InputError } from '@anchan/core/errors';

/** The issues an action throws, each as `code path`; nothing where it throws none. */
export function issuesOf(act: () => unknown): readonly string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
    throw error;
  }
  return [];
}
