import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CaseEvent, caseState, replay } from '../cases/index.ts';
import { careSources } from '../cases/reference.ts';
import type { Text } from '../language/describe.ts';
import { levels } from '../rules/criterion.ts';
import { maternalSigns } from '../self-check/danger-triage/danger-triage.table.ts';
import { checkDangerSigns } from '../self-check/danger-triage/danger-triage.ts';
import { urgencyLevels } from '../self-check/urgency.table.ts';
import { sources } from '../sources.ts';
import { type FirstSymptom, firstSymptoms, firstSymptomWords, triageFirstSymptoms } from './first-symptoms/index.ts';
import {
  type NoteFieldId,
  noteFields,
  noteWords,
  type TransferFacts,
  transferFactsOf,
  transferNote,
} from './green-channel/index.ts';
import {
  type Capability,
  type Center,
  capabilities,
  centerLevels,
  centerRequirements,
  checkCenter,
  choiceWords,
  chooseCenter,
  coverage,
  type Network,
  networkRows,
  type RescueNeed,
  reasonTable,
} from './index.ts';

const capabilityIds = capabilities.map(({ id }) => id);
const regionIds = ['p', 'city', 'c1', 'c2'] as const;
const regions: Network['regions'] = [
  { id: 'p', level: 'province' },
  { id: 'city', level: 'city', parent: 'p' },
  { id: 'c1', level: 'county', parent: 'city' },
  { id: 'c2', level: 'county', parent: 'city' },
];
const known = fc.constantFrom(true, false, null);
const centers = fc
  .array(
    fc.record({
      level: fc.constantFrom(...centerLevels.map(({ id }) => id)),
      region: fc.constantFrom(...regionIds),
      catchment: fc.subarray([...regionIds]),
      hospitalLevel: fc.constantFrom(2 as const, 3 as const, null),
      accepting: known,
      capabilities: fc.record(Object.fromEntries(capabilityIds.map((id) => [id, known])), { requiredKeys: [] }),
    }),
    { maxLength: 6 },
  )
  .map((list) => list.map((center, place): Center => ({ ...center, id: `h${place}` })));
const networks = fc.tuple(centers, fc.array(fc.option(fc.nat(300)), { maxLength: 6 })).map(
  ([list, minutes]): Network => ({
    regions,
    centers: list,
    travel: minutes.map((one, place) => ({ from: 'c1', center: `h${place}`, minutes: one })),
  }),
);
const needs = fc.record({
  region: fc.constant('c1'),
  level: fc.constantFrom(...levels, null),
  emergency: fc.boolean(),
  needs: fc.option(fc.subarray(capabilityIds, { maxLength: 3 })),
}) as fc.Arbitrary<RescueNeed>;

describe('the choice of a center', () => {
  test('every center is either ranked or ruled out, with at least one reason', () => {
    fc.assert(
      fc.property(needs, networks, (need, network) => {
        const { ranked, ruledOut } = chooseCenter(need, network);
        const ids = [...ranked, ...ruledOut].map(({ center }) => center);
        expect(ids.sort()).toEqual(network.centers.map(({ id }) => id).sort());
        for (const { reasons } of [...ranked, ...ruledOut]) expect(reasons.length).toBeGreaterThan(0);
      }),
    );
  });

  test('the one chosen is known to have all that is needed, and is ranked before all with doubts', () => {
    fc.assert(
      fc.property(needs, networks, (need, network) => {
        const { choice, ranked } = chooseCenter(need, network);
        if (choice === null) return;
        const center = network.centers.find(({ id }) => id === choice) as Center;
        for (const one of need.needs ?? []) expect(center.capabilities?.[one]).toBe(true);
        expect(center.accepting).not.toBe(false);
        expect(ranked[0]?.center).toBe(choice);
      }),
    );
  });

  test('only what is known to be wrong rules a center out', () => {
    fc.assert(
      fc.property(needs, networks, (need, network) => {
        for (const { center: id, reasons } of chooseCenter(need, network).ruledOut) {
          const center = network.centers.find((one) => one.id === id) as Center;
          const lacks = (need.needs ?? []).some((one) => center.capabilities?.[one] === false);
          const hospital = center.hospitalLevel ?? (center.level === 'county' ? null : 3);
          const low = !need.emergency && (need.level === null || need.level === 'red') && hospital === 2;
          expect(lacks || low || center.accepting === false).toBe(true);
          expect(reasons.length).toBe([lacks, low, center.accepting === false].filter(Boolean).length);
        }
      }),
    );
  });

  test('forgetting that a center has something never moves it forward', () => {
    fc.assert(
      fc.property(needs, networks, fc.nat(5), fc.constantFrom(...capabilityIds), (need, network, place, capability) => {
        const center = network.centers[place];
        if (center?.capabilities?.[capability] !== true) return;
        const forgotten = { ...center, capabilities: { ...center.capabilities, [capability]: null } };
        const other = { ...network, centers: network.centers.map((one) => (one === center ? forgotten : one)) };
        const at = (from: Network) => {
          const found = chooseCenter(need, from).ranked.findIndex((one) => one.center === center.id);
          return found < 0 ? Number.POSITIVE_INFINITY : found;
        };
        expect(at(other)).toBeGreaterThanOrEqual(at(network));
      }),
    );
  });

  test('the order in which centers are written down decides nothing', () => {
    fc.assert(
      fc.property(needs, networks, (need, network) => {
        const turned = { ...network, centers: [...network.centers].reverse() };
        const [one, other] = [chooseCenter(need, network), chooseCenter(need, turned)];
        expect({ ...other, ruledOut: [...other.ruledOut].reverse() }).toEqual(one);
      }),
    );
  });

  test('no reason is left with a gap in it', () => {
    fc.assert(
      fc.property(needs, networks, (need, network) => {
        const { ranked, ruledOut } = chooseCenter(need, network);
        for (const { text } of [...ranked, ...ruledOut].flatMap(({ reasons }) => reasons)) {
          expect(`${text.zh}${text.en}`).not.toMatch(/[{}]|：$|undefined/);
        }
      }),
    );
  });
});

describe('coverage', () => {
  test('every region of the level is counted once, covered or not', () => {
    fc.assert(
      fc.property(networks, fc.constantFrom('established' as const, 'served' as const), (network, by) => {
        const { covered, uncovered, share, regions: total } = coverage(network, { by });
        expect([...covered.map(({ region }) => region), ...uncovered].sort()).toEqual(['c1', 'c2']);
        expect(share).toBe(covered.length / total);
      }),
    );
  });
});

describe('first symptoms', () => {
  const ids = firstSymptoms.map(({ sign }) => sign.id);

  test.each(ids)('%s is as urgent as in the triage of danger signs', (id) => {
    expect(triageFirstSymptoms([id]).urgency).toBe(checkDangerSigns({ stage: null, signs: [id] }).urgency);
  });

  test('are all red flags, and among them is every mother’s sign that needs 120', () => {
    const all = checkDangerSigns({ stage: 'pregnant', signs: ids });
    expect(all.redFlags.map(({ id }) => id).sort()).toEqual([...ids].sort());
    const now = maternalSigns.filter(({ urgency }) => urgency === 'call-120-now').map(({ id }) => id as FirstSymptom);
    expect(ids).toEqual(expect.arrayContaining(now));
  });

  test('one more never makes it less urgent, and never takes anything off the list', () => {
    const ranks = new Map<string | null, number>([
      ...urgencyLevels.map(({ id, rank }) => [id, rank] as const),
      [null, 9],
    ]);
    fc.assert(
      fc.property(fc.subarray(ids), fc.constantFrom(...ids), (some, more) => {
        const [before, after] = [triageFirstSymptoms(some), triageFirstSymptoms([...some, more])];
        expect(ranks.get(after.urgency)).toBeLessThanOrEqual(ranks.get(before.urgency) as number);
        expect(after.prepare).toEqual(expect.arrayContaining([...before.prepare]));
      }),
    );
  });

  test('never say that all is well', () => {
    for (const symptoms of [undefined, null, []] as (readonly FirstSymptom[] | null | undefined)[]) {
      const { urgency, action, says } = triageFirstSymptoms(symptoms);
      expect([urgency, action]).toEqual([null, null]);
      expect(says).toHaveLength(1);
    }
  });
});

describe('the green-channel note', () => {
  const value = (field: (typeof noteFields)[number]): fc.Arbitrary<NonNullable<TransferFacts['level']>> => {
    switch (field.kind) {
      case 'number':
        return fc.integer({ min: Math.ceil(field.range[0]), max: Math.floor(field.range[1]) });
      case 'flag':
        return fc.boolean();
      case 'time':
        return fc.constant('2026-01-05T09:00');
      case 'choice':
        return fc.constantFrom(...field.choices.map(({ id }) => id));
      default:
        return fc.subarray('choices' in field ? field.choices.map(({ id }) => id as string) : [], { minLength: 1 });
    }
  };
  const own = noteFields.filter(({ kind }) => kind !== 'institution');
  const facts = fc.record(Object.fromEntries(own.map((field) => [field.id, value(field)])), {
    requiredKeys: [],
  }) as fc.Arbitrary<TransferFacts>;

  test('shows every field, and says of each that is absent that it is not known', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { items, missing, text } = transferNote(given);
        const stage = given.gestationalAgeDays !== undefined || given.postpartumDay !== undefined;
        for (const { id, zh, en } of own) {
          const item = items.find((one) => one.id === id);
          if (id in given) expect(item).toMatchObject({ status: 'known', value: { zh: expect.stringMatching(/./) } });
          else if (stage && (id === 'gestationalAgeDays' || id === 'postpartumDay')) expect(item).toBeUndefined();
          else {
            expect(missing).toContain(id);
            expect(text.zh).toContain(`${zh}：不清楚`);
            expect(text.en).toContain(`${en}: not known`);
          }
        }
        expect(items.filter(({ status }) => status === 'institution').map(({ id }) => id)).toEqual([
          'identity',
          'contacts',
        ]);
        expect(`${text.zh}${text.en}`).not.toMatch(/undefined|null|NaN|true|false/);
      }),
    );
  });

  test('an empty list is not known, “nothing” is', () => {
    const status = (given: TransferFacts, id: NoteFieldId) =>
      transferNote(given).items.find((one) => one.id === id)?.status;
    expect(status({ given: [] }, 'given')).toBe('missing');
    expect(status({ given: ['none'] }, 'given')).toBe('known');
    expect(status({ rhNegative: false }, 'rhNegative')).toBe('known');
    expect(status({ rhNegative: null }, 'rhNegative')).toBe('missing');
  });

  test('reads in lines, in units that people use', () => {
    const { text } = transferNote({
      gestationalAgeDays: 225,
      systolicBpMmHg: 80,
      temperatureC: 38.5,
      spo2Percent: 93,
      pulsePerMin: 120,
    });
    expect(text.zh).toContain('怀孕天数：孕32周+1天');
    expect(text.zh).toContain('收缩压：80 mmHg');
    expect(text.zh).toContain('体温：38.5 °C');
    expect(text.zh).toContain('血氧饱和度：93%');
    expect(text.en).toContain('Pulse: 120/min');
    expect(text.zh.split('\n')).toHaveLength(6);
  });

  test.each([
    { extra: [], now: '2026-01-05T10:00', facts: { level: 'red', purple: null, gestationalAgeDays: 225 } },
    {
      extra: [['2026-01-06T10:00', 'birth']],
      now: '2026-01-09T08:00',
      facts: { level: 'red', purple: null, postpartumDay: 3 },
    },
  ])('takes color and stage from a case: $facts', ({ extra, now, facts: expected }) => {
    const events = [
      {
        id: 'f',
        kind: 'found',
        at: '2026-01-05T09:00',
        by: 'obstetrician',
        dueDate: '2026-03-01',
        assessment: {
          ruleset: 'cn-2017',
          on: '2026-01-05',
          status: 'provisional',
          level: 'orange',
          couldReach: 'red',
          planLevel: 'red',
          infectious: null,
          met: [],
        },
      },
      ...extra.map(([at, outcome]) => ({ id: 'd', kind: 'delivered', at, by: 'midwife', outcome })),
    ] as unknown as CaseEvent[];
    expect(transferFactsOf(caseState(replay(events)), now)).toEqual(expected);
  });
});

describe('tables', () => {
  const texts: readonly Text[] = [
    ...centerLevels,
    ...capabilities,
    ...centerRequirements,
    ...networkRows,
    ...Object.values(reasonTable),
    ...Object.values(choiceWords),
    ...Object.values(firstSymptomWords),
    ...Object.values(noteWords),
    ...noteFields,
  ];

  test('say everything in both languages', () => {
    for (const { zh, en } of texts) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test('cite copies that are listed, and say “ours” where there is none', () => {
    const ids = [...sources, ...careSources].map(({ id }) => id as string);
    for (const { copies, evidence, clause } of [...capabilities, ...centerRequirements, ...networkRows]) {
      expect(ids).toEqual(expect.arrayContaining([...copies]));
      expect(copies.length === 0).toBe((evidence as string) === 'ours');
      expect(clause === null).toBe((evidence as string) === 'ours');
    }
  });

  test('ask of a center only what a center can have', () => {
    for (const { prepare } of firstSymptoms) {
      expect(capabilityIds as readonly Capability[]).toEqual(expect.arrayContaining([...prepare]));
    }
    expect(checkCenter({ level: 'county' }).map(({ row }) => row.id)).toEqual(['CC4', 'CC5', 'CC6', 'CC7', 'CC8']);
  });
});
