import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { addDays } from '../days.ts';

/**
 * The salt of the day, in a file of its own beside the database, so that no backup of the database ever holds it. A new day overwrites the old
 * salt in place and then takes another: from then on the hashes of the day before cannot be made again, by us or by anybody.
 *
 * @param path the file, or null to keep the salt in memory only
 */
export function saltOf(path: string | null): (day: string) => Uint8Array {
  let held: { readonly day: string; readonly salt: Uint8Array } | null = path === null ? null : load(path);
  return (day) => {
    // A clock set back by a day does not bring the day back. One that had run far ahead must not keep its salt for years.
    if (held !== null && held.day >= day && held.day <= addDays(day, 1)) return held.salt;
    const salt = randomBytes(32);
    if (path !== null) save(path, `${day} ${salt.toString('hex')}`);
    held?.salt.fill(0);
    held = { day, salt };
    return salt;
  };
}

function load(path: string): { readonly day: string; readonly salt: Uint8Array } | null {
  if (!existsSync(path)) return null;
  const match = /^(\d{4}-\d{2}-\d{2}) ([0-9a-f]{64})$/.exec(readFileSync(path, 'utf8'));
  return match === null ? null : { day: match[1] as string, salt: Buffer.from(match[2] as string, 'hex') };
}

function save(path: string, line: string): void {
  if (existsSync(path)) {
    write(path, 'r+', '0'.repeat(line.length));
    rmSync(path);
  }
  const fresh = `${path}.new`;
  rmSync(fresh, { force: true });
  write(fresh, 'wx', line);
  renameSync(fresh, path);
}

function write(path: string, flags: string, text: string): void {
  const file = openSync(path, flags, 0o600);
  writeSync(file, text);
  fsyncSync(file);
  closeSync(file);
}
