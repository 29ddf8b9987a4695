export * from '../self-check/danger-triage/english.ts';
