export { dueDateDayText, dueDateFactText } from './due-date.fact-text.table.ts';
export { dueDateFacts } from './due-date.facts.table.ts';
export { dueDateAlways, dueDateDays, dueDateInputs, dueDateRules } from './due-date.table.ts';
export { checkDueDate, type DueDateInput, type DueDateMethod, type DueDateValue } from './due-date.ts';
