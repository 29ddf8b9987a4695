import type { DangerSign } from './danger-triage/danger-triage.table.ts';
import type { Support } from './result.ts';
import type { Option, Rule } from './shared.ts';

/** The question under which a danger sign is ticked in another tool. */
export function optionOf({ id, ask }: DangerSign): Option {
  return { id, text: ask };
}

/** A ticked danger sign as a rule of another tool, with the same id, urgency, words and evidence as in the triage. */
export function flagOf({ id, urgency, ask, more, sources, verified, tier }: DangerSign): Rule & Support {
  const text = more ? { zh: `${ask.zh}。${more.zh}。`, en: `${ask.en}. ${more.en}.` } : ask;
  return { id, urgency, when: { fact: id }, text, sources, verified, tier };
}
