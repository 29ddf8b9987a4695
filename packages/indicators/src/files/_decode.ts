import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { InputError } from '@anchan/core/errors';

/** `auto` looks at the beginning of the file: a byte order mark, else UTF-8 if the bytes are valid UTF-8, else GB18030, which includes GBK and GB2312. */
export type Encoding = 'auto' | 'utf-8' | 'gb18030' | 'utf-16le';

const bytesLookedAt = 262_144;

async function beginning(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(bytesLookedAt), 0, bytesLookedAt, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    // As part of a stream, so that a character cut off at the end of what was read is no fault.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

async function encodingOf(file: string): Promise<Exclude<Encoding, 'auto'>> {
  const bytes = await beginning(file);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return isUtf8(bytes) ? 'utf-8' : 'gb18030';
}

/**
 * The text of a file, piece by piece, without a byte order mark.
 *
 * @throws InputError `encoding` when a byte does not fit the encoding; the file system's own error when there is no such file
 */
export async function* textOf(file: string, encoding: Encoding = 'auto'): AsyncGenerator<string> {
  const chosen = encoding === 'auto' ? await encodingOf(file) : encoding;
  const decoder = new TextDecoder(chosen, { fatal: true });
  const decode = (bytes?: Uint8Array): string => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw new InputError([
        { code: 'encoding', path: [file], expected: `text in ${chosen}`, received: 'other bytes' },
      ]);
    }
  };
  for await (const bytes of createReadStream(file, { highWaterMark: bytesLookedAt })) yield decode(bytes as Uint8Array);
  const rest = decode();
  if (rest !== '') yield rest;
}
