import type { Assessment, Contradiction, Finding } from './assessment.ts';
import { labelOf, sayFact } from './facts/labels.ts';
import type { Locale } from './language/describe.ts';
import { evidenceWords, gradeWords } from './rules/words.ts';

export interface ExplainOptions {
  readonly locale: Locale;
  /** How many of the facts still missing are named; default 12. The note says how many there are in all. */
  readonly mostMissing?: number;
}

const phrases = {
  zh: {
    title: '妊娠风险分级',
    none: '尚未确定颜色（资料不足，不等于低风险）',
    atLeast: '至少',
    reach: (grade: string, count: number) => `可能到${grade}：还有 ${count} 项没有结果`,
    purple: '紫色标识：有传染性疾病',
    purpleOpen: '紫色标识未定：传染病相关项目没有结果',
    complete: '每一条都已有结论。',
    provisional: '暂定结果，资料补齐或医生确认后可能改变。',
    follow: (grade: string) => `在记录补齐之前，按${grade}管理。`,
    met: '依据',
    beyond: '表中没有颜色的情况：请立即由专科医生评估',
    emergency: '先走急救流程，不等颜色',
    floor: '已达下限，尚缺',
    reading: '读法',
    herWord: '孕妇自述，待医生确认',
    missing: '最值得先补的结果',
    more: (count: number) => `等共 ${count} 项`,
    contradictions: '记录自相矛盾，请核对',
    implies: '应为',
    colon: '：',
    comma: '、',
    stop: '。',
    open: '（',
    close: '）',
    notice: '本结果由规则表计算，供医务人员参考，不是诊断；没有查到不等于没有风险。',
  },
  en: {
    title: 'Pregnancy risk grade',
    none: 'no color established yet (missing data is not low risk)',
    atLeast: 'at least ',
    reach: (grade: string, count: number) =>
      `could reach ${grade}: ${count === 1 ? '1 fact has' : `${count} facts have`} no result yet`,
    purple: 'purple mark: an infectious disease',
    purpleOpen: 'purple mark open: infectious disease not yet established or excluded',
    complete: 'Every row is settled.',
    provisional: 'Provisional: it may change once results are in or a clinician has confirmed.',
    follow: (grade: string) => `Until the open facts are recorded, she is managed as ${grade}.`,
    met: 'Reasons',
    beyond: 'Beyond the form: specialist assessment now',
    emergency: 'emergency path first, whatever the color',
    floor: 'lower bound reached; still missing',
    reading: 'Reading taken',
    herWord: 'the woman’s own word, to be confirmed by a clinician',
    missing: 'Results worth getting first',
    more: (count: number) => `, ${count} in all`,
    contradictions: 'The record contradicts itself, please check',
    implies: 'should be',
    colon: ': ',
    comma: ', ',
    stop: '.',
    open: ' (',
    close: ')',
    notice:
      'Computed from the rule tables for health professionals; not a diagnosis. Nothing found is not the absence of risk.',
  },
} as const;

/**
 * An assessment as text for a printed note: the result first, then what it rests on with clause, evidence and reading, then what is missing.
 *
 * @example explain(assessRisk({ ageYears: 41 }, { on: '2026-11-22' }), { locale: 'en' }).split('\n')[0]
 * // 'Pregnancy risk grade (cn-2017, 2026-11-22): at least orange; could reach red: 324 facts have no result yet'
 */
export function explain(assessment: Assessment, { locale, mostMissing = 12 }: ExplainOptions): string {
  const p = phrases[locale];
  const { met, missing, contradictions, unconfirmed } = assessment;
  const rulesets = [assessment.ruleset, ...assessment.overlays].join(' + ');
  const comma = locale === 'zh' ? '，' : ', ';
  const lines = [
    `${p.title}${p.open}${rulesets}${comma}${assessment.on}${p.close}${p.colon}${headline(assessment, locale)}`,
    assessment.status === 'complete' ? p.complete : p.provisional,
  ];
  if (assessment.planLevel !== null && assessment.planLevel !== assessment.level) {
    lines.push(p.follow(gradeWords[assessment.planLevel][locale]));
  }
  if (met.length > 0) lines.push('', `${p.met}${p.colon.trimEnd()}`);
  for (const [i, finding] of met.entries()) {
    lines.push(`${i + 1}. ${sayFinding(finding, unconfirmed.includes(finding.id), locale)}`);
    for (const { taken } of finding.readings) lines.push(`   ${p.reading}${p.colon}${taken[locale]}`);
  }
  if (assessment.beyondTable.length > 0) {
    lines.push(
      '',
      `${p.beyond}${p.colon}${assessment.beyondTable.map(({ text }) => text[locale]).join(locale === 'zh' ? '；' : '; ')}`,
    );
  }
  if (contradictions.length > 0) {
    lines.push(
      '',
      `${p.contradictions}${p.colon}${contradictions.map((c) => sayContradiction(c, locale)).join(p.comma)}`,
    );
  }
  if (missing.length > 0) {
    const named = missing.slice(0, mostMissing).map((fact) => labelOf(fact, locale).name);
    const rest = missing.length > mostMissing ? p.more(missing.length) : '';
    lines.push('', `${p.missing}${p.colon}${named.join(p.comma)}${rest}${p.stop}`);
  }
  lines.push('', p.notice);
  return lines.join('\n');
}

function headline({ level, couldReach, infectious, missing, met }: Assessment, locale: Locale): string {
  const p = phrases[locale];
  const separator = locale === 'zh' ? '；' : '; ';
  const parts: string[] = [];
  const rising = level !== couldReach;
  // Green is not shown beside purple: its words say that no comorbidity was found (AMB-PURPLE-BASE).
  if (level === null) parts.push(p.none);
  else if (!(level === 'green' && infectious)) parts.push((rising ? p.atLeast : '') + gradeWords[level][locale]);
  if (infectious) parts.push(p.purple);
  // "Could reach green" would sound like good news: then only the purple mark is open.
  if (rising && couldReach !== 'green') parts.push(p.reach(gradeWords[couldReach][locale], missing.length));
  if (infectious === null && (met.length > 0 || couldReach === 'green')) parts.push(p.purpleOpen);
  return parts.join(separator);
}

function sayFinding(finding: Finding, herWord: boolean, locale: Locale): string {
  const p = phrases[locale];
  const { grade, text, clause, evidence, decidedBy, needs, basis } = finding;
  const comma = locale === 'zh' ? '，' : ', ';
  let line = `${gradeWords[grade][locale]}${p.colon}${text[locale]}${p.open}${clause}${comma}${evidenceWords[evidence][locale]}${p.close}`;
  if (decidedBy.length > 0) line += `${p.colon}${decidedBy.map((d) => sayFact(d.fact, d.value, locale)).join(p.comma)}`;
  if (basis === 'floor' && needs.length > 0) {
    line += `${p.open}${p.floor} ${needs.map((fact) => labelOf(fact, locale).name).join(p.comma)}${p.close}`;
  }
  if (herWord) line += `${p.open}${p.herWord}${p.close}`;
  if (finding.emergency) line += `${p.open}${p.emergency}${p.close}`;
  return line;
}

function sayContradiction({ fact, recorded, implied, from }: Contradiction, locale: Locale): string {
  const p = phrases[locale];
  const sources = from.map((source) => labelOf(source, locale).name).join(p.comma);
  return `${sayFact(fact, recorded, locale)}${p.open}${p.implies} ${sayFact(fact, implied, locale)}${p.colon}${sources}${p.close}`;
}
