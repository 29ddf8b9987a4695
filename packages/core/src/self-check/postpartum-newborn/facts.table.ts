import type { Fact } from '../shared.ts';

/** What is known about feeding, weight, jaundice and the mother's recovery, beside the signs, the checklist and the timetable. */
export const postpartumFacts = [
  {
    id: 'feeds',
    text: {
      zh: '每天喂奶8–12次（喂养指南写6–8次或更多），宝宝想吃就喂。',
      en: '8-12 feeds a day (the guideline says 6-8 or more), whenever the baby wants.',
    },
    sources: ['cn-nb-intake', 'cn-feed-2016'],
    verified: true,
    tier: 'B',
    record: ['rec-feed-2022'],
    reading: 'The tool asks for a doctor below 6 feeds in 24 hours, from the second day of life.',
  },
  {
    id: 'urine',
    text: {
      zh: '头几天尿少，一天比一天多；第5天后多数宝宝每天湿尿布6片以上。12小时没尿去看医生。',
      en: 'Little urine in the first days and more each day; from day 5 most babies wet 6 or more diapers. None in 12 hours: see a doctor.',
    },
    sources: ['cn-nb-urine', 'cn-nb-intake', 'cn-nb-urine-b'],
    verified: false,
    tier: null,
    record: ['rec-feed-2022'],
    reading:
      'Fewer in the first three days was seen; day 5 is from knowledge. The tool counts five full days, 120 hours.',
  },
  {
    id: 'weight',
    text: {
      zh: '体重会先掉一点：不超过出生体重的7%就继续喂母乳；超过10%要看医生；7–10天回到出生体重。',
      en: 'Weight falls a little at first: within 7% go on breastfeeding, over 10% see a doctor, back to birth weight by 7-10 days.',
    },
    sources: ['cn-feed-2016', 'cn-nb-weight'],
    verified: true,
    tier: 'B',
    record: ['rec-feed-2022'],
  },
  {
    id: 'jaundice-normal',
    text: {
      zh: '生理性黄疸出生2–3天出现，4–5天最明显，足月2周内、早产4周内退。',
      en: 'Ordinary jaundice appears on day 2-3, peaks on day 4-5, and is gone by 2 weeks (term) or 4 weeks (preterm).',
    },
    sources: ['cn-jaundice'],
    verified: true,
    tier: 'C',
    record: ['rec-jaundice'],
  },
  {
    id: 'jaundice-bad',
    text: {
      zh: '24小时内就黄、黄到手心脚心、黄又不吃或嗜睡、退了又黄、足月超过2周还黄：都要看医生。晒太阳、喝糖水治不了黄疸。',
      en: 'See a doctor: before 24 hours, palms or soles, with poor feeding or sleepiness, returning, or after 2 weeks (term). Sunbathing and sugar water do not treat jaundice.',
    },
    sources: ['cn-jaundice', 'nb-danger-et', 'nb-danger-ou'],
    verified: true,
    tier: 'A',
    record: ['rec-jaundice'],
  },
  {
    id: 'jaundice-follow',
    text: {
      zh: '出院后按医院约的时间测黄疸；早产、和妈妈血型不合、蚕豆病（G6PD缺乏）、哥哥姐姐照过蓝光的，要更早更勤。',
      en: 'After going home jaundice is measured when the hospital said; earlier and more often if preterm, blood groups differ, with G6PD deficiency, or if a sibling needed light treatment.',
    },
    sources: [],
    verified: false,
    tier: null,
    record: ['rec-jaundice'],
  },
  {
    id: 'skin-tone',
    text: {
      zh: '在自然光下看，轻按皮肤看黄不黄；肤色深的看眼白和牙龈。',
      en: 'Look in daylight and press the skin; in darker skin look at the whites of the eyes and the gums.',
    },
    sources: ['nhs-skin'],
    verified: false,
    tier: null,
    record: ['rec-own'],
  },
  {
    id: 'temperature',
    text: {
      zh: '腋温37.5℃或更高，35.5℃或更低，都要马上就医。不要捂汗，不要先自己喂退烧药。',
      en: 'Armpit temperature 37.5 °C or more, or 35.5 °C or less, needs care at once. Do not overwrap, and give no fever medicine first.',
    },
    sources: ['nb-danger-bebbo', 'nb-danger-ou', 'cn-nb-visit'],
    verified: true,
    tier: 'B',
    record: ['rec-0-6'],
  },
  {
    id: 'breathing',
    text: {
      zh: '安静时每分钟呼吸60次或更多是快，要马上就医。',
      en: '60 breaths a minute or more at rest is fast and needs care at once.',
    },
    sources: ['nb-danger-ou', 'cn-lit55-c'],
    verified: true,
    tier: 'B',
    record: ['rec-0-6'],
  },
  {
    id: 'stool-card',
    text: { zh: '大便发白或灰白，当天看医生，不等。', en: 'Pale or gray stools: see a doctor the same day.' },
    sources: [],
    verified: false,
    tier: null,
    record: ['rec-jaundice'],
  },
  {
    id: 'safe-sleep',
    text: {
      zh: '仰着睡，床面硬而平，床上不放枕头、被子、玩具；和大人同屋，不同床。',
      en: 'On the back, on a firm flat surface without pillows, quilts or toys; same room, own bed.',
    },
    sources: ['sids-msd'],
    verified: true,
    tier: 'B',
    record: ['rec-own'],
  },
  {
    id: 'pph-definition',
    text: {
      zh: '产后出血：生后24小时内顺产≥500毫升、剖宫产≥1000毫升，多在头2小时；世界卫生组织2025年起，顺产300毫升加生命体征异常就要处理。',
      en: 'Postpartum hemorrhage: 500 ml or more after vaginal birth, 1000 ml after cesarean, within 24 hours, mostly in the first 2; WHO 2025 acts from 300 ml with abnormal vital signs.',
    },
    sources: ['cn-pph', 'cn-pph-b', 'who-pph-2025', 'who-pph-2025-b'],
    verified: true,
    tier: 'C',
    record: ['rec-who-pph-2025'],
    clinicianOnly: true,
  },
  {
    id: 'lochia',
    text: {
      zh: '恶露一般持续4–6周，颜色由红变淡。突然变多、有大血块或有臭味，就去医院；流血不是“排毒”。',
      en: 'Lochia usually lasts 4-6 weeks, red and then paler. If it increases, has large clots or smells bad, go to hospital; bleeding does not cleanse.',
    },
    sources: ['cn-lochia'],
    verified: true,
    tier: 'C',
    record: ['rec-textbook'],
  },
  {
    id: 'heatstroke',
    text: {
      zh: '坐月子不开窗、捂太厚会产褥中暑，可以致命。高热、说胡话、抽搐：打120，先开窗、脱衣、降温。',
      en: 'A sealed room and too many clothes after birth can cause heat illness, which can kill. High fever, confusion or fits: call 120, open windows, undress and cool.',
    },
    sources: ['cn-heat-pp', 'cn-heat-pp-b'],
    verified: true,
    tier: 'C',
    record: ['rec-textbook'],
  },
  {
    id: 'heatstroke-grade',
    text: {
      zh: '国家风险评估表把产褥期中暑列为橙色。',
      en: 'The national grading table lists puerperal heat illness as orange.',
    },
    sources: ['cn-risk-eval-b'],
    verified: true,
    tier: 'B',
    record: ['rec-risk-2017'],
    clinicianOnly: true,
  },
  {
    id: 'ventilate',
    text: {
      zh: '月子里可以开窗通风、刷牙、洗澡（母婴健康素养提倡）。',
      en: 'Open windows, brush your teeth and wash after birth, as the national literacy text advises.',
    },
    sources: ['cn-lit55-d'],
    verified: true,
    tier: 'C',
    record: ['rec-lit55'],
  },
  {
    id: 'period',
    text: { zh: '产后期到42天。', en: 'The postnatal period runs to 42 days.' },
    sources: ['who-pnc-2022'],
    verified: true,
    tier: 'A',
    record: ['rec-who-pnc-2022'],
  },
  {
    id: 'mastitis',
    text: {
      zh: '乳腺炎通常可以继续喂奶。38℃或更高、寒战，或摸着像有水在动：现在去医院。',
      en: 'With mastitis feeding can usually go on. At 38 °C or more, with shaking chills or a lump that feels full of fluid: go to hospital now.',
    },
    sources: ['cn-mastitis', 'cn-mastitis-b'],
    verified: false,
    tier: null,
    record: ['rec-abm'],
  },
  {
    id: 'contraception',
    text: {
      zh: '喂奶也会怀孕。完全母乳、宝宝未满6个月、没来月经，三条都满足才有避孕效果；不是完全母乳的，产后3周就可能排卵。',
      en: 'Breastfeeding does not fully prevent pregnancy. Only full breastfeeding, under 6 months and without periods protects; otherwise ovulation may return 3 weeks after birth.',
    },
    sources: ['cn-lam', 'cn-pp-avoid'],
    verified: true,
    tier: 'C',
    record: ['rec-textbook'],
  },
  {
    id: 'hiv-feeding',
    text: {
      zh: '感染艾滋病的妈妈：我国提倡人工喂养，不要母乳和奶粉混着喂。其他病、在用药的，能不能喂问医生。',
      en: 'Mothers with HIV: China advises formula and never mixed feeding. With another illness or a medicine ask the doctor.',
    },
    sources: ['cn-hiv-feed'],
    verified: true,
    tier: 'C',
    record: ['rec-emtct-norm'],
  },
] as const satisfies readonly Fact[];
