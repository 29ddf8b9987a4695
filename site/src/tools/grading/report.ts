import { h, list } from './dom.ts';
import { dutyItem, marks, type Shown } from './draw.ts';
import { sayDecided, sayEvidence, sayReach, sayTime, type Words } from './say.ts';

/**
 * Fills the printed report form. Name, identity number, contact, preliminary diagnosis and the reporting institution stay empty lines, to be
 * written by hand; findings and deadlines stand below the form with their clauses.
 */
export function fillReport(root: HTMLElement, { assessment, plan }: Shown, weeks: unknown, words: Words): void {
  const { t, locale } = words;
  const put = (field: string, ...children: (Node | string)[]) =>
    root.querySelector(`[data-report-field="${field}"]`)?.replaceChildren(...children);
  put(
    'gestational-weeks',
    weeks === undefined
      ? ''
      : words.sayFact('gestationalAgeWeeks', weeks).replace(words.nameOf('gestationalAgeWeeks'), '').trim(),
  );
  put('color', ...marks(assessment, words).flatMap((mark) => [mark, ' ']), sayReach(assessment, words));
  put('graded-on', sayTime(plan.gradedAt, words));

  const reasons = assessment.met.map((finding) => {
    const { text, clause } = finding;
    const said = sayDecided(finding, words);
    const open = assessment.unconfirmed.includes(finding.id) ? `（${t('unconfirmed')}）` : '';
    return h('span', {}, h('strong', {}, text[locale]), `（${clause}，${sayEvidence(finding, words)}）${said}${open}`);
  });
  root.querySelector('[data-report-more]')?.replaceChildren(
    ...(plan.first.length > 0
      ? [
          h('p', {}, h('strong', {}, t('emergency'))),
          list(
            'ul',
            { class: 'lines' },
            plan.first.map(({ text }) => text[locale]),
          ),
        ]
      : []),
    h('p', {}, h('strong', {}, t('reasons'))),
    reasons.length > 0 ? list('ol', {}, reasons) : h('p', {}, t('reasonsNone')),
    h('p', {}, h('strong', {}, t('plan'))),
    ...plan.duties.map((duty) => dutyItem(duty, words)),
    h('p', {}, `${[assessment.ruleset, ...assessment.overlays].join(' + ')} · ${assessment.on}`),
  );
}
