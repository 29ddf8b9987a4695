import { createHash, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { InputError } from '../errors.ts';
import type { NewDailySum } from '../stores/model.ts';
import type { ReadStore } from '../stores/store.ts';
import { parseWorks } from '../works/work.ts';
import { parse } from './options.ts';
import { answer, json, type PlainRequest, type PlainResponse } from './plain.ts';
import { workIdPattern } from './token.ts';

const text = z.string().min(1).max(300);
const importSchema = z.strictObject({
  record: z.strictObject({
    id: z.string().regex(/^[0-9a-f]{64}$/),
    name: text,
    platform: text,
    at: z.iso.datetime(),
    rows: z.int().min(0),
    notUnderstood: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))),
  }),
  rows: z.array(
    z.strictObject({
      workId: z.string().regex(workIdPattern),
      platform: text,
      measure: z.enum(['view', 'read', 'reported']),
      unit: z.enum(['times', 'persons', 'plays', 'displays']),
      day: z.iso.date(),
      value: z.int().min(0).nullable(),
    }),
  ),
});

type Route = (store: ReadStore, request: PlainRequest) => Promise<unknown>;

/** What staff pages may ask and do, by method and path. Addresses of files on the server are not taken over the network. */
const routes: Readonly<Record<string, Route>> = {
  'GET /staff/sums': (store, { search }) => store.dailySums(range(search)),
  'GET /staff/apart': (store, { search }) => store.apartSums(range(search)),
  'GET /staff/history': (store, { search }) => store.dailyHistory(search.get('work') ?? ''),
  'GET /staff/works': (store) => store.works(),
  'GET /staff/imports': (store) => store.imports(),
  'GET /staff/health': (store) => store.health(),
  'GET /staff/ask': (store, { search }) => {
    const { question = '', ...parameters } = Object.fromEntries(search);
    return store.ask(question, parameters);
  },
  'PUT /staff/works': async (store, { body }) =>
    store.upsertWorks(parseWorks(parse(z.array(z.unknown()), fromJson(body)))),
  'POST /staff/imports': async (store, { body }) => {
    const { record, rows } = parse(importSchema, fromJson(body));
    return store.putDaily(record, rows as readonly NewDailySum[]);
  },
  'POST /staff/seal': (store, { search }) => store.sealDays(search.get('before') ?? ''),
};

/**
 * Answers a request to `/staff/…`. Without a token set at start everybody is refused, also who sends an empty one.
 *
 * @param staffToken what the Authorization header must carry as `Bearer …`; compared in constant time
 */
export async function answerStaff(
  request: PlainRequest,
  store: ReadStore,
  staffToken: string | undefined,
): Promise<PlainResponse> {
  if (staffToken === undefined) return json({ error: 'no staff token was set when the collector was started' }, 403);
  const given = /^Bearer (.+)$/.exec(request.header('authorization') ?? '')?.[1];
  if (given === undefined || !equal(given, staffToken)) {
    return {
      ...json({ error: 'the staff token is missing or wrong' }, 401),
      headers: { 'www-authenticate': 'Bearer' },
    };
  }
  const route = routes[`${request.method} ${request.path}`];
  if (route === undefined) return json({ error: 'no such staff page' }, 404);
  if (request.body === null) return answer(413);
  try {
    return json((await route(store, request)) ?? null);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const status = error.issues.some(({ path }) => path[0] === 'store') ? 503 : 400;
    return json({ error: error.message, issues: error.issues }, status);
  }
}

function range(search: URLSearchParams) {
  return { from: search.get('from') ?? '', to: search.get('to') ?? '' };
}

function fromJson(body: string | null): unknown {
  try {
    return JSON.parse(body ?? '');
  } catch {
    throw new InputError([{ code: 'json', path: ['body'], expected: 'JSON', received: 'something else' }]);
  }
}

/** Digests have one length, so that the comparison tells nothing about the token's. */
function equal(one: string, other: string): boolean {
  const digest = (value: string) => createHash('sha256').update(value).digest();
  return timingSafeEqual(digest(one), digest(other));
}
