import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matches, type RowData, readFilters, searchable, type Wanted, writeFilters } from './filter-match.ts';

const row: RowData = {
  table: 'grading',
  grade: 'yellow',
  sections: ['Y2', 'Y2.6'],
  evidence: 'verbatim',
  hasReading: true,
  text: searchable('Y2.6.2 黄色 妊娠合并贫血(Hb 60-110g/L) AMB-HB Anemia in pregnancy'),
};
const nothing: Wanted = { text: '', table: '', grade: '', section: '', evidence: '', reading: false };

test.each<[Partial<Wanted>, boolean]>([
  [{}, true],
  [{ grade: 'yellow' }, true],
  [{ grade: 'red' }, false],
  [{ table: 'grading' }, true],
  [{ table: 'screening' }, false],
  [{ section: 'Y2.6' }, true],
  [{ section: 'Y2' }, true], // a heading and what stands under it
  [{ section: 'Y3' }, false],
  [{ evidence: 'recall' }, false],
  [{ reading: true }, true],
  [{ text: '贫血' }, true],
  [{ text: 'ANEMIA' }, true],
  [{ text: 'hb60' }, true], // spaces do not count
  [{ text: '（Ｈｂ ６０' }, true], // full-width signs neither
  [{ text: '贫血 y2.6' }, true], // every word
  [{ text: '贫血 血小板' }, false],
  [{ text: '  ' }, true],
  [{ grade: 'yellow', text: '血小板' }, false],
])('%j gives %s', (wanted, found) => {
  expect(matches(row, { ...nothing, ...wanted })).toBe(found);
});

test('a row without a reading is left out when readings are asked for', () => {
  expect(matches({ ...row, hasReading: false }, { ...nothing, reading: true })).toBe(false);
});

test('the address keeps exactly what is asked, and nothing when nothing is', () => {
  expect(writeFilters(nothing)).toBe('');
  expect(writeFilters({ ...nothing, grade: 'red', evidence: 'recall' })).toBe('?grade=red&evidence=recall');
  expect(readFilters('?grade=red&reading=1&other=x')).toEqual({ ...nothing, grade: 'red', reading: true });
  const word = fc.string({ minLength: 1 }).map((text) => text.trim());
  fc.assert(
    fc.property(
      fc.record({ text: word, table: word, grade: word, section: word, evidence: word, reading: fc.boolean() }),
      (wanted) => {
        expect(readFilters(writeFilters(wanted))).toEqual(wanted);
      },
    ),
  );
});

test('asking for more never shows more', () => {
  const field = fc.constantFrom('', 'yellow', 'grading', 'Y2', '贫血', 'verbatim', 'x');
  const wish = fc.record({
    text: field,
    table: field,
    grade: field,
    section: field,
    evidence: field,
    reading: fc.boolean(),
  });
  fc.assert(
    fc.property(wish, fc.constantFrom('text', 'table', 'grade', 'section', 'evidence'), (wanted, name) => {
      const less = { ...wanted, [name]: '' };
      expect(!matches(row, wanted) || matches(row, less)).toBe(true);
    }),
  );
});
