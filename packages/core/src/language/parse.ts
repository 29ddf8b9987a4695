import { InputError, type Issue, show } from '../errors.ts';
import type { Condition } from './condition.ts';

const comparatorNames = ['>=', '>', '<=', '<', '='];
const shapes = '{ fact }, { fact, op, value }, { all }, { any }, { not } or { ref }';
/** Deeper than any rule that a person could check against its clause. */
const deepest = 32;

/**
 * Reads a condition that came from outside (JSON of an overlay, an editor). What it returns has no other keys than the language's own.
 *
 * @param knownFact tells whether a fact exists; leave it out to accept any name
 * @throws InputError with every fault found: `condition`, `unknown-key`, `unknown-fact`, `operator`, `number`, `too-deep`
 * @example parseCondition({ fact: 'bmi', op: '>=', value: 28 })
 */
export function parseCondition(input: unknown, knownFact: (fact: string) => boolean = () => true): Condition {
  const issues: Issue[] = [];
  let condition: Condition | null = null;
  try {
    condition = read(input, [], knownFact, issues);
  } catch {
    // A getter or proxy of the caller's that throws.
    issues.push({ code: 'condition', path: [], expected: shapes, received: 'an object that cannot be read' });
  }
  if (issues.length > 0 || condition === null) throw new InputError(issues);
  return condition;
}

type Path = readonly (string | number)[];

function read(input: unknown, path: Path, knownFact: (fact: string) => boolean, issues: Issue[]): Condition | null {
  // A condition that contains itself, twice over, would be read for ever.
  if (issues.at(-1)?.code === 'too-deep') return null;
  const fault = (code: string, expected: string, received: unknown, at: Path = path): null => {
    issues.push({ code, path: at, expected, received: show(received) });
    return null;
  };
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return fault('condition', shapes, input);
  if (path.length > 2 * deepest) return fault('too-deep', `at most ${deepest} levels`, input);
  const node = input as Record<string, unknown>;
  const keys = Object.keys(node);
  const only = (...allowed: string[]): void => {
    for (const key of keys) if (!allowed.includes(key)) fault('unknown-key', allowed.join(', '), key, [...path, key]);
  };

  if (keys.includes('fact')) {
    only('fact', 'op', 'value');
    const { fact, op, value } = node;
    if (typeof fact !== 'string' || !knownFact(fact))
      return fault('unknown-fact', 'a fact of the dictionary', fact, [...path, 'fact']);
    if (!keys.includes('op') && !keys.includes('value')) return { fact };
    if (typeof op !== 'string' || !comparatorNames.includes(op)) {
      return fault('operator', comparatorNames.join(' '), op, [...path, 'op']);
    }
    if (typeof value !== 'number' || !Number.isFinite(value))
      return fault('number', 'a number', value, [...path, 'value']);
    return { fact, op, value } as Condition;
  }
  for (const key of ['all', 'any'] as const) {
    if (!keys.includes(key)) continue;
    only(key);
    const members = node[key];
    if (!Array.isArray(members) || members.length === 0) {
      return fault('condition', 'a list of at least one condition', members, [...path, key]);
    }
    const read1 = members.map((member, i) => read(member, [...path, key, i], knownFact, issues));
    return { [key]: read1 } as unknown as Condition;
  }
  if (keys.includes('not')) {
    only('not');
    const inner = read(node.not, [...path, 'not'], knownFact, issues);
    return inner && { not: inner };
  }
  if (keys.includes('ref')) {
    only('ref');
    return typeof node.ref === 'string' ? { ref: node.ref } : fault('condition', 'a name', node.ref, [...path, 'ref']);
  }
  return fault('condition', shapes, input);
}
