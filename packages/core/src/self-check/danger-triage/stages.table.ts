import type { Chinese } from '../result.ts';
import type { InputRow, Line } from '../shared.ts';
import { dangerSigns, type Stage } from './danger-triage.table.ts';

export interface StageRow {
  readonly id: Stage | 'pregnant';
  readonly text: Chinese;
  /** The lists of signs to show. */
  readonly lists: readonly Stage[];
  /** Days of pregnancy it can be, both included; absent: any. */
  readonly days?: readonly [from: number, to: number];
}

/** 20+0 weeks; before it the early list is shown, from it the late one. */
export const firstLateDay = 140;

/** 44+0 weeks, the last day a pregnancy is counted. */
export const lastDay = 308;

/** What a woman can say of herself. Without weeks both pregnancy lists are shown. */
export const triageStages = [
  { id: 'early', text: { zh: '怀孕，不到20周' }, lists: ['early'], days: [0, 139] },
  { id: 'late', text: { zh: '怀孕，20周以上' }, lists: ['late'], days: [140, 308] },
  {
    id: 'pregnant',
    text: { zh: '怀孕，不清楚几周' },
    lists: ['early', 'late'],
  },
  {
    id: 'labor',
    text: { zh: '快生了，或正在生' },
    lists: ['labor'],
  },
  {
    id: 'postpartum',
    text: {
      zh: '生完宝宝1年内，或流产、引产、宫外孕、胎死宫内以后',
    },
    lists: ['postpartum'],
  },
  { id: 'newborn', text: { zh: '宝宝，不满28天' }, lists: ['newborn'] },
] as const satisfies readonly StageRow[];

export const dangerTriageInputs = [
  { id: 'stage', kind: 'choice', text: { zh: '现在是哪个阶段' }, options: triageStages },
  {
    id: 'gestationalAgeDays',
    kind: 'number',
    text: { zh: '怀孕多少天' },
    unit: 'd',
    range: [0, 308],
    integer: true,
    unsure: null,
  },
  {
    id: 'signs',
    kind: 'list',
    text: { zh: '有没有下面这些情况' },
    options: dangerSigns.map(({ id, ask }) => ({ id, text: ask })),
  },
] as const satisfies readonly InputRow<Chinese>[];

/** Shown when nothing was ticked. It never says that all is well. */
export const noSign = {
  id: 'none',
  urgency: 'info',
  text: { zh: '没有勾到危险信号。可是只要您觉得不对劲，就去医院，相信自己的感觉。' },
} as const satisfies Line<Chinese>;
