import { assessRisk } from '@anchan/core';
import { gradingSql, runOnClickHouse } from '@anchan/indicators/sql';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { openClient } from './_clickhouse.ts';

vi.setConfig({ testTimeout: 60_000 });

// A process has one database of this engine, so the client has a file of its own.
const client = openClient();
afterAll(() => client?.close());

describe.skipIf(client === null)('runOnClickHouse', () => {
  test('grades women through the official client as assessRisk does', async () => {
    if (client === null) return;
    await client.command({ query: 'CREATE DATABASE clinic' });
    await client.command({ query: 'CREATE TABLE clinic.women (id Int32, age Nullable(Int32)) ENGINE = Memory' });
    await client.command({ query: 'INSERT INTO clinic.women VALUES (1, 34), (2, 35), (3, 40), (4, NULL)' });
    const on = '2026-11-22';
    const table = ['clinic', 'women'];
    const sql = gradingSql({ dialect: 'clickhouse', table, id: 'id', columns: { ageYears: 'age' }, on });
    const expected = [34, 35, 40, null].map((ageYears, i) => {
      const { level, couldReach, infectious } = assessRisk({ ageYears }, { on });
      return { id: i + 1, level, could_reach: couldReach, infectious };
    });
    const graded = await runOnClickHouse(client, sql);
    expect([...graded].sort((a, b) => Number(a.id) - Number(b.id))).toEqual(expected);
  });
});
