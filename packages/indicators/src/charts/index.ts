export type { ChartOptions, ChartText } from './_svg.ts';
export type { BarChartOptions, BarRow } from './bar-chart.ts';
export { barChart, barChartText } from './bar-chart.ts';
export type { ForestChartOptions } from './forest-chart.ts';
export { forestChart, forestChartText } from './forest-chart.ts';
export type { FunnelChartOptions } from './funnel-chart.ts';
export { funnelChart, funnelChartText } from './funnel-chart.ts';
export type { TrendChartOptions, TrendChartPoint } from './trend-chart.ts';
export { trendChart, trendChartText } from './trend-chart.ts';
