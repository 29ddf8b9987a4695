import * as z from 'zod';
import { chinaDay } from '../stores/days.ts';
import { type OwnPlatform, ownPlatforms } from '../stores/model.ts';
import type { ApartReason, ReadEvent } from '../stores/store.ts';
import { clientAddress } from './address.ts';
import { collectorClock } from './clock.ts';
import { judge } from './judge.ts';
import { rateLimiter } from './limiter.ts';
import { collectorMetrics } from './metrics.ts';
import { type CollectorOptions, checkSettings } from './options.ts';
import { answer, json, type PlainRequest, type PlainResponse } from './plain.ts';
import { type Refusal, refusals } from './refusals.table.ts';
import { answerStaff } from './staff.ts';
import { checkToken, eventIdPattern, issueToken, workIdPattern } from './token.ts';
import { visitorHash } from './visitor.ts';

/** What the beacon sends when a page was opened. There is no time in it: the collector's counts. */
const hitSchema = z.strictObject({
  id: z.string().regex(eventIdPattern),
  work: z.string().regex(workIdPattern),
  place: z.enum(ownPlatforms).optional(),
  driven: z.boolean().optional(),
});

/** Largest body in bytes: of a view or read, and of a staff page's import. */
export const bodyLimits = { event: 1024, staff: 8 * 1024 * 1024 } as const;

/** Refusals are gathered in memory and written this often: a flood must not become a flood of writes. */
const refusalsEverySeconds = 5;

export interface Collector {
  /** `Request → Response`, for any server that speaks the web's own types. `peer` is the address of the other end of the connection. */
  readonly handle: (request: Request, connection: { readonly peer: string }) => Promise<Response>;
  /** The same for a server that has its own types. */
  readonly receive: (request: PlainRequest) => Promise<PlainResponse>;
  /** The collector's day in China and second, after checking the machine's clock. */
  readonly now: () => { readonly day: string; readonly at: number };
  /** Writes what is still gathered in memory. The store stays open: who opened it closes it. */
  readonly finish: () => Promise<void>;
}

/**
 * Makes the collector: it takes views and reads, judges them, has them recorded, and answers only when they are on disk.
 *
 * @throws InputError with everything wrong with the settings
 */
export async function createCollector(options: CollectorOptions): Promise<Collector> {
  const { store, time, settings } = checkSettings(options);
  const { secrets, staffToken, trustedHops } = settings;
  const origins = new Map(Object.entries(settings.origins));
  const clock = collectorClock(time, (await store.health()).newestAt);
  const metrics = collectorMetrics();
  const allow = rateLimiter(settings.rate);
  const refused = new Map<string, number>();
  let refusedSince = clock.now();
  let salt = { day: '', bytes: new Uint8Array() as Uint8Array };

  async function saltOf(day: string): Promise<Uint8Array> {
    if (salt.day !== day) salt = { day, bytes: await store.salt(day) };
    return salt.bytes;
  }

  async function writeRefused(): Promise<void> {
    const gathered = [...refused];
    refused.clear();
    refusedSince = clock.now();
    for (const [key, count] of gathered) {
      const [day, reason] = key.split(' ') as [string, string];
      await store.countRefused(day, reason, count);
    }
  }

  async function refuse(reason: Refusal, headers: Readonly<Record<string, string>> = {}): Promise<PlainResponse> {
    metrics.add('anchan_refused_total', { reason });
    const now = clock.now();
    const key = `${chinaDay(now)} ${reason}`;
    refused.set(key, (refused.get(key) ?? 0) + 1);
    // What cannot be written now is still in the metrics; a refusal is not worth an error of its own.
    if (now - refusedSince >= refusalsEverySeconds) await writeRefused().catch(() => undefined);
    const status = refusals.find(({ id }) => id === reason)?.status ?? 400;
    return answer(status, reason, headers);
  }

  async function receiveEvent(request: PlainRequest): Promise<PlainResponse> {
    const { method, path, header, body } = request;
    const origin = header('origin') ?? '';
    const places = origins.get(origin);
    const cors = { 'access-control-allow-origin': origin, vary: 'Origin' };
    if (places === undefined) return refuse('foreign-origin');
    if (method === 'OPTIONS')
      return answer(204, '', { ...cors, 'access-control-allow-methods': 'POST', 'access-control-max-age': '86400' });
    if (method !== 'POST') return refuse('method', cors);
    const at = clock.now();
    const address = clientAddress(header, request.peer, trustedHops);
    if (!allow(address, at)) return refuse('too-many', { ...cors, 'retry-after': '60' });
    if (body === null) return refuse('too-large', cors);

    const claim = path === '/hit' ? claimOfHit(body, places) : claimOfRead(body, secrets, at);
    if (typeof claim === 'string') return refuse(claim, cors);
    const day = chinaDay(at);
    const apart = judge(header, claim.driven) ?? claim.fault;
    const { id, measure, workId, platform } = claim;
    const visitor =
      apart === null ? visitorHash(await saltOf(day), address, header('user-agent') ?? '', workId, measure) : null;
    const event: ReadEvent = { id, measure, workId, platform, at: Math.floor(at), day, apart, visitor };
    try {
      const [outcome] = await store.record([event]);
      metrics.add('anchan_events_total', { measure, outcome: outcome as string });
    } catch {
      return refuse('store', { ...cors, 'retry-after': '10' });
    }
    if (measure === 'read') return answer(204, '', cors);
    const token = issueToken({ id, workId, platform, issuedAt: at }, secrets[0] as string);
    return answer(200, token, { ...cors, 'content-type': 'text/plain', 'cache-control': 'no-store' });
  }

  async function health(): Promise<PlainResponse> {
    const held = await store.health();
    const jumped = Math.round(clock.jumpedSeconds());
    const ok = held.ok && jumped === 0;
    const clockText =
      jumped === 0
        ? null
        : `the machine's clock is ${jumped} s away from the collector's: set it right and start again`;
    return json({ ok, store: held, clock: clockText }, ok ? 200 : 503);
  }

  async function receive(request: PlainRequest): Promise<PlainResponse> {
    const { method, path, header } = request;
    if (path === '/hit' || path === '/read') return receiveEvent(request);
    if (path === '/health' && method === 'GET') return health();
    if (path === '/metrics' && method === 'GET') {
      const held = await store.health();
      const gauges = { anchan_store_ok: held.ok ? 1 : 0, anchan_clock_jump_seconds: clock.jumpedSeconds() };
      return answer(200, metrics.text(gauges), { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' });
    }
    if (path.startsWith('/staff/')) {
      const origin = header('origin') ?? '';
      const cors = origins.get(origin)?.includes('site')
        ? { 'access-control-allow-origin': origin, vary: 'Origin' }
        : null;
      const address = clientAddress(header, request.peer, trustedHops);
      if (!allow(address, clock.now())) return refuse('too-many');
      if (method === 'OPTIONS') {
        const may = {
          'access-control-allow-headers': 'authorization, content-type',
          'access-control-allow-methods': 'GET, PUT, POST',
        };
        return cors === null ? refuse('foreign-origin') : answer(204, '', { ...cors, ...may });
      }
      const response = await answerStaff(request, store, staffToken);
      return { ...response, headers: { ...response.headers, ...cors } };
    }
    return answer(404, 'not-found');
  }

  return {
    receive,
    handle: async (request, { peer }) => {
      const { pathname, searchParams } = new URL(request.url);
      const limit = pathname.startsWith('/staff/') ? bodyLimits.staff : bodyLimits.event;
      const { status, headers, body } = await receive({
        method: request.method,
        path: pathname,
        search: searchParams,
        header: (name) => request.headers.get(name),
        body: await boundedText(request, limit),
        peer,
      });
      return new Response(status === 204 ? null : body, { status, headers });
    },
    now: () => {
      const at = clock.now();
      return { day: chinaDay(at), at };
    },
    finish: writeRefused,
  };
}

interface Claim {
  readonly id: string;
  readonly measure: 'view' | 'read';
  readonly workId: string;
  readonly platform: OwnPlatform;
  readonly driven: boolean;
  readonly fault: ApartReason | null;
}

function claimOfHit(body: string, places: readonly OwnPlatform[]): Claim | Refusal {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return 'malformed';
  }
  const hit = hitSchema.safeParse(value);
  if (!hit.success) return 'malformed';
  const { id, work, place, driven = false } = hit.data;
  const platform = place !== undefined && places.includes(place) ? place : (places[0] as OwnPlatform);
  return { id, measure: 'view', workId: work, platform, driven, fault: null };
}

function claimOfRead(body: string, secrets: readonly string[], now: number): Claim | Refusal {
  const { token, fault } = checkToken(body, secrets, now);
  if (token === null) return fault;
  const { id, workId, platform } = token;
  return { id, measure: 'read', workId, platform, driven: false, fault };
}

/** The body as text, or null when it is longer than `limit` bytes: reading stops there, whatever length was announced. */
async function boundedText(request: Request, limit: number): Promise<string | null> {
  if (request.body === null) return '';
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > limit) {
      await reader.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks).toString('utf8');
}
