export {
  type Contraction,
  type ContractionEvent,
  type ContractionLog,
  type ContractionPattern,
  contractionPattern,
  logContraction,
  newContractionLog,
  patternRule,
} from './contraction-log.ts';
export { laborSignsFactText } from './labor-signs.fact-text.table.ts';
export { laborSignsFacts } from './labor-signs.facts.table.ts';
export { laborSignsDefinitions, laborSignsInputs, laborSignsRules } from './labor-signs.table.ts';
export { checkLaborSigns, type LaborSignsInput, type LaborSignsValue } from './labor-signs.ts';
