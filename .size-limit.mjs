/**
 * Sizes of what a page carries, minified and gzipped. Counted in UTF-8, as bundlers for the web write Chinese; esbuild by itself writes six ASCII
 * characters for one.
 */
const inUtf8 = (config) => ({ ...config, charset: 'utf8' });

const check = (name, path, names, limit) => ({
  name: `core: ${name}`,
  path: `packages/core/dist/${path}.js`,
  ...(names ? { import: `{ ${names} }` } : {}),
  gzip: true,
  limit,
  modifyEsbuildConfig: inUtf8,
});

/** Every part with its tables and its words; those with a Chinese entry and an English one have each its own limit. */
const parts = [
  ['gestation', 'gestation'],
  ['visits', 'visits', 'visitPlan'],
  ['visits as a calendar', 'visits/calendar', 'visitCalendar'],
  ['cases', 'cases', 'replay, dutiesOf, openCase, applyEvent, caseState'],
  ['forms of a case', 'cases/forms', 'formOf'],
  ['network', 'network', 'chooseCenter, coverage'],
  ['near miss', 'near-miss', 'classifyNearMiss'],
  ['death report', 'near-miss/review', 'deathReport'],
  ['continuation', 'continuation', 'continuationDue'],
  ['checklists', 'checklists', 'checkDelivery, obligations'],
  ['infectious', 'infectious', 'planInfectious'],
  ['triage of danger signs', 'triage', 'checkDangerSigns'],
  ['triage of danger signs, its English', 'triage/english', 'triageEnglish'],
  ['self-check anemia', 'self-check/anemia', 'checkAnemia'],
  ['self-check antenatal schedule', 'self-check/antenatal-schedule', 'checkAntenatalSchedule'],
  ['self-check blood pressure', 'self-check/blood-pressure', 'checkBloodPressure'],
  ['self-check aspirin factors', 'self-check/blood-pressure', 'checkAspirinFactors'],
  ['self-check due date', 'self-check/due-date', 'checkDueDate'],
  ['self-check fetal movement', 'self-check/fetal-movement', 'checkFetalMovement'],
  ['self-check labor signs', 'self-check/labor-signs', 'checkLaborSigns'],
  ['self-check mood', 'self-check/mood-check', 'checkMood'],
  ['self-check OGTT', 'self-check/ogtt', 'checkOgtt'],
  // Two checks in one: 33 signs of the mother and 21 of the baby, with what the numbers say.
  ['self-check after birth', 'self-check/postpartum-newborn', 'checkPostpartumNewborn', '8.2 kB'],
  ['self-check after birth, its English', 'self-check/postpartum-newborn/english', 'postpartumNewbornEnglish'],
  ['self-check supplements', 'self-check/supplements', 'checkSupplements'],
  ['self-check medicines', 'self-check/vaccine-medicine', 'checkMedicine'],
  ['self-check medicines, its English', 'self-check/vaccine-medicine/english', 'medicineEnglish'],
  ['self-check weight gain', 'self-check/weight-gain', 'checkWeightGain'],
];

// biome-ignore lint/style/noDefaultExport: size-limit reads the default export
export default [
  check('condition language', 'language', null, '3 kB'),
  check('grading engine, without tables', 'engine', 'assessRisk', '6 kB'),
  {
    name: 'core: engine with all rule tables and clause text (Chinese)',
    import: {
      'packages/core/dist/engine.js': '{ assessRisk, screen }',
      'packages/core/dist/rules.js': '{ cn2017Chinese }',
    },
    gzip: true,
    limit: '25 kB',
    modifyEsbuildConfig: inUtf8,
  },
  check('the same with English and provenance', 'index', 'assessRisk, screen', '36 kB'),
  check('zod schemas for overlays', 'schema', null, '15 kB'),
  ...parts.map(([name, path, names, limit = '8 kB']) => check(name, path, names, limit)),
  // It brings the screening form of the national rules.
  check('self-check risk screen', 'self-check/risk-screen', 'checkRisk', '19 kB'),
  { name: 'readership: beacon', path: 'packages/readership/dist/beacon-script.js', gzip: true, limit: '1 kB' },
  {
    name: 'widgets: blood pressure, whole, in both languages',
    path: 'packages/widgets/dist/standalone/blood-pressure.js',
    gzip: true,
    limit: '20 kB',
    modifyEsbuildConfig: inUtf8,
  },
];
