import type { Assessment, Finding } from './assessment.ts';
import type { FactId } from './facts/facts.table.ts';
import type { Labeler, Text } from './language/describe.ts';
import { rankOf } from './rules/criterion.ts';
import { planNotes } from './rules/plan-words.table.ts';
import { gradeWords } from './rules/words.ts';

/** Why a plan is not final. */
export interface BecauseOpen {
  readonly texts: readonly Text[];
  /** Rows that are not excluded and whose level the plan follows meanwhile. */
  readonly rows: readonly string[];
  /** Absent facts, in the order in which answering them could matter most. */
  readonly needs: readonly FactId[];
}

/** What keeps the plan open; null when nothing does. */
export function becauseOpen(assessment: Assessment, label: Labeler | undefined): BecauseOpen | null {
  const { level, planLevel, couldReach, infectious, missing, unconfirmed, contradictions } = assessment;
  const raising = raisingRows(assessment);
  const texts: Text[] = [];
  if (planLevel !== null && planLevel !== level) texts.push(sayRaised(assessment, raising, label));
  if (missing.length > 0) {
    const higher = rankOf(couldReach) > rankOf(planLevel ?? 'green') ? gradeWords[couldReach] : null;
    texts.push({
      zh: `还有${missing.length}项没有结果${higher ? `，最高可能到${higher.zh}` : ''}。`,
      en: `${missing.length} facts have no result yet${higher ? `; the level could still reach ${higher.en}` : ''}.`,
    });
  }
  if (infectious === null) {
    texts.push({ zh: '还不能排除传染性疾病（紫色）。', en: 'An infectious disease (purple) is not excluded.' });
  }
  if (unconfirmed.length > 0) {
    texts.push({
      zh: `有${unconfirmed.length}条只凭本人自述，须由医师确认。`,
      en: `${unconfirmed.length} findings rest on her own word; a clinician must confirm them.`,
    });
  }
  if (contradictions.length > 0) texts.push(planNotes.contradicted);
  return texts.length > 0 ? { texts, rows: raising.map(({ row }) => row.id), needs: missing } : null;
}

/** An open row that holds the plan above the level, and the absent facts it waits for. */
interface Raising {
  readonly row: Finding;
  readonly awaits: readonly FactId[];
}

function raisingRows({ unknown, planLevel }: Assessment): readonly Raising[] {
  return unknown.flatMap((row) => (row.awaits && row.grade === planLevel ? [{ row, awaits: row.awaits }] : []));
}

function sayRaised({ level, planLevel }: Assessment, raising: readonly Raising[], label: Labeler | undefined): Text {
  const color = gradeWords[planLevel ?? 'red'];
  const established = level === null ? null : gradeWords[level];
  const needs = [...new Set(raising.flatMap(({ awaits }) => awaits))];
  const names = (locale: 'zh' | 'en', joiner: string, otherwise: string): string =>
    label && needs.length > 0 ? needs.map((fact) => label(fact, locale).name).join(joiner) : otherwise;
  const clauses = raising.map(({ row }) => row.clause).join('、');
  const ids = raising.map(({ row }) => row.id).join(', ');
  return {
    zh: `${established ? `目前确定的是${established.zh}；` : ''}先按${color.zh}管理，直到记录${names('zh', '、', '所缺的内容')}${clauses && `（${clauses}）`}。`,
    en: `${established ? `Established so far: ${established.en}. ` : ''}Managed as ${color.en} until it is recorded: ${names('en', ', ', 'what is missing')}${ids && ` (${ids})`}.`,
  };
}
