export { errata } from './errata.table.ts';
export type { ErrataQuery } from './errata-for.ts';
export { errataFor } from './errata-for.ts';
export type { ErratumRow } from './erratum.ts';
