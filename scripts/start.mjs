// `npm start`: installs what is missing, builds what has changed, serves the site and collects its reads until it is stopped.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, install } from './lib/build.mjs';
import { collectReads } from './lib/collect.mjs';
import { stopOnSignals } from './lib/processes.mjs';
import { root } from './lib/workspace.mjs';
import { serve } from './serve.mjs';

let server;
let reads;
async function stop() {
  await server?.close();
  await reads?.stop();
}
stopOnSignals({ exitCode: 0, before: stop });

const say = ({ name, ok, fresh }) => console.log(`${ok ? '✓' : '✗'} ${name} ${fresh ? 'unchanged' : 'built'}`);
if (!(await install()) || !(await build(['packages', 'site'], say))) process.exit(1);

const dist = join(root, 'site', 'dist');
if (!existsSync(dist)) {
  console.error('site/dist is missing: the site was not built.');
  process.exit(1);
}
const port = process.env.PORT ? Number(process.env.PORT) : undefined;
try {
  server = await serve(dist, { port, host: process.env.HOST });
  reads = await collectReads(server, process.env.ANCHAN_DATA ?? join(root, '.data'));
  console.log(`\n安产 Anchan is at ${server.url}`);
  console.log(`Its reads are collected at ${server.url}/reads; the staff token of this start is ${reads.staffToken}`);
  console.log('Ctrl-C stops it.');
} catch (error) {
  const busy = error.code === 'EADDRINUSE';
  console.error(busy ? `Port ${port} is in use. Choose another with PORT=…, or leave PORT out.` : error.message);
  process.exit(1);
}
