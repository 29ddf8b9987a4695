import { InputError, show } from '../errors.ts';
import type { Comparison, Condition, Definitions, Presence } from './condition.ts';

/** Where a reader of a condition stands: the names that are defined, and those already followed to get here. */
export interface Scope {
  readonly definitions: Definitions;
  readonly trail: readonly string[];
}

export function scopeOf(definitions: Definitions): Scope {
  return { definitions, trail: [] };
}

/**
 * The condition behind a name, with the scope to go on reading in.
 *
 * @throws InputError `unknown-ref` when nothing has that name, `circular-ref` when it is defined by itself
 */
export function follow(name: string, { definitions, trail }: Scope): readonly [Condition, Scope] {
  const circular = trail.includes(name);
  if (circular || !Object.hasOwn(definitions, name)) {
    const expected = 'the name of a condition that is defined, and not by itself';
    throw new InputError([
      { code: circular ? 'circular-ref' : 'unknown-ref', path: [...trail, 'ref'], expected, received: show(name) },
    ]);
  }
  return [definitions[name] as Condition, { definitions, trail: [...trail, name] }];
}

/** Every comparison and every boolean fact of a condition, in reading order; repeated ones stand as often as they are written. */
export function leavesOf(condition: Condition, definitions: Definitions = {}): readonly (Comparison | Presence)[] {
  return listLeaves(condition, scopeOf(definitions));
}

function listLeaves(condition: Condition, scope: Scope): readonly (Comparison | Presence)[] {
  if ('ref' in condition) return listLeaves(...follow(condition.ref, scope));
  if ('not' in condition) return listLeaves(condition.not, scope);
  if ('all' in condition) return condition.all.flatMap((member) => listLeaves(member, scope));
  if ('any' in condition) return condition.any.flatMap((member) => listLeaves(member, scope));
  return [condition];
}

/** Every fact a condition can ask for, in reading order, each once. */
export function factsOf(condition: Condition, definitions: Definitions = {}): readonly string[] {
  return [...new Set(leavesOf(condition, definitions).map(({ fact }) => fact))];
}
