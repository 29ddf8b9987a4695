import type { Text } from '../language/describe.ts';
import { type EnglishOf, labelIn } from './_english.ts';
import type { DangerSign } from './danger-triage/danger-triage.table.ts';
import type { Chinese, Support } from './result.ts';
import type { Option, Rule } from './shared.ts';

type Both<Sign> = Omit<Sign, 'ask' | 'more'> & Pick<DangerSign, 'ask' | 'more'>;
type WordsOf<Sign> = Sign extends DangerSign ? Text : Chinese;

/** A danger sign in both languages. */
export function bothOf<Sign extends DangerSign<Chinese>>(sign: Sign, english: EnglishOf<Sign>): Both<Sign> {
  const { ask, more, ...rest } = sign;
  const both = { ...rest, ask: { zh: ask.zh, en: labelIn(english) } };
  return more ? { ...both, more: { zh: more.zh, en: english[1] as string } } : both;
}

/** The question under which a danger sign is ticked in another tool. */
export function optionOf<Sign extends DangerSign<Chinese>>({
  id,
  ask,
}: Sign): Option<WordsOf<Sign>> & Pick<Sign, 'id'> {
  return { id, text: ask as WordsOf<Sign> };
}

/** A ticked danger sign as a rule of another tool, with the same id, urgency, words and evidence as in the triage. */
export function flagOf<Sign extends DangerSign<Chinese>>(sign: Sign): Rule<WordsOf<Sign>> & Support {
  const { id, urgency, ask, more, sources, verified, tier } = sign;
  const text = more ? { zh: `${ask.zh}。${more.zh}。`, ...(ask.en && { en: `${ask.en}. ${more.en}.` }) } : ask;
  return { id, urgency, when: { fact: id }, text: text as WordsOf<Sign>, sources, verified, tier };
}
