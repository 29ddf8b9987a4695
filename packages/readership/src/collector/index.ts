export { apartReasons } from '../stores/apart-reasons.table.ts';
export { botSigns } from './bot-signs.table.ts';
export type { TimeSource } from './clock.ts';
export { type Collector, createCollector } from './collector.ts';
export type { CollectorOptions, CollectorSettings } from './options.ts';
export type { PlainRequest, PlainResponse } from './plain.ts';
export { refusals } from './refusals.table.ts';
export { issueToken, type PageToken } from './token.ts';
