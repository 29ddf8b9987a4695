import type { Row } from './criterion.ts';
import { english, readingsInEnglish } from './english.table.ts';
import { cn2017Chinese } from './national-zh.ts';
import { provenance } from './provenance.table.ts';
import type { RuleSet } from './ruleset.ts';

/** Joins a row with its English and with the copies it was seen in. */
function complete<R extends Omit<Row, 'when'>>(row: R): R {
  const copies = provenance[row.id];
  return { ...row, en: english[row.id] as string, ...(copies ? { copies } : {}) };
}

/** The national rule set, `cn-2017`, in Chinese and English, each row with the copies it was seen in. */
export const cn2017: RuleSet = {
  ...cn2017Chinese,
  screening: cn2017Chinese.screening.map(complete),
  green: complete(cn2017Chinese.green),
  grading: cn2017Chinese.grading.map(complete),
  beyond: cn2017Chinese.beyond.map(complete),
  readings: cn2017Chinese.readings.map((reading) => ({ ...reading, en: readingsInEnglish[reading.id] as string })),
};
