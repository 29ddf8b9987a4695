// The collector that the kill test starts and kills: `node _kill-child.ts <database>`; prints its port.
import { openSqliteStore, startServer } from '@anchan/readership/node';
import { aWork } from './_events.ts';
import { killOrigin, killSecret } from './_kill.ts';

const store = openSqliteStore(process.argv[2] as string, { mostPerVisitor: 1e9 });
await store.upsertWorks([aWork('w')]);
const rate = { burst: 1e9, perSecond: 1e9 };
const server = await startServer({ store, port: 0, secrets: [killSecret], origins: { [killOrigin]: ['site'] }, rate });
process.on('SIGTERM', () => void server.stop().then(() => process.exit(0)));
process.send?.(server.port);
