import { describe, expect, test } from 'vitest';
import type { Text } from '../language/describe.ts';
import { sources } from '../sources.ts';
import type { Grade, Row } from './criterion.ts';
import { managementTable, planTopics } from './management.table.ts';
import { cn2017 } from './national.ts';
import type { NormRow } from './norm-row.ts';
import { continuationDuties, planNotes, purpleDuties, tellHer, tellLevel } from './plan-words.table.ts';
import { procedureTable } from './procedure.table.ts';
import { readingQuestions } from './reading-questions.table.ts';
import { reportForms, reportingTable } from './reporting.table.ts';
import { sections } from './sections.table.ts';

type AnyRow = Omit<Row, 'when'>;

const { screening, green, grading, beyond } = cn2017;
const readings = cn2017.readings;
const formRows: readonly AnyRow[] = [...screening, green, ...grading];
const ruleRows: readonly AnyRow[] = [...formRows, ...beyond];
const normRows: readonly NormRow[] = [...managementTable, ...reportingTable, ...procedureTable];
const rows: readonly AnyRow[] = [...ruleRows, ...(normRows as readonly (NormRow & AnyRow)[])];

const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
const rowIds = idsOf(rows);
const sourceIds = idsOf(sources);
const sectionIds = idsOf(sections);
const readingIds = idsOf(readings);
const covers = (heading: string, id: string): boolean => id === heading || id.startsWith(`${heading}.`);

describe('the counts are the document’s', () => {
  test('57 screening items, seven of them starred (annex 1, section 6)', () => {
    expect(screening).toHaveLength(57);
    expect(idsOf(screening.filter(({ suggested }) => suggested))).toEqual(
      ['1', '2', '3', '4', '5', '6', '7'].map((n) => `S6.${n}`),
    );
  });

  test.each([
    ['yellow', 36],
    ['orange', 37],
    ['red', 36],
    ['purple', 1],
  ] as const)('%s has %i rows, and green one (annex 2)', (grade, count) => {
    expect(grading.filter((row) => row.grade === grade)).toHaveLength(count);
    expect(green.id).toBe('G1');
  });

  test('33 choices of the norm’s wording, and seven of grammar', () => {
    expect(readingIds.filter((id) => id.startsWith('AMB-'))).toHaveLength(33);
    expect(readingIds.filter((id) => id.startsWith('READ-'))).toHaveLength(7);
    expect(readings).toHaveLength(40);
  });

  test('8 reporting rules, 2 forms, 9 rules of screening, 49 sources', () => {
    expect(idsOf(reportingTable)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8'].map((n) => `RP${n}`));
    expect(reportForms).toHaveLength(2);
    expect(procedureTable.filter(({ part }) => part === 'screening')).toHaveLength(9);
    expect(sources).toHaveLength(49);
  });
});

describe('ids', () => {
  test('an id stands for one thing across all tables', () => {
    const all = [...rowIds, ...readingIds, ...sourceIds, ...idsOf(reportForms)];
    expect(all.filter((id, i) => all.indexOf(id) !== i)).toEqual([]);
  });

  test('a heading of a form has one id, and shares it with a row only where it is that row’s own heading', () => {
    expect(sectionIds.filter((id, i) => sectionIds.indexOf(id) !== i)).toEqual([]);
    expect(sectionIds.filter((id) => rowIds.includes(id))).toEqual(['G1', 'P1']);
  });
});

describe('readings', () => {
  test('every reading that a row uses exists', () => {
    const unknown = rows.flatMap(({ id, readings: used = [] }) =>
      used.filter((r) => !readingIds.includes(r)).map((r) => `${id} ${r}`),
    );
    expect(unknown).toEqual([]);
  });

  test('every reading has its question, in the same order', () => {
    expect(idsOf(readingQuestions)).toEqual(readingIds);
  });

  test.each(readingQuestions.map((question) => [question.id, question] as const))(
    '%s bears on real rows, headings or documents, and waits for an expert',
    (_, { rows: named, awaiting, options }) => {
      const known = [...rowIds, ...sectionIds, ...sourceIds];
      expect(named.filter((id) => !known.includes(id))).toEqual([]);
      expect(new Set(named).size).toBe(named.length);
      expect(awaiting).toBe('expert');
      expect(options.length).toBeGreaterThan(1);
    },
  );

  test('a reading without a row belongs to a table apart: NM-H3 of the near-miss criteria', () => {
    expect(idsOf(readingQuestions.filter(({ rows: named }) => named.length === 0))).toEqual(['AMB-TRANSFUSION']);
  });

  test('rows and questions name each other', () => {
    const asked = (id: string): readonly string[] =>
      readingQuestions.find((question) => question.id === id)?.rows ?? [];
    const notAsked = rows.flatMap(({ id, readings: used = [] }) =>
      used
        .filter((reading) => !asked(reading).some((heading) => covers(heading, id)))
        .map((reading) => `${reading} lacks ${id}`),
    );
    const notUsed = readingQuestions.flatMap(({ id, rows: named }) =>
      named
        .filter((name) => rowIds.includes(name) && !rows.find((row) => row.id === name)?.readings?.includes(id))
        .map((name) => `${name} lacks ${id}`),
    );
    expect(notAsked).toEqual([]);
    expect(notUsed).toEqual([]);
  });

  test.each(readings.map((reading) => [reading.id, reading.zh] as const))(
    '%s is one short sentence: it stands in every finding',
    (_, zh) => {
      expect(zh.length).toBeLessThanOrEqual(60);
      expect(zh).not.toMatch(/。./);
    },
  );
});

describe('sources and evidence', () => {
  test('every copy that a row, or a form, was seen in is a source', () => {
    const cited = [...rows, ...reportForms].flatMap(({ id, copies = [] }) => copies.map((copy) => ({ id, copy })));
    expect(cited.filter(({ copy }) => !sourceIds.includes(copy))).toEqual([]);
    expect(cited.length).toBeGreaterThan(200);
  });

  test('what counts as seen names the copy it was seen in', () => {
    const seen = ['verbatim', 'partly-seen', 'sign-lost', 'number-lost', 'paraphrase', 'regional'];
    expect(idsOf(rows.filter(({ evidence, copies = [] }) => seen.includes(evidence) && copies.length === 0))).toEqual(
      [],
    );
  });

  test('nothing seen only in lay summaries, news or garbled copies is called verbatim', () => {
    const weak = ['paraphrase', 'news', 'garbled-copy', 'public-code'];
    const kindOf = (id: string): string => sources.find((source) => source.id === id)?.kind ?? '';
    const overstated = rows.filter(
      ({ evidence, copies = [] }) => evidence === 'verbatim' && copies.every((copy) => weak.includes(kindOf(copy))),
    );
    expect(idsOf(overstated)).toEqual([]);
  });

  test('where the norm is silent the row says so, as our words, under no clause', () => {
    const silent = normRows.filter(({ stated }) => stated === false);
    expect(silent.length).toBeGreaterThan(0);
    for (const { evidence, clause } of silent) expect([evidence, clause]).toEqual(['ours', null]);
    expect(idsOf(normRows.filter(({ evidence, stated }) => evidence === 'ours' && stated !== false))).toEqual([]);
  });

  test('the norm’s day of issue is from memory and marked so', () => {
    expect(sources.find(({ id }) => id === 'norm35')).toMatchObject({ issued: cn2017.validFrom, verified: false });
  });

  test.each(sources.map((source) => [source.id, source] as const))(
    'source %s has an address or none, and says when in ISO form',
    (_, source) => {
      expect(source.url === null || URL.canParse(source.url)).toBe(true);
      expect(source.issued ?? '2017').toMatch(/^\d{4}(-\d{2}-\d{2})?$/);
    },
  );
});

describe('headings of the forms', () => {
  test('every row of both forms stands under a heading', () => {
    expect(idsOf(formRows.filter(({ id }) => !sectionIds.some((heading) => covers(heading, id))))).toEqual([]);
  });

  test('every heading covers rows, and headings come in the order of the rows', () => {
    const first = sectionIds.map((heading) => formRows.findIndex(({ id }) => covers(heading, id)));
    expect(sectionIds.filter((_, i) => first[i] === -1)).toEqual([]);
    expect(first).toEqual([...first].sort((a, b) => a - b));
  });

  test('a group stands inside a section, after it', () => {
    const groups = sectionIds.filter((id) => id.includes('.'));
    for (const group of groups) {
      const section = group.slice(0, group.indexOf('.'));
      expect(sectionIds.indexOf(section)).toBeGreaterThanOrEqual(0);
      expect(sectionIds.indexOf(section)).toBeLessThan(sectionIds.indexOf(group));
    }
  });
});

describe('every grade is managed', () => {
  test.each(['green', 'yellow', 'orange', 'red', 'purple'] as const)(
    '%s has a row, or a statement of silence, for every topic it needs',
    (grade) => {
      const topics = managementTable
        .filter(({ grades }) => (grades as readonly Grade[]).includes(grade))
        .map(({ topic }) => topic);
      const needed = planTopics.filter((topic) => !['first-step', 'general'].includes(topic));
      expect(topics).toEqual(expect.arrayContaining([...needed]));
      expect(procedureTable.filter((row) => 'grade' in row && row.grade === grade)).toHaveLength(1);
    },
  );
});

describe('words', () => {
  const chinese = /\p{Script=Han}/u;
  const isText = (value: unknown): value is Text =>
    typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;

  /** Every text inside a value, with its place. */
  function textsIn(value: unknown, place: string): readonly (readonly [string, Text])[] {
    if (typeof value !== 'object' || value === null) return [];
    const inner = Object.entries(value).flatMap(([key, part]) => textsIn(part, `${place}.${key}`));
    return isText(value) ? [[place, value], ...inner] : inner;
  }

  const tables = {
    screening,
    green,
    grading,
    beyond,
    readings,
    readingQuestions,
    managementTable,
    reportingTable,
    reportForms,
    procedureTable,
    sections,
    sources,
    planNotes,
    purpleDuties,
    continuationDuties,
    tellLevel,
    tellHer,
  };

  test.each(Object.entries(tables))('%s: every text says something in Chinese and in English', (name, table) => {
    const texts = textsIn(table, name);
    expect(texts.length).toBeGreaterThan(0);
    for (const [place, { zh, en }] of texts) {
      // BMI≥28 has no Chinese character in the form either.
      expect(zh.replace('BMI≥28', '体重指数'), `${place}.zh`).toMatch(chinese);
      expect(en, `${place}.en`).toMatch(/\w{2}/);
      expect(en, `${place}.en`).not.toMatch(chinese);
      expect([zh, en], place).toEqual([zh.trim(), en.trim()]);
    }
  });

  test.each(Object.entries(tables))('%s: the English is American', (name, table) => {
    const british =
      /\b(colour|centre|haem|anaem|oedem|gynaec|paediat|labour|oesoph|analys(e|ing)\b|foet|diarrhoea|leukaem)/i;
    expect(
      textsIn(table, name)
        .filter(([, { en }]) => british.test(en))
        .map(([place]) => place),
    ).toEqual([]);
  });
});
