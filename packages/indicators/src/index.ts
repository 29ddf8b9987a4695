export * from './catalog/index.ts';
export * from './compute/index.ts';
export * from './errata/index.ts';
export * from './observations/index.ts';
