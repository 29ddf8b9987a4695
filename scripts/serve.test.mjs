import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from './serve.mjs';

const parent = mkdtempSync(join(tmpdir(), 'anchan-serve-'));
const root = join(parent, 'dist');
let site;

beforeAll(async () => {
  mkdirSync(join(root, '自查', 'assets'), { recursive: true });
  mkdirSync(join(root, 'empty'));
  mkdirSync(join(parent, 'dist-private'));
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  writeFileSync(join(parent, 'dist-private', 'secret.txt'), 'secret');
  writeFileSync(join(root, '.hidden'), 'secret');
  writeFileSync(join(root, 'index.html'), 'home');
  writeFileSync(join(root, '404.html'), 'no such page');
  writeFileSync(join(root, '自查', 'index.html'), 'self-check');
  writeFileSync(join(root, '自查', 'assets', 'form.BqXk29_d.js'), 'export {};');
  site = await serve(root, { port: 0 });
});

afterAll(async () => {
  await site.close();
  rmSync(parent, { recursive: true });
});

/** Asks without tidying the path first, as `fetch` would do. */
function ask(path, method = 'GET') {
  const { hostname, port } = new URL(site.url);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path, method }, (response) => {
      let body = '';
      response.on('data', (text) => {
        body += text;
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    }).on('error', reject);
  });
}

test.each([
  { path: '/', status: 200, body: 'home', type: 'text/html; charset=utf-8' },
  { path: '/?utm_source=wechat', status: 200, body: 'home', type: 'text/html; charset=utf-8' },
  { path: encodeURI('/自查/'), status: 200, body: 'self-check', type: 'text/html; charset=utf-8' },
  {
    path: encodeURI('/自查/assets/form.BqXk29_d.js'),
    status: 200,
    body: 'export {};',
    type: 'text/javascript; charset=utf-8',
  },
  { path: '/nothing', status: 404, body: 'no such page', type: 'text/html; charset=utf-8' },
  { path: '/empty/', status: 404, body: 'no such page', type: 'text/html; charset=utf-8' },
  { path: '/index.html/', status: 404, body: 'no such page', type: 'text/html; charset=utf-8' },
])('$path is answered $status', async ({ path, status, body, type }) => {
  const answer = await ask(path);
  expect(answer).toMatchObject({ status, body, headers: { 'content-type': type } });
  expect(Number(answer.headers['content-length'])).toBe(Buffer.byteLength(body));
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/自查/../../secret.txt'.replace('自查', encodeURIComponent('自查')),
  '/..%5csecret.txt',
  '/../dist-private/secret.txt',
  '/.hidden',
  '/%00',
  '/%',
  '//etc/passwd',
])('%s gives nothing but the 404 page', async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404, body: 'no such page' });
});

test('a folder asked for without its closing slash redirects, keeping the query', async () => {
  const path = encodeURI('/自查');
  expect(await ask(`${path}?week=12`)).toMatchObject({ status: 308, headers: { location: `${path}/?week=12` } });
});

test('a redirect never leads to another host', async () => {
  const { headers } = await ask(`//${encodeURIComponent('自查')}`);
  expect(headers.location).toBe(encodeURI('/自查/'));
});

test('names with a hash may be kept for ever, pages must be asked for again', async () => {
  expect((await ask(encodeURI('/自查/assets/form.BqXk29_d.js'))).headers['cache-control']).toContain('immutable');
  expect((await ask('/')).headers['cache-control']).toBe('no-cache');
});

test('HEAD tells the size without the body; other methods are refused', async () => {
  expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '', headers: { 'content-length': '4' } });
  expect((await ask('/', 'POST')).status).toBe(405);
});

test('without a port the first free one from 4321 on is taken', async () => {
  const first = await serve(root);
  const second = await serve(root);
  expect(Number(new URL(second.url).port)).toBeGreaterThan(Number(new URL(first.url).port));
  await Promise.all([first.close(), second.close()]);
});

test('a port that is in use is an error when it was asked for', async () => {
  await expect(serve(root, { port: Number(new URL(site.url).port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
