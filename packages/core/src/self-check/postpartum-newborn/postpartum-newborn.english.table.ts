import type { babyInputs, motherInputs } from './postpartum-newborn.table.ts';
import type { OwnLineId } from './postpartum-newborn.ts';

type Row = (typeof motherInputs | typeof babyInputs)[number];
/** The questions, and the options that are not danger signs. */
type LabelId = Row['id'] | Extract<Row, { readonly kind: 'choice' }>['options'][number]['id'];

/** English of the questions and lines of the check after birth, by id; the danger signs have theirs beside the triage. */
export const postpartumNewbornWords = {
  labels: {
    daysPostpartum: 'Days after birth (the day of birth is 0)',
    mode: 'Mode of birth',
    vaginal: 'Vaginal',
    cesarean: 'Cesarean',
    motherSigns: 'The mother: is any of these present',
    babyWithMother: 'The baby is with you now',
    babyAgeHours: "The baby's age in hours",
    preterm: 'Born before 37 weeks',
    jaundiceArea: 'How far down is the skin yellow',
    'not-yellow': 'Not yellow',
    face: 'Face',
    trunk: 'Chest and belly',
    limbs: 'Arms and legs',
    'palms-soles': 'Palms and soles',
    feeds: 'Feeds in the last 24 hours',
    wetDiapers: 'Wet diapers in the last 24 hours',
    stools: 'Stools in the last 24 hours',
    babySigns: 'The baby: is any of these present',
  },
  lines: {
    'yellow-palms-soles': 'Yellow to the palms or soles.',
    'yellow-first-day': 'Yellow within 24 hours of birth.',
    'no-wet-diaper': 'No wet diaper at all (12 hours or more).',
    'no-feed': 'Has not fed at all.',
    'no-first-stool': '24 hours old and no stool in the last day: the first stool may not have come.',
    'yellow-body': 'Yellow on the body, arms or legs.',
    'yellow-preterm': 'A baby born early is yellow, even if only on the face.',
    'yellow-long': 'Still yellow at 2 weeks.',
    'few-diapers': 'Five days old or more, with fewer than 6 wet diapers in 24 hours.',
    'few-feeds': 'Fewer than 6 feeds in 24 hours.',
    'mum-120': 'The mother: call 120 now.',
    'mum-now': 'The mother: go to hospital now, and say how many days it is since the birth or the loss.',
    'mum-today': 'The mother: contact obstetrics or the community doctor today.',
    'nb-120': 'The baby: call 120 now.',
    'nb-now':
      'The baby: go now to a hospital with newborn or child emergency care. Keep the baby warm but not overwrapped, and keep feeding if it can feed.',
    'nb-today': 'The baby: see a doctor today for a jaundice reading and a weight.',
    'yellow-follow':
      'A little yellow on the face: have it measured when the hospital said; do not wait for it to fade. Earlier and more often when blood groups differ, with G6PD deficiency, or if a sibling needed light treatment. Yellow on the body: go today. Feeding less or always asleep: go now. Look in daylight and press the skin gently.',
    checklist:
      'No sign was ticked. Have the 42-day check with the list: after complications at the hospital of birth, otherwise in the community if you like. If you are worried, go.',
  },
} as const satisfies {
  readonly labels: Readonly<Record<LabelId, string>>;
  readonly lines: Readonly<Record<OwnLineId, string>>;
};
