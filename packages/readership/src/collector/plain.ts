import type { Header } from './judge.ts';

/** A request without the weight of the web's `Request`: what both the handler and the Node server reduce theirs to. */
export interface PlainRequest {
  readonly method: string;
  readonly path: string;
  readonly search: URLSearchParams;
  readonly header: Header;
  /** Null when it was larger than this path allows. */
  readonly body: string | null;
  /** Address of the other end of the connection. */
  readonly peer: string;
}

export interface PlainResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export function answer(status: number, body = '', headers: Readonly<Record<string, string>> = {}): PlainResponse {
  return { status, headers, body };
}

export function json(value: unknown, status = 200): PlainResponse {
  return answer(status, JSON.stringify(value), {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
}
