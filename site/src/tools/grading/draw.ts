import type { Assessment, Duty, FactId, Finding, ManagementPlan, PlanLine } from '@anchan/core';
import { createGradeMark } from '../../components/grade-mark.ts';
import { h, list } from './dom.ts';
import { gradeIn, markOf, sayDecided, sayEvidence, sayReach, sayTime, type Words } from './say.ts';
import type { WordName } from './words.ts';

export interface Shown {
  readonly assessment: Assessment;
  readonly plan: ManagementPlan;
}

/** The marks: color with its word and shape, purple beside it. */
export function marks(assessment: Assessment, words: Words, size: 's' | 'm' | 'l' = 'm'): HTMLElement[] {
  const mark = markOf(assessment, words);
  const { lang } = words;
  return [
    ...(mark
      ? [createGradeMark(mark.grade, { label: mark.label, lang, size })]
      : assessment.infectious
        ? []
        : [h('strong', { class: 'no-grade' }, words.t('none'))]),
    ...(assessment.infectious ? [createGradeMark('purple', { label: words.t('purple'), lang, size })] : []),
  ];
}

/** The whole result, most pressing first. `ask` leads to a field. */
export function drawResult(
  root: HTMLElement,
  { assessment, plan }: Shown,
  words: Words,
  ask: (fact: FactId) => void,
): void {
  const { t } = words;
  const telling = root.querySelector<HTMLDetailsElement>('details.tell')?.open === true;
  root.replaceChildren(
    h('h2', {}, t('result')),
    ...emergency(plan, words),
    h('p', { class: 'result-marks' }, ...marks(assessment, words, 'l')),
    h(
      'p',
      {},
      assessment.level === null && !assessment.infectious ? `${t('noneNote')}${words.lang === 'en' ? '; ' : '；'}` : '',
      sayReach(assessment, words),
    ),
    ...status(assessment, words),
    ...beyond(assessment, words),
    ...contradictions(assessment, words),
    h('h3', {}, t('reasons')),
    assessment.met.length > 0
      ? list(
          'ol',
          { class: 'reasons', role: 'list' },
          assessment.met.map((finding) => reason(finding, assessment, words)),
        )
      : h('p', { class: 'muted' }, t('reasonsNone')),
    ...missing(assessment, words, ask),
    ...planned(plan, words),
  );
  root.querySelector('details.tell')?.toggleAttribute('open', telling);
}

function emergency({ first }: ManagementPlan, words: Words): HTMLElement[] {
  if (first.length === 0) return [];
  const lines = first.map(({ text }) => h('span', {}, text[words.locale]));
  return [
    h(
      'section',
      { class: 'danger-box', 'aria-label': words.t('emergency') },
      h('p', { class: 'danger-title' }, words.t('emergency')),
      list('ul', { class: 'lines' }, lines),
    ),
  ];
}

function status(assessment: Assessment, words: Words): HTMLElement[] {
  const { level, planLevel, infectious, age, status: state, missing: open } = assessment;
  const notes = [
    state === 'provisional' && open.length > 0 ? words.t('provisional') : '',
    planLevel !== null && planLevel !== level ? words.t('follow', { grade: gradeIn(words, planLevel) }) : '',
    infectious === null ? words.t('purpleOpen') : '',
    age?.reaches ? words.t('age', { n: age.reaches }) : '',
  ].filter(Boolean);
  return notes.length > 0 ? [list('ul', { class: 'lines muted' }, notes)] : [];
}

function beyond({ beyondTable }: Assessment, words: Words): HTMLElement[] {
  if (beyondTable.length === 0) return [];
  return [
    h(
      'section',
      { class: 'beyond', 'aria-label': words.t('beyond') },
      h('p', { class: 'beyond-title' }, words.t('beyond')),
      list(
        'ul',
        { class: 'lines' },
        beyondTable.map(({ text }) => text[words.locale]),
      ),
    ),
  ];
}

function contradictions({ contradictions: found }: Assessment, words: Words): HTMLElement[] {
  if (found.length === 0) return [];
  const lines = found.map(({ fact, recorded, implied, from }) => {
    const names = from.map(words.nameOf).join(words.lang === 'en' ? ', ' : '、');
    const value = words
      .sayFact(fact, implied)
      .slice(words.nameOf(fact).length)
      .replace(/^[：:]?\s*/, '');
    return `${words.sayFact(fact, recorded)}${words.lang === 'en' ? '; ' : '，'}${words.t('implied', { value, from: names })}`;
  });
  return [
    h(
      'section',
      { class: 'beyond', 'aria-label': words.t('contradictions') },
      h('p', { class: 'beyond-title' }, words.t('contradictions')),
      list('ul', { class: 'lines' }, lines),
    ),
  ];
}

function evidenceTag(finding: Pick<Finding, 'evidence'>, words: Words): HTMLElement {
  return h('span', { class: 'evidence-tag', 'data-evidence': finding.evidence }, sayEvidence(finding, words));
}

function chinese({ lang }: Words): Readonly<Record<string, string>> {
  return lang === 'en' ? { lang: 'zh-CN' } : {};
}

function reason(finding: Finding, { unconfirmed }: Assessment, words: Words): HTMLElement {
  const { grade, text, clause, readings, needs, basis, id } = finding;
  const comma = words.lang === 'en' ? ', ' : '、';
  return h(
    'div',
    { class: 'reason' },
    h(
      'p',
      { class: 'reason-head' },
      createGradeMark(grade, { lang: words.lang, size: 's' }),
      ' ',
      h('strong', {}, text[words.locale]),
    ),
    finding.decidedBy.length > 0 && h('p', {}, sayDecided(finding, words)),
    h('p', { class: 'reason-clause' }, h('span', chinese(words), clause), ' ', evidenceTag(finding, words)),
    ...readings.map(({ taken }) => h('p', { class: 'reason-clause' }, words.t('reading'), taken[words.locale])),
    basis === 'floor' &&
      needs.length > 0 &&
      h('p', { class: 'reason-clause' }, words.t('floor'), needs.map(words.nameOf).join(comma)),
    unconfirmed.includes(id) && h('p', { class: 'reason-open' }, words.t('unconfirmed')),
  );
}

const mostMissing = 8;

function missing({ missing: facts }: Assessment, words: Words, ask: (fact: FactId) => void): HTMLElement[] {
  if (facts.length === 0) return [];
  const buttons = facts.slice(0, mostMissing).map((fact) => {
    const button = h('button', { type: 'button', class: 'ask-button', 'data-ask': fact }, words.nameOf(fact));
    button.addEventListener('click', () => ask(fact));
    return button;
  });
  return [
    h('h3', {}, words.t('missing')),
    list('ul', { class: 'ask-list', role: 'list' }, buttons),
    ...(facts.length > mostMissing ? [h('p', { class: 'muted' }, words.t('missingMore', { n: facts.length }))] : []),
  ];
}

const topics: Readonly<Record<PlanLine['topic'], WordName>> = {
  'first-step': 'topicFirst',
  'care-setting': 'topicCare',
  'delivery-setting': 'topicDelivery',
  referral: 'topicReferral',
  'case-management': 'topicCase',
  visits: 'topicVisits',
  information: 'topicInformation',
  general: 'topicGeneral',
};

function planned({ lines, duties, tellHer, becauseOpen }: ManagementPlan, words: Words): HTMLElement[] {
  const byTopic = (Object.keys(topics) as PlanLine['topic'][]).map((topic) => ({
    topic,
    found: lines.filter((line) => line.topic === topic),
  }));
  return [
    h('h3', {}, words.t('plan')),
    ...(becauseOpen
      ? [
          list(
            'ul',
            { class: 'lines muted' },
            becauseOpen.texts.map((text) => text[words.locale]),
          ),
        ]
      : []),
    ...(duties.length > 0
      ? [
          list(
            'ul',
            { class: 'duties', role: 'list' },
            duties.map((duty) => dutyItem(duty, words)),
          ),
        ]
      : []),
    h(
      'dl',
      { class: 'plan' },
      ...byTopic
        .filter(({ found }) => found.length > 0)
        .flatMap(({ topic, found }) => [
          h('dt', {}, words.t(topics[topic])),
          ...found.map((line) => h('dd', {}, line.text[words.locale], ' ', source(line, words))),
        ]),
    ),
    h(
      'details',
      { class: 'tell' },
      h('summary', {}, words.t('tellHer')),
      list(
        'ul',
        { class: 'lines' },
        tellHer.map((text) => text[words.locale]),
      ),
    ),
  ];
}

export function dutyItem({ what, who, to, text, dueAt, ...rest }: Duty, words: Words): HTMLElement {
  const { locale, t } = words;
  return h(
    'div',
    { class: 'duty' },
    h(
      'p',
      {},
      h('strong', {}, what[locale]),
      ' ',
      h('span', { class: 'duty-due' }, dueAt ? t('due', { at: sayTime(dueAt, words) }) : t('noDue')),
    ),
    h('p', { class: 'reason-clause' }, t('to', { who: who[locale], to: to[locale] })),
    h('p', { class: 'reason-clause' }, text[locale], ' ', source(rest, words)),
  );
}

function source(line: Pick<PlanLine, 'clause' | 'evidence'>, words: Words): HTMLElement {
  return h(
    'span',
    { class: 'reason-clause' },
    line.clause && h('span', chinese(words), `${line.clause} `),
    evidenceTag(line, words),
  );
}
