export { type FilledForm, type FormField, formOf } from './forms.ts';
