import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { bodyLimits, type Collector, createCollector } from '../collector/collector.ts';
import type { CollectorSettings } from '../collector/options.ts';
import type { PlainRequest } from '../collector/plain.ts';
import { addDays } from '../stores/days.ts';
import type { ReadStore } from '../stores/store.ts';

export interface ServerOptions extends CollectorSettings {
  /** An open store. The server closes it when it stops. */
  readonly store: ReadStore;
  readonly port: number;
  /** `127.0.0.1` when left out: a proxy stands before it. */
  readonly host?: string;
  /** Raw rows are kept for so many days after their day was sealed; their sums stay for ever. */
  readonly keepRawDays?: number;
}

export interface RunningServer {
  readonly port: number;
  /** Takes no more requests, finishes those it has, writes everything and closes the store. Safe to call twice. */
  readonly stop: () => Promise<void>;
}

/** How often days are looked at for sealing. */
const upkeepMs = 10 * 60_000;
/** What is still open when the server stops may take so long. */
const patienceMs = 5_000;

/** Starts the collector on Node's own HTTP server. @throws InputError with everything wrong with the settings */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { store, port, host = '127.0.0.1', keepRawDays = 400, ...settings } = options;
  const collector = await createCollector({ store, ...settings });
  const server = createServer({ keepAliveTimeout: 30_000, requestTimeout: 15_000 }, nodeHandler(collector));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const upkeep = setInterval(() => void keepUp(store, collector, keepRawDays).catch(() => undefined), upkeepMs);
  upkeep.unref();

  let stopping: Promise<void> | null = null;
  async function stop(): Promise<void> {
    clearInterval(upkeep);
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    // A connection kept alive that was busy just now is idle a moment later.
    const sweep = setInterval(() => server.closeIdleConnections(), 20);
    const impatient = setTimeout(() => server.closeAllConnections(), patienceMs);
    await closed;
    clearInterval(sweep);
    clearTimeout(impatient);
    await collector.finish().catch(() => undefined);
    await store.close();
  }
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };
}

/** The collector as a listener of Node's own HTTP server, for one that serves pages too: hand it the requests, without the prefix they came under. */
export function nodeHandler(collector: Collector): (request: object, response: object) => void {
  // Named without Node's types, so that who reads these declarations needs none.
  return (asked, answer) => {
    const [request, response] = [asked as IncomingMessage, answer as ServerResponse];
    serve(collector, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
}

/** Seals the days before yesterday, so that nothing is sealed while a request of its last second is still on its way. */
async function keepUp(store: ReadStore, collector: Collector, keepRawDays: number): Promise<void> {
  const { day } = collector.now();
  await store.sealDays(addDays(day, -1));
  await store.dropRaw(addDays(day, -keepRawDays));
}

async function serve(collector: Collector, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = request.url ?? '/';
  const mark = url.indexOf('?');
  const path = mark < 0 ? url : url.slice(0, mark);
  const body = await readBody(request, path.startsWith('/staff/') ? bodyLimits.staff : bodyLimits.event);
  const plain: PlainRequest = {
    method: request.method ?? 'GET',
    path,
    search: mark < 0 ? noSearch : new URLSearchParams(url.slice(mark)),
    header: (name) => {
      const value = request.headers[name];
      return value === undefined ? null : String(value);
    },
    body,
    peer: request.socket.remoteAddress ?? '',
  };
  const { status, headers, body: text } = await collector.receive(plain);
  // What was too large has not been read to its end, so that this connection cannot carry another request.
  if (body === null) response.setHeader('connection', 'close');
  response.writeHead(status, status === 204 ? headers : { ...headers, 'content-length': Buffer.byteLength(text) });
  response.end(text);
}

const noSearch = new URLSearchParams();

function readBody(request: IncomingMessage, limit: number): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= limit) {
        chunks.push(chunk);
        return;
      }
      request.pause();
      resolve(null);
    });
    request.on('end', () =>
      resolve((chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)).toString('utf8')),
    );
    request.on('error', reject);
  });
}
