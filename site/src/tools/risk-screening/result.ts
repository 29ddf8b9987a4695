import type { RiskScreenResult } from '@anchan/core/self-check/risk-screen';
import { fill, sayDay } from './fill.ts';
import { factOf, fieldsIn } from './form.ts';

type Texts = Readonly<Record<string, string>>;

function show(element: Element | null, visible: boolean): void {
  if (element instanceof HTMLElement) element.hidden = !visible;
}

function setText(root: ParentNode, selector: string, text: string): void {
  const element = root.querySelector(selector);
  if (element) element.textContent = text;
}

/** The box with what cannot wait; it stands above every page of the questions as soon as one answer asks for it. */
export function drawUrgent(root: HTMLElement, { redFlags, mind }: RiskScreenResult): void {
  const box = root.querySelector<HTMLElement>('[data-urgent]');
  if (!box) return;
  const level = redFlags[0]?.urgency ?? '';
  const top = redFlags.filter(({ urgency }) => urgency === level);
  const ofMind = redFlags.some(({ id }) => mind.includes(id));
  const onlyMind = level === 'hospital-now' && top.every(({ id }) => mind.includes(id));
  box.dataset.level = level;
  for (const title of box.querySelectorAll<HTMLElement>('[data-level-title]'))
    show(title, title.dataset.levelTitle === level);
  for (const line of box.querySelectorAll<HTMLElement>('[data-rule]')) {
    show(
      line,
      redFlags.some(({ id }) => id === line.dataset.rule),
    );
  }
  for (const action of box.querySelectorAll<HTMLElement>('[data-level-action]')) {
    show(action, action.dataset.levelAction === level && !onlyMind);
  }
  for (const action of box.querySelectorAll<HTMLElement>('[data-level-mind]'))
    show(action, ofMind && level === 'hospital-now');
  show(box.querySelector('[data-mind-call]'), ofMind);
  show(box, level !== '');
}

/** The last page: what was found, what is open, what to do and by when. Returns nothing; everything is in the page already and is shown or hidden. */
export function drawResult(root: HTMLElement, result: RiskScreenResult, texts: Texts): void {
  const page = root.querySelector<HTMLElement>('[data-step="result"]');
  if (!page) return;
  const { redFlags, advice, value, missing, mind } = result;
  const lang = root.dataset.lang ?? 'zh-CN';
  const today = advice.filter(({ urgency }) => urgency === 'same-day');
  const fields = fieldsIn(root);
  const fieldOf = (fact: string) => fields.find((field) => factOf(field) === fact);
  const open = openFacts(missing, fieldOf);

  setText(page, '[data-headline]', headline(result, today.length, open.size, texts));
  const state = {
    urgent: redFlags.length > 0,
    positive: value.result === 'positive',
    none: result.outputs.includes('none'),
  };
  for (const part of page.querySelectorAll<HTMLElement>('[data-when]')) {
    show(part, state[part.dataset.when as keyof typeof state]);
  }

  show(page.querySelector('[data-today-box]'), today.length > 0);
  show(page.querySelector('[data-today-title]'), redFlags.length > 0);
  for (const line of page.querySelectorAll<HTMLElement>('[data-today-box] [data-rule]')) {
    show(
      line,
      today.some(({ id }) => id === line.dataset.rule),
    );
  }
  show(
    page.querySelector('[data-today-box] [data-mind-call]'),
    today.some(({ id }) => mind.includes(id)),
  );

  const by = value.follows.by;
  if (by) setText(page, '[data-referral]', fill(texts.referral ?? '', { by: sayDay(by, lang) }));
  drawFound(page, value, fieldOf, texts);
  drawOpen(page, open, texts, lang);
  drawHospital(page, value, fieldOf, texts);

  const always = page.querySelector('[data-always]');
  always?.replaceChildren(
    ...result.always.map((line) => {
      const item = document.createElement('li');
      item.textContent = lang === 'en' ? line.en : line.zh;
      return item;
    }),
  );
  const day = page.querySelector<HTMLTimeElement>('[data-today]');
  if (day) {
    day.dateTime = value.on;
    day.textContent = sayDay(value.on, lang);
  }
}

function headline({ redFlags, value, outputs }: RiskScreenResult, today: number, open: number, texts: Texts): string {
  if (redFlags[0]?.urgency === 'call-120-now') return texts.resultUrgent120 ?? '';
  if (redFlags.length > 0) return texts.resultHospital ?? '';
  if (today > 0) return texts.resultToday ?? '';
  if (value.positive.length > 0) return fill(texts.resultPositive ?? '', { n: value.positive.length });
  return outputs.includes('none') ? (texts.resultNone ?? '') : fill(texts.resultOpen ?? '', { n: open });
}

type FieldOf = (fact: string) => HTMLElement | undefined;

/** BMI is asked as height and weight. */
const askedAs: Readonly<Record<string, readonly string[]>> = { bmi: ['heightCm', 'prePregnancyWeightKg'] };

function openFacts(missing: readonly string[], fieldOf: FieldOf): ReadonlySet<HTMLElement> {
  const facts = missing.flatMap((fact) => askedAs[fact] ?? [fact]);
  return new Set(
    facts.flatMap((fact) => {
      const field = fieldOf(fact);
      const input = field?.querySelector<HTMLInputElement>('.ask-number input');
      return field && (!input || input.value.trim() === '' || input.hasAttribute('aria-invalid')) ? [field] : [];
    }),
  );
}

function drawFound(page: HTMLElement, { positive }: RiskScreenResult['value'], fieldOf: FieldOf, texts: Texts): void {
  show(page.querySelector('[data-found]'), positive.length > 0);
  for (const item of page.querySelectorAll<HTMLElement>('[data-item]')) {
    const found = positive.find(({ id }) => id === item.dataset.item);
    show(item, found !== undefined);
    if (!found) continue;
    const said = found.decidedBy.flatMap(({ fact, value, from = [] }) => {
      if (fact === 'bmi') return [`${texts.bmi} ${typeof value === 'number' ? Math.round(value * 10) / 10 : ''} kg/m²`];
      const facts = fieldOf(fact) ? [fact] : from;
      return facts.flatMap((one) => {
        const field = fieldOf(one);
        if (!field) return [];
        const { name = '', unit = '' } = field.dataset;
        const number =
          field.dataset.kind === 'number' ? field.querySelector<HTMLInputElement>('input')?.value.trim() : '';
        return [number ? `${name} ${number}${unit ? ` ${unit}` : ''}` : name];
      });
    });
    setText(item, '[data-item-said]', [...new Set(said)].join('、'));
  }
}

function drawOpen(page: HTMLElement, open: ReadonlySet<HTMLElement>, texts: Texts, lang: string): void {
  show(page.querySelector('[data-open]'), open.size > 0);
  setText(page, '[data-open-title]', fill(texts.openTitle ?? '', { n: open.size }));
  for (const item of page.querySelectorAll<HTMLElement>('[data-open-step]')) {
    const here = [...open].filter(
      (field) => field.closest<HTMLElement>('[data-step]')?.dataset.step === item.dataset.openStep,
    );
    show(item, here.length > 0);
    const names = here.map(({ dataset }) => dataset.name).join(lang === 'en' ? '; ' : '、');
    setText(item, '[data-open-names]', names);
  }
}

/** Items that wait for somebody else's answer. */
function drawHospital(
  page: HTMLElement,
  { unanswered }: RiskScreenResult['value'],
  fieldOf: FieldOf,
  texts: Texts,
): void {
  const isHers = (fact: string) => fact in askedAs || fieldOf(fact) !== undefined;
  const others = [...unanswered.mandatory, ...unanswered.suggested]
    .filter(({ needs }) => needs.some((fact) => !isHers(fact)))
    .map(({ id }) => id);
  for (const item of page.querySelectorAll<HTMLElement>('[data-hospital-item]')) {
    show(item, others.includes(item.dataset.hospitalItem ?? ''));
  }
  setText(page, '[data-hospital-title]', fill(texts.hospitalTitle ?? '', { n: others.length }));
  show(page.querySelector('[data-hospital]'), others.length > 0);
}
