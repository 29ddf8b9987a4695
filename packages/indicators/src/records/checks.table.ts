import type { CheckRow } from './checks.ts';

/** What cannot be within one row. Checks between rows are in `checks.ts`. */
export const checkRows: readonly CheckRow[] = [
  {
    id: 'no-labor-vaginal',
    record: 'pregnancy',
    text: { zh: '未临产却为阴道分娩', en: 'No labor, and a vaginal birth' },
    wrong: { all: [{ fact: 'laborOnset:none' }, { fact: 'deliveryMode:vaginal' }] },
  },
  {
    id: 'urgency-vaginal',
    record: 'pregnancy',
    text: { zh: '阴道分娩却有剖宫产紧急程度', en: 'A vaginal birth with the urgency of a cesarean' },
    wrong: { all: [{ fact: 'cesareanUrgency:given' }, { fact: 'deliveryMode:vaginal' }] },
  },
  {
    id: 'decision-vaginal',
    record: 'pregnancy',
    text: { zh: '阴道分娩却有决定手术至娩出时间', en: 'A vaginal birth with a decision-to-delivery time' },
    wrong: { all: [{ fact: 'decisionToDeliveryMinutes:given' }, { fact: 'deliveryMode:vaginal' }] },
  },
  {
    id: 'decision-zero',
    record: 'pregnancy',
    text: { zh: '决定手术至娩出时间为0', en: 'A decision-to-delivery time of 0' },
    wrong: { fact: 'decisionToDeliveryMinutes', op: '<=', value: 0 },
  },
  {
    id: 'scar-nulliparous',
    record: 'pregnancy',
    text: { zh: '产次为0却有既往剖宫产', en: 'Parity 0 with an earlier cesarean' },
    wrong: {
      all: [
        { fact: 'previousCesareanCount', op: '>=', value: 1 },
        { fact: 'parity', op: '=', value: 0 },
      ],
    },
  },
  {
    id: 'births-nulliparous',
    record: 'pregnancy',
    text: { zh: '产次为0却有既往28周及以上分娩', en: 'Parity 0 with an earlier birth of 28 weeks or more' },
    wrong: {
      all: [
        { fact: 'priorBirths28Weeks', op: '>=', value: 1 },
        { fact: 'parity', op: '=', value: 0 },
      ],
    },
  },
  {
    id: 'died-before-end',
    record: 'pregnancy',
    text: { zh: '死亡日期早于妊娠结束日期', en: 'Died before the pregnancy ended' },
    order: ['endedOn', 'diedOn'],
  },
  {
    id: 'timing-live-born',
    record: 'birth',
    text: { zh: '活产却有死胎或死产', en: 'Live born, with a timing of fetal death' },
    wrong: { all: [{ fact: 'fetalDeathTiming:given' }, { fact: 'liveBorn' }] },
  },
  {
    id: 'apgar-stillborn',
    record: 'birth',
    text: { zh: '非活产却有Apgar评分', en: 'Not live born, with an Apgar score' },
    wrong: { all: [{ fact: 'apgar5:given' }, { not: { fact: 'liveBorn' } }] },
  },
  {
    id: 'died-before-birth',
    record: 'birth',
    text: { zh: '死亡日期早于出生日期', en: 'Died before being born' },
    order: ['bornOn', 'diedOn'],
  },
];
