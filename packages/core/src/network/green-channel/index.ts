export { type NoteItem, type TransferFacts, type TransferNote, transferFactsOf, transferNote } from './note.ts';
export { type NoteField, type NoteFieldId, noteFields, noteWords } from './note-fields.table.ts';
