import type { English } from '../_english.ts';
import type { DangerSignId } from './danger-triage.table.ts';

// English of the danger signs, a constant for each as in the table of signs; two sentences are what she ticks, and what to do.

export const convulsion = [
  'Fits, or arms and legs jerking out of control',
  'Lay her on her side and put nothing in her mouth',
] as const;
export const unconscious = 'Cannot be woken, or passed out and has not come round';
export const heavyBleeding =
  'Heavy vaginal bleeding: a pad soaked within an hour, large clots, or bleeding with dizziness, cold sweat or a pale face';
export const ppHeavyBleeding =
  'Bleeding a lot after birth: a pad soaked within an hour, a clot as big as an egg, or bleeding with dizziness, fainting or a pounding heart';
export const breathlessChestPain = 'Suddenly short of breath, chest pain, unable to lie flat, or coughing pink froth';
export const constantSevereAbdoPain = 'Severe belly pain that does not let up, or a belly as hard as a board';
export const scarTearingPain =
  'Had a cesarean or an operation on the womb, and now a tearing pain low in the belly or at the scar';
export const ectopicSigns = [
  'Early pregnancy or a late period (also without a scan): low belly pain with shoulder pain, pressure in the back passage, dizziness or fainting; or sudden severe pain on one side',
  'There may be little bleeding; the amount does not show how serious it is',
] as const;
export const cordVisible = [
  'After the waters break, the cord can be seen or felt at the vagina',
  'Kneel with the chest down on the bed and hips high, and do not push the cord back',
] as const;
export const birthImminent = 'Cannot help pushing, or the baby’s head can be seen';
export const strokeSigns = 'Face drooping, weak on one side, slurred speech, or a sudden explosive headache';
export const selfHarmNow = [
  'About to hurt herself or the baby, or has already',
  'Call 120 or 110, and do not leave her alone for a moment',
] as const;
export const sepsisSigns =
  'Fever or feeling very cold, with fast breathing, a racing heart, confusion, or cold mottled hands and feet';
export const heatStroke =
  'In a hot closed room (as in overheated confinement): high fever, dry hot skin, confused talk, fits, or cannot be woken';
export const allergySevere =
  'After an injection, a medicine or food: trouble breathing, swollen lips or tongue, or a rash all over with dizziness';
export const poisoning = 'Carbon monoxide, pesticide swallowed, or too much medicine taken';
export const severeHeadacheVision = 'A bad headache that does not go away, or blurred or lost vision';
export const upperBellyPain =
  'After 20 weeks or after birth: pain in the upper right belly or the pit of the stomach, with or without nausea';
export const bpSevere = 'Blood pressure 160/110 or more (either number counts)';
export const bpHighSymptoms =
  'Blood pressure 140/90 or more with headache, changed vision, upper belly pain, breathlessness or marked swelling';
export const suddenSwelling = 'Face or hands suddenly swollen, or swelling that gets much worse within a week';
export const bleedingLate = [
  'Vaginal bleeding after 20 weeks, even if painless or light',
  'If you were told the placenta lies low (previa), call 120',
] as const;
export const bleedingEarlyPain = [
  'Bleeding before 20 weeks with belly pain, or as much as a period or more',
  'If your blood group is Rh negative, say so on arrival',
] as const;
export const watersBroken = 'Water leaking from the vagina (waters broken), with or without contractions';
export const watersBad = [
  'Waters green, brown, bloody or smelly; or broken before 37 weeks; or the baby moves less since',
  'Before 37 weeks, head not engaged, breech, too much fluid, or fluid red like blood: lie on your side and call 120',
] as const;
export const movementsReduced = 'The baby moves clearly less, not at all, or very differently from usual';
export const pretermContractions = 'Before 37 weeks: regular tightening of the belly, or low back ache with pressure';
export const laborTime = 'From 37 weeks, regular contractions every 5–6 minutes lasting 30 seconds or more';
export const fever = ['Temperature 38 °C or more, or shaking chills', 'After birth be even quicker'] as const;
export const vomitingSevere =
  'Vomiting so that nothing to drink stays down for 24 hours and there is little urine, or 5% or more of weight lost';
export const trauma = 'A fall, a crash or a blow to the belly, even without symptoms';
export const legClot = 'One leg (calf or thigh) swollen, hot, painful or red';
export const woundInfection = 'The cesarean or perineal wound is red, swollen, oozing or opening';
export const lochiaBad = 'The bleeding after birth smells bad, or comes with fever or low belly pain';
export const suicidalThoughts = 'Thoughts of not wanting to live, or of hurting herself or the baby';
export const psychosis = [
  'No sleep for days yet very excited, hearing voices, or strange and suspicious ideas',
  'Stay with her, and do not leave her alone with the baby',
] as const;
export const dka = 'Diabetes, with nausea or vomiting and deep fast breathing or drowsiness';
export const heartSymptoms =
  'Waking breathless at night, needing to sleep propped up, or breathless or pounding heart after a few steps (also without heart disease)';
export const fainted = 'Fainted and has come round';
export const veryPaleFaint =
  'Very pale with a pounding heart, breathlessness or cold sweat, unable to stand or about to faint';
export const bpHigh = 'Blood pressure 140/90 or more, feeling well otherwise';
export const spottingEarly = 'Before 20 weeks: a little blood or brown discharge, no pain';
export const itchingPalms = 'In mid or late pregnancy: itching without a rash, on palms and soles, worse at night';
export const lateNauseaFatigue = [
  'After 28 weeks: new nausea or vomiting, no appetite, or very tired',
  'With upper belly pain, headache or yellow eyes, go now',
] as const;
export const painfulUrination = [
  'Pain when passing urine, needing to go all the time, or unable to go',
  'With fever or pain in the side, go now',
] as const;
export const jaundiceMother = 'Yellow skin or eyes';
export const lowSugar = [
  'On insulin or diabetes tablets, with cold sweat, shaking or a pounding heart',
  'Take sugar first, then test; if confused, call 120',
] as const;
export const dischargeChange = 'Discharge that is yellow-green, curd-like, smelly or itchy';
export const exposure = [
  'An animal bite or scratch, contact with chickenpox or rubella, a wrong medicine, or radiation',
  'Wash a bite or scratch with soap and water for 15 minutes first',
] as const;
export const breastRed = [
  'A red, swollen, hot and painful breast',
  'At 38 °C, with chills, or with a lump that feels full of fluid, go now',
] as const;
export const lowMood2w = 'Low, no interest in anything, or sleeping badly for more than 2 weeks';
export const overdue41 = '41 weeks and no sign of labor';
export const abuse = [
  'Somebody at home hits, insults or threatens you',
  'In danger call 110; you can also tell the doctor',
] as const;
export const mildSwelling = 'Slightly swollen ankles that go down with rest, normal blood pressure';
export const heartburnConstipation =
  'Ordinary heartburn, constipation, back ache or cramps in both legs (no upper belly pain, regular tightening, bleeding or single swollen leg)';
export const showOnly = [
  'From 37 weeks: only a little pink mucus (a show), no contractions',
  'If it is like a period, or before 37 weeks, go now',
] as const;

/** The English of every danger sign, by id. */
export const dangerSignsInEnglish = {
  convulsion: convulsion,
  unconscious: unconscious,
  'heavy-bleeding': heavyBleeding,
  'pp-heavy-bleeding': ppHeavyBleeding,
  'breathless-chest-pain': breathlessChestPain,
  'constant-severe-abdo-pain': constantSevereAbdoPain,
  'scar-tearing-pain': scarTearingPain,
  'ectopic-signs': ectopicSigns,
  'cord-visible': cordVisible,
  'birth-imminent': birthImminent,
  'stroke-signs': strokeSigns,
  'self-harm-now': selfHarmNow,
  'sepsis-signs': sepsisSigns,
  'heat-stroke': heatStroke,
  'allergy-severe': allergySevere,
  poisoning: poisoning,
  'severe-headache-vision': severeHeadacheVision,
  'upper-belly-pain': upperBellyPain,
  'bp-severe': bpSevere,
  'bp-high-symptoms': bpHighSymptoms,
  'sudden-swelling': suddenSwelling,
  'bleeding-late': bleedingLate,
  'bleeding-early-pain': bleedingEarlyPain,
  'waters-broken': watersBroken,
  'waters-bad': watersBad,
  'movements-reduced': movementsReduced,
  'preterm-contractions': pretermContractions,
  'labor-time': laborTime,
  fever: fever,
  'vomiting-severe': vomitingSevere,
  trauma: trauma,
  'leg-clot': legClot,
  'wound-infection': woundInfection,
  'lochia-bad': lochiaBad,
  'suicidal-thoughts': suicidalThoughts,
  psychosis: psychosis,
  dka: dka,
  'heart-symptoms': heartSymptoms,
  fainted: fainted,
  'very-pale-faint': veryPaleFaint,
  'bp-high': bpHigh,
  'spotting-early': spottingEarly,
  'itching-palms': itchingPalms,
  'late-nausea-fatigue': lateNauseaFatigue,
  'painful-urination': painfulUrination,
  'jaundice-mother': jaundiceMother,
  'low-sugar': lowSugar,
  'discharge-change': dischargeChange,
  exposure: exposure,
  'breast-red': breastRed,
  'low-mood-2w': lowMood2w,
  'overdue-41': overdue41,
  abuse: abuse,
  'mild-swelling': mildSwelling,
  'heartburn-constipation': heartburnConstipation,
  'show-only': showOnly,
  'nb-not-breathing': 'Not breathing, gasping, or blue lips or tongue',
  'nb-convulsion': 'Fits, or again and again fixed sideways eyes, lip smacking or pedaling',
  'nb-unresponsive': 'Cannot be woken, limp all over',
  'nb-pale-gray': 'Pale or gray, or cold mottled skin',
  'nb-fast-breathing': '60 breaths a minute or more at rest, chest drawing in, grunting, or flaring nostrils',
  'nb-not-feeding': 'Not feeding, or sucking very weakly',
  'nb-fever': 'Temperature 37.5 °C or more that lasts, or 38 °C',
  'nb-cold': 'Temperature 35.5 °C or less, or limbs and body cold',
  'nb-jaundice-24h': 'Yellow within 24 hours of birth',
  'nb-jaundice-palms': 'Yellow palms or soles, or yellow with poor feeding, sleepiness or a shrill cry',
  'nb-bleeding': 'Bleeding from the cord or anywhere else',
  'nb-cord-infection': 'Skin around the navel red and swollen, with pus or a bad smell',
  'nb-low-movement': 'Hardly moves, or one side does not; soft spot bulging or sunken, or sunken eyes',
  'nb-injury': 'A fall, a blow to the head, or shaken hard',
  'nb-vomit-distension':
    'Vomiting again and again (above all green), swollen belly, blood in the stool, or no first stool 24 hours after birth',
  'nb-no-urine': 'No urine for 12 hours or more',
  'nb-eyes': ['Red swollen eyelids or pus', 'If very swollen or with much pus, go now'],
  'nb-pustules': ['Pustules on the skin', 'With 5 or more, go now'],
  'nb-jaundice-long': 'Still yellow at 2 weeks (born at term) or 4 weeks (born early), or yellow again',
  'nb-pale-stool': 'Pale, clay-like stools and dark urine',
  'nb-weight': 'Down 10% or more of birth weight, or not back to it by day 10',
} as const satisfies Readonly<Record<DangerSignId, English>>;
