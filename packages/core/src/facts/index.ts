export type { Answerer, BooleanFact, DateFact, Fact, FactText, NumberFact } from './fact.ts';
export { type FactGroupId, factGroups } from './fact-groups.table.ts';
export { factText } from './fact-text.table.ts';
export { type FactId, facts } from './facts.table.ts';
export { labelOf, sayFact, writeUnit } from './labels.ts';
