export { continuationTable, continuationWords } from './continuation.table.ts';
export { type Continuation, type ContinuationInput, type ContinuationStep, continuationDue } from './continuation.ts';
