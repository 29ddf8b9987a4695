export { type Compiled, compile, type Outcome, type Slots } from './compile.ts';
export type { Comparator, Comparison, Condition, Definitions, Facts, FactValue, Presence, Truth } from './condition.ts';
export { describe, type Labeler, type Locale, type Text } from './describe.ts';
export { evaluate, type Judgement, judge } from './evaluate.ts';
export { parseCondition } from './parse.ts';
export { factsOf } from './resolve.ts';
