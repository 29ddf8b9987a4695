// `npm start`: installs what is missing, builds what has changed, serves the site until it is stopped.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, install } from './lib/build.mjs';
import { stopOnSignals } from './lib/processes.mjs';
import { root } from './lib/workspace.mjs';
import { serve } from './serve.mjs';

let server;
stopOnSignals({ exitCode: 0, before: () => server?.close() });

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
  console.log(`\n安产 Anchan is at ${server.url}\nCtrl-C stops it.`);
} catch (error) {
  const busy = error.code === 'EADDRINUSE';
  console.error(busy ? `Port ${port} is in use. Choose another with PORT=…, or leave PORT out.` : error.message);
  process.exit(1);
}
