export { moodFacts } from './mood-check.facts.table.ts';
export { type CrisisLine, crisisLines, type MoodRule, moodInputs, moodRules } from './mood-check.table.ts';
export {
  checkMood,
  type MoodCheckInput,
  type MoodCheckResult,
  type MoodScore,
  type MoodSign,
} from './mood-check.ts';
export {
  type Band,
  epdsCitation,
  epdsItems,
  gad7Items,
  phq9Items,
  type ScaleItem,
  scaleAnswers,
  scaleBands,
  scaleLicense,
  scalePrompt,
  scaleTextSupport,
} from './questionnaires.table.ts';
export { epdsScores, type MoodTool } from './scores.ts';
