import type { IsoDate } from '../dates.ts';
import type { EmbryoDay } from './due-date.ts';
import type { DatingMethodId } from './methods.table.ts';
import type { DatingNoteId, DatingReasonId, Wording } from './reasons.table.ts';

/** What is known of a pregnancy's dates. Anything may be absent: `undefined` and `null` mean “not known”. */
export interface DatingInput {
  /** The day asked about. There is no clock: the same question gives the same answer tomorrow. */
  readonly on: IsoDate;
  readonly lastPeriod?:
    | {
        /** First day of the last menstrual period. */
        readonly date?: IsoDate | null | undefined;
        /** Usual length of the cycle, 21 to 45 days. */
        readonly cycleDays?: number | null | undefined;
        readonly irregular?: boolean | null | undefined;
        /** Not sure of the day; unusually light; or no period since a birth or since stopping a contraceptive. */
        readonly uncertain?: boolean | null | undefined;
      }
    | null
    | undefined;
  /** Day of conception or ovulation. */
  readonly conception?: IsoDate | null | undefined;
  readonly transfer?:
    | { readonly date?: IsoDate | null | undefined; readonly embryoDay?: EmbryoDay | null | undefined }
    | null
    | undefined;
  /** `ageDays`: the gestational age printed on the report, 35 to 293 days. The earliest one counts for dating. */
  readonly ultrasounds?:
    | readonly { readonly date?: IsoDate | null | undefined; readonly ageDays?: number | null | undefined }[]
    | null
    | undefined;
  /** The due date a doctor or a fertility center has given. It is never changed. */
  readonly knownDueDate?: IsoDate | null | undefined;
  readonly assistedReproduction?: boolean | null | undefined;
}

/** What one of the given dates says. */
export interface DatingReading {
  readonly method: DatingMethodId;
  /** Where it stands in the input: `ultrasounds.0.date`. */
  readonly path: string;
  readonly zh: string;
  readonly en: string;
  readonly dueDate: IsoDate;
  readonly gestationalAgeDays: number;
  /** Its due date minus the one in use: 3 is three days later. */
  readonly differenceDays: number;
  /** More than this many days is a question for the doctor; null when the two are not compared. */
  readonly limitDays: number | null;
  /**
   * `used`: the date in use. `agrees` and `differs`: compared with `limitDays`. `not-compared`: less reliable than the
   * date in use, or a later ultrasound, so that a difference says nothing about the date.
   */
  readonly status: 'used' | 'agrees' | 'differs' | 'not-compared';
  /** As in the table of methods: is the rule that made this date verified? */
  readonly verified: boolean;
}

/** The date of a pregnancy, with everything that led to it. */
export interface Dating {
  readonly on: IsoDate;
  readonly dueDate: IsoDate | null;
  /** Day 0+0: the last period of a 28-day cycle. Intervals “to this pregnancy” are counted to it. */
  readonly equivalentLastPeriod: IsoDate | null;
  readonly gestationalAgeDays: number | null;
  /** `12+3` */
  readonly gestationalAge: string | null;
  readonly method: DatingMethodId | null;
  readonly reason: Wording & { readonly id: DatingReasonId };
  /** This project's own scale: `high` needs a transfer, an ultrasound up to 13+6, or one before 22+0 that agrees. */
  readonly confidence: 'high' | 'moderate' | 'low' | null;
  /** True when a given date differs from the one in use by more than its limit. */
  readonly conflict: boolean;
  /**
   * Youngest and oldest age on `on` that are still open: the one in use and those in conflict with it. Where a later week
   * is the more cautious one (41+0), judge by `to`; where an earlier one is (37+0), by `from`.
   */
  readonly ageRangeDays: { readonly from: number; readonly to: number } | null;
  /** The one in use first. */
  readonly readings: readonly DatingReading[];
  readonly notes: readonly (Wording & { readonly id: DatingNoteId })[];
  /** Paths of what was not given and would complete or confirm the date. */
  readonly missing: readonly string[];
}
