export { anemiaFactText } from './anemia.fact-text.table.ts';
export { anemiaFacts } from './anemia.facts.table.ts';
export { anemiaDefinitions, anemiaGrades, anemiaInputs, anemiaRules } from './anemia.table.ts';
export { type AnemiaInput, type AnemiaValue, checkAnemia } from './anemia.ts';
