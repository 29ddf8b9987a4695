import { type Assessment, formatIssue, InputError, parseRecord, type RiskRecord } from '@anchan/core';

/** What the page writes to a file and reads back. The assessment goes along for whoever reads the file; on reading it is computed anew. */
export interface SavedGrading {
  readonly format: 'anchan-risk-grading';
  readonly version: 1;
  readonly on: string;
  /** By the institution’s wall clock, `YYYY-MM-DDTHH:MM`. */
  readonly gradedAt: string | null;
  readonly record: RiskRecord;
  /** Facts that are the woman’s own word, or `'all'`. */
  readonly selfReported: readonly string[] | 'all';
  readonly assessment?: Assessment;
}

export type ReadSaved =
  | { readonly ok: true; readonly saved: SavedGrading }
  | { readonly ok: false; readonly problem: 'not-json' | 'no-record' | 'faults'; readonly faults: readonly string[] };

/**
 * Reads a file strictly: a record with a misspelt fact or an impossible number is refused as a whole, with every fault named.
 *
 * @example readSaved('{"record":{"ageYears":41}}').ok // true
 */
export function readSaved(text: string): ReadSaved {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, problem: 'not-json', faults: [] };
  }
  const given = (typeof data === 'object' && data !== null ? data : {}) as Partial<Record<keyof SavedGrading, unknown>>;
  if (given.record === undefined) return { ok: false, problem: 'no-record', faults: [] };
  try {
    const record = parseRecord(given.record);
    const { on, gradedAt, selfReported } = given;
    return {
      ok: true,
      saved: {
        format: 'anchan-risk-grading',
        version: 1,
        on: typeof on === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(on) ? on : '',
        gradedAt: typeof gradedAt === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(gradedAt) ? gradedAt : null,
        record,
        selfReported:
          selfReported === 'all'
            ? 'all'
            : Array.isArray(selfReported)
              ? selfReported.filter((id) => typeof id === 'string')
              : [],
      },
    };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { ok: false, problem: 'faults', faults: error.issues.map(formatIssue) };
  }
}
