import { addHours, checkedDay } from '../_wall-clock.ts';
import { InputError, type Issue, show } from '../errors.ts';
import { levels, rankOf } from '../rules/criterion.ts';
import { type CaseEvent, summaryOf } from './event.ts';
import { type EventKey, type EventKindRow, eventKinds } from './event-kinds.table.ts';
import { careRoles } from './roles.table.ts';

type Path = readonly (string | number)[];
type Given = Readonly<Record<string, unknown>>;

const roleIds: readonly string[] = careRoles.map(({ id }) => id);
const key = /^[\w:.-]{1,64}$/;
const never = 'never a name or an identity number';

const levelsOrNone = [...levels, null];

const kinds = (eventKinds as readonly EventKindRow[]).map(({ id, keys = {}, optional = {} }) => ({
  id,
  keys: Object.entries(keys),
  optional: Object.entries(optional),
  known: ['id', 'kind', 'at', 'by', ...Object.keys(keys), ...Object.keys(optional)],
}));

/**
 * The faults of an event by itself, whatever the case. A key that the kind does not have is a fault, so that no name can ride along; what stood in
 * a faulty role or key is never repeated in the message.
 */
export function faultsOf(event: unknown, path: Path): readonly Issue[] {
  if (!isObject(event)) return [{ code: 'type', path, expected: 'an event', received: show(event) }];
  const row = kinds.find(({ id }) => id === event.kind);
  if (row === undefined) {
    return oneOf(
      kinds.map(({ id }) => id),
      event.kind,
      [...path, 'kind'],
      'unknown-kind',
    );
  }
  const { keys, optional, known } = row;
  const issues: Issue[] = [];
  for (const one of Object.keys(event)) {
    if (known.includes(one)) continue;
    issues.push({ code: 'unknown-key', path, expected: `only ${known.join(', ')}`, received: 'another key' });
  }
  issues.push(...idsIn([event.id], [...path, 'id'], 'event-id'), ...faultOf('role', event.by, [...path, 'by']));
  issues.push(...caught(event.at, () => addHours(event.at as string, 0, [...path, 'at'] as string[])));
  for (const [name, kind] of keys) issues.push(...faultOf(kind, event[name], [...path, name]));
  for (const [name, kind] of optional) {
    if (event[name] !== undefined) issues.push(...faultOf(kind, event[name], [...path, name]));
  }
  return issues;
}

/** The event as the case keeps it: only the keys of its kind, and of an assessment only its summary. */
export function kept(event: CaseEvent): CaseEvent {
  if (!('assessment' in event)) return { ...event };
  return { ...event, assessment: summaryOf(event.assessment) };
}

function faultOf(kind: EventKey, value: unknown, path: Path): readonly Issue[] {
  if (typeof kind === 'object') return oneOf(kind, value, path);
  switch (kind) {
    case 'role':
      return oneOf(roleIds, value, path, 'role');
    case 'day':
      return caught(value, () => checkedDay(value as string, path as string[]));
    case 'screening':
      if (!isObject(value) || !Array.isArray(value.items) || Object.keys(value).length > 2) {
        return [{ code: 'type', path, expected: 'on and items of a screening, nothing else', received: shape(value) }];
      }
      return [...faultOf('day', value.on, [...path, 'on']), ...idsIn(value.items, [...path, 'items'])];
    case 'assessment':
      return isObject(value)
        ? assessmentFaults(value, path)
        : [{ code: 'type', path, expected: 'an assessment', received: show(value) }];
  }
}

function assessmentFaults(value: Given, path: Path): readonly Issue[] {
  const { met, level, planLevel, couldReach } = value;
  const issues = [
    ...faultOf('day', value.on, [...path, 'on']),
    ...oneOf(levelsOrNone, level, [...path, 'level']),
    ...oneOf(levelsOrNone, planLevel, [...path, 'planLevel']),
    ...oneOf(levels, couldReach, [...path, 'couldReach']),
    ...oneOf([true, false, null], value.infectious, [...path, 'infectious']),
    ...oneOf(['complete', 'provisional'], value.status, [...path, 'status']),
    ...idsIn([value.ruleset], [...path, 'ruleset']),
    ...(Array.isArray(met)
      ? idsIn(
          met.map((one) => (isObject(one) ? one.id : one)),
          [...path, 'met'],
        )
      : [{ code: 'type', path: [...path, 'met'], expected: 'a list of findings', received: show(met) }]),
  ];
  if (issues.length > 0) return issues;
  const place = (one: unknown) => (one === null ? -1 : rankOf(one as 'green'));
  if (place(level) <= place(planLevel) && place(level) <= place(couldReach)) return [];
  const expected = 'a planLevel and a couldReach not below level';
  return [{ code: 'level-order', path, expected, received: `${level}, ${planLevel}, ${couldReach}` }];
}

function idsIn(values: readonly unknown[], path: Path, code = 'type'): readonly Issue[] {
  if (values.every((one) => typeof one === 'string' && key.test(one))) return [];
  return [{ code, path, expected: `1–64 letters, digits or _ : . -, ${never}`, received: 'something else' }];
}

function oneOf(choices: readonly unknown[], value: unknown, path: Path, code = 'unknown-option'): readonly Issue[] {
  if (choices.includes(value)) return [];
  return [{ code, path, expected: `one of ${choices.join(', ')}`, received: shape(value) }];
}

/** Says what kind of thing came without repeating it: a name or a number of hers may stand where it should not. */
function shape(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? `another ${typeof value}` : show(value);
}

/** The issues of a check that throws, without the value itself. */
function caught(value: unknown, check: () => unknown): readonly Issue[] {
  try {
    check();
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.issues.map((issue) => ({ ...issue, received: shape(value) }));
    throw error;
  }
}

function isObject(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
