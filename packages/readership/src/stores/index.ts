export { chinaDay } from './days.ts';
export * from './model.ts';
export type * from './store.ts';
