export * from '../self-check/danger-triage/index.ts';
