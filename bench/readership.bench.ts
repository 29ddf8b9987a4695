/**
 * Reads a second through the collector's Node server, each acknowledged only when it is on disk, against a bare Node HTTP server that answers 204
 * to the same requests, in the same run. Server and load have a process each; turns alternate, so that whatever else the machine does falls on both.
 *
 *     node bench/readership.bench.ts [seconds a turn]
 */
import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { issueToken } from '@anchan/readership/collector';
import { openSqliteStore, startServer } from '@anchan/readership/node';

const secret = 'a secret of the bench, of no worth at all';
const origin = 'http://127.0.0.1';
const connections = 128;
const works = Array.from({ length: 50 }, (_, i) => `work-${i}`);

async function serve(kind: string, folder: string): Promise<void> {
  if (kind === 'bare') {
    const server = createServer((request, response) => {
      request.resume().on('end', () => response.writeHead(204).end());
    });
    server.listen(0, '127.0.0.1', () => process.send?.((server.address() as { port: number }).port));
    return;
  }
  const store = openSqliteStore(join(folder, 'reads.db'), { mostPerVisitor: 1e9 });
  await store.upsertWorks(
    works.map((id) => ({
      id,
      title: id,
      form: 'article',
      publishedOn: '2026-01-01',
      author: 'bench',
      reviewer: null,
      reviewBy: null,
      topics: [],
      places: [],
    })),
  );
  const rate = { burst: 1e9, perSecond: 1e9 };
  const { port } = await startServer({ store, port: 0, secrets: [secret], origins: { [origin]: ['site'] }, rate });
  process.send?.(port);
}

/** One request of a read that the collector will count: its own token, and the name of a phone's browser. */
function readRequest(i: number): Buffer {
  const workId = works[i % works.length] as string;
  const issuedAt = Date.now() / 1000 - 30;
  const token = issueToken({ id: randomBytes(16).toString('hex'), workId, platform: 'site', issuedAt }, secret);
  const agent = `Mozilla/5.0 (Linux; Android 14; Phone ${i % 5000}) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36 MicroMessenger/8.0`;
  const head = `POST /read HTTP/1.1\r\nHost: x\r\nOrigin: ${origin}\r\nUser-Agent: ${agent}\r\nAccept-Language: zh-CN\r\nContent-Type: text/plain\r\n`;
  return Buffer.from(`${head}Content-Length: ${token.length}\r\n\r\n${token}`);
}

/** Sends for some seconds over kept-alive connections, one request at a time on each. @returns answers 204 a second, and milliseconds each */
async function load(
  port: number,
  seconds: number,
): Promise<{ perSecond: number; p50: number; p99: number; other: number }> {
  const prepared = Array.from({ length: 26_000 * seconds }, (_, i) => readRequest(i));
  const times: number[] = [];
  let other = 0;
  let next = 0;
  const start = performance.now();
  const until = start + seconds * 1000;
  await Promise.all(
    Array.from(
      { length: connections },
      () =>
        new Promise<void>((resolve, reject) => {
          const socket = connect(port, '127.0.0.1');
          let sent = 0;
          const send = () => {
            const request = prepared[next++];
            if (request === undefined || performance.now() > until) {
              socket.end();
              resolve();
              return;
            }
            sent = performance.now();
            socket.write(request);
          };
          socket.setNoDelay(true);
          socket.on('connect', send);
          socket.on('error', reject);
          socket.on('data', (chunk) => {
            if (chunk.toString('latin1', 9, 12) === '204') times.push(performance.now() - sent);
            else other++;
            send();
          });
        }),
    ),
  );
  const elapsed = (performance.now() - start) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  return { perSecond: times.length / elapsed, p50: at(0.5), p99: at(0.99), other };
}

async function main(): Promise<void> {
  const seconds = Number(process.argv[2] ?? 3);
  const folder = mkdtempSync(join(tmpdir(), 'anchan-bench-'));
  const start = (kind: string) =>
    new Promise<{ port: number; stop: () => void }>((resolve) => {
      const child = fork(import.meta.filename, ['serve', kind, folder], { execArgv: ['--no-warnings'] });
      child.once('message', (port) => resolve({ port: port as number, stop: () => void child.kill('SIGTERM') }));
    });
  const contenders = { bare: await start('bare'), collector: await start('collector') };
  console.log('| server | answers a second | p50 ms | p99 ms | other answers |\n| --- | ---: | ---: | ---: | ---: |');
  const rates: Record<string, number[]> = { bare: [], collector: [] };
  for (let turn = 0; turn < 3; turn++) {
    for (const [name, { port }] of Object.entries(contenders)) {
      const { perSecond, p50, p99, other } = await load(port, seconds);
      rates[name]?.push(perSecond);
      console.log(
        `| ${name} | ${Math.round(perSecond).toLocaleString('en-US')} | ${p50.toFixed(1)} | ${p99.toFixed(1)} | ${other} |`,
      );
    }
  }
  const median = (values: readonly number[] = []) =>
    [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  console.log(
    `\ncollector / bare: ${(median(rates.collector) / median(rates.bare)).toFixed(2)} (medians of three turns)`,
  );
  for (const { stop } of Object.values(contenders)) stop();
  rmSync(folder, { recursive: true, force: true });
}

if (process.argv[2] === 'serve') await serve(process.argv[3] as string, process.argv[4] as string);
else await main();
