export { ogttFactText } from './ogtt.fact-text.table.ts';
export { ogttFacts } from './ogtt.facts.table.ts';
export { ogttDefinitions, ogttInputs, ogttRules } from './ogtt.table.ts';
export { checkOgtt, type OgttInput, type OgttValue } from './ogtt.ts';
