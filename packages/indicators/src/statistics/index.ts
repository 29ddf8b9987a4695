export type { ControlChartKind } from './_control-limits.ts';
export type { Change } from './change.ts';
export { changeBetween } from './change.ts';
export type { ControlChart, ControlOptions, ControlPoint } from './control-chart.ts';
export { countChart, valueChart } from './control-chart.ts';
export type { Dispersion } from './dispersion.ts';
export { fewestPlaces } from './dispersion.ts';
export type { Funnel, FunnelOptions, FunnelPlace, FunnelResult, FunnelSignal } from './funnel.ts';
export { funnel, funnelCurve } from './funnel.ts';
export type { FunnelKind } from './funnel-limits.ts';
export { funnelKinds, funnelLevels, funnelLimits, rateFunnelSizes } from './funnel-limits.ts';
export type { MethodRow } from './method.ts';
export { methods } from './methods.table.ts';
export type { MethodId } from './methods.ts';
export { method } from './methods.ts';
export type { NoProjectionReason, Projected, ProjectionForm, YearlyValue } from './projection.ts';
export { projectedValue, requiredPoints, requiredReduction, yearOfReaching } from './projection.ts';
export type { Comparison, Group, RatioInterval, RatioMethod } from './ratio.ts';
export { rateRatio, riskDifference, riskRatio } from './ratio.ts';
export type { RunChart, RunSignals } from './run-chart.ts';
export { fewestPoints, runChart } from './run-chart.ts';
export type { DirectRate, DirectStratum, NoStandardizedRate } from './standardize-direct.ts';
export { directRate } from './standardize-direct.ts';
export type { IndirectRate, IndirectStratum } from './standardize-indirect.ts';
export { indirectRate } from './standardize-indirect.ts';
export type {
  AnnualReduction,
  NoTrendReason,
  ReductionForm,
  TrendInterval,
  TrendIntervalMethod,
  TrendPoint,
} from './trend.ts';
export { annualReduction, estimatedAnnualPercentChange, reductionForms } from './trend.ts';
