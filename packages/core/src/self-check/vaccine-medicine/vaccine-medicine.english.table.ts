import type { CautionId } from './cautions.table.ts';
import type { MedicineRuleId, medicineInputs } from './vaccine-medicine.table.ts';

type Row = (typeof medicineInputs)[number];
type LabelId = Row['id'] | Extract<Row, { readonly kind: 'choice' }>['options'][number]['id'];

/** English of the questions, rules and cautions about medicines, by id; the danger signs have theirs beside the triage. */
export const medicineWords = {
  labels: {
    stage: 'Now',
    planning: 'Planning a pregnancy',
    pregnant: 'Pregnant',
    'after-birth': 'After birth or breastfeeding',
    taken: 'Already used since pregnant (taken, injected or applied)',
    signs: 'Is any of these present now',
  },
  lines: {
    overdose: 'Call 120 now, and take the box or package with you.',
    'wrongly-taken':
      'Do not panic, and do not decide anything alone, least of all to end the pregnancy. Take the box to hospital and ask today. Do not stop a prescribed medicine by yourself until you have asked.',
    found: 'Ask your obstetrician or a pharmacist today; neither stop nor add it yourself.',
    'not-found':
      'We have no reliable information on this. Ask a pharmacist or doctor today; until then do not stop a prescribed medicine yourself.',
    flu: 'Flu vaccine: pregnant women, and those planning a pregnancy in the flu season, come first. The inactivated vaccine is used (WHO: at any time in pregnancy), not the live nasal spray. Labels differ, so ask your obstetrician first.',
    live: 'Live vaccines (MMR, varicella and others) are not given in pregnancy.',
    'live-wait': 'After a live vaccine, avoid pregnancy for at least 3 months (some pages say 28 days).',
    mistaken: 'Pregnancy found after a vaccination is no reason to end it; ask the doctor.',
    hpv: 'HPV vaccine: not in pregnancy; an unfinished course goes on after birth.',
    rabies:
      'Cat or dog bite or scratch: wash with soap and running water for 15 minutes and go at once for rabies vaccine; the doctor decides about immunoglobulin. Pregnancy is no bar. It is not given in advance.',
    tetanus:
      'Tetanus and pertussis vaccines: timing in pregnancy not verified; ask the doctor. With a wound go to hospital at once and say you are pregnant.',
    'hepatitis-b-baby':
      'Mother HBsAg positive: the baby gets hepatitis B immunoglobulin and vaccine within 12 hours of birth, the sooner the better, and vaccine again at 1 and 6 months. Arrange it before birth.',
    'baby-at-birth': 'The baby: first hepatitis B vaccine within 24 hours of birth, and BCG at birth.',
    nsaid:
      'Ibuprofen, diclofenac and the like: avoided from 20 weeks, and before that ask first; if one must be used, the doctor decides how. Prescribed low-dose aspirin is not meant: do not stop it yourself.',
    isotretinoin:
      'Isotretinoin causes birth defects: not in pregnancy or when planning one, with contraception afterwards as the label says. If you use it, contact a doctor today.',
    valproate:
      'Valproate raises the risk of birth defects, but stopping it alone may bring on seizures. Do not stop it yourself; ask neurology and obstetrics today.',
    ace: 'ACE inhibitors (-pril) and ARBs (-sartan) are not used in pregnancy. If you take one, contact the doctor today to change it; do not stop it yourself.',
    'herb-banned':
      'The Chinese Pharmacopoeia bans some herbs in pregnancy (sanleng, leech, musk, cantharis, aconite) and marks more for caution. Show the prescription to your obstetrician first.',
    'herb-common':
      'Chinese medicines are often used in pregnancy and believed to be safer. Natural is not without risk; ask first all the same.',
    keep: 'Medicines for epilepsy, the mind, thyroid, asthma, clotting, blood pressure or diabetes: do not stop them yourself; ask the prescribing doctor and your obstetrician today.',
    teratogens:
      'Warfarin, methotrexate, ribavirin, lithium, tetracyclines, methimazole, statins, semaglutide and others: when planning or pregnant talk to a doctor at once; neither stop nor start it yourself.',
    'cold-remedy':
      'A cold remedy may hold several drugs; ask first. At 38 °C or more go to hospital; do not sweat it out.',
    alcohol: 'Alcohol: no amount is known to be safe in pregnancy, rice wine included.',
    'vitamin-a': 'Vitamin A: no supplement with too much of it; ask the doctor about yours.',
  },
  always:
    'In pregnancy medicines are used under a doctor. Never stop a prescribed medicine yourself; ask today. Nothing here says that a medicine is safe, or how much to use.',
} as const satisfies {
  readonly labels: Readonly<Record<LabelId, string>>;
  readonly lines: Readonly<Record<MedicineRuleId | CautionId, string>>;
  readonly always: string;
};
