export { weightGainFactText } from './weight-gain.fact-text.table.ts';
export { weightGainFacts } from './weight-gain.facts.table.ts';
export {
  type GainRow,
  gainEvidence,
  gainTable,
  iomTable,
  weightGainDefinitions,
  weightGainInputs,
  weightGainRules,
} from './weight-gain.table.ts';
export { bmiOf, checkWeightGain, gainBand, type WeightGainInput, type WeightGainValue } from './weight-gain.ts';
