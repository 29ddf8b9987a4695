// `pnpm build`: packages and the site, each only when what it is made from has changed. `pnpm build packages` or `site`.
import { build } from './lib/build.mjs';
import { stopOnSignals } from './lib/processes.mjs';

stopOnSignals();
const wanted = process.argv.slice(2);
const ok = await build(wanted.length > 0 ? wanted : undefined, (one) => {
  console.log(`${one.ok ? '✓' : '✗'} ${one.name} ${one.fresh ? 'unchanged' : 'built'}`);
});
process.exit(ok ? 0 : 1);
