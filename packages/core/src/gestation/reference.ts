export { redatingNotes } from './redating-notes.table.ts';
export { type GestationSourceId, gestationSources } from './sources.table.ts';
