interface RefusalRow {
  readonly id: string;
  readonly status: number;
  readonly text: string;
}

/** Requests that are turned away before they become events. They are counted by day and reason, without anything else about them. */
export const refusals = [
  { id: 'method', status: 405, text: '请求方式不对' },
  { id: 'foreign-origin', status: 403, text: '来源网站不在名单上' },
  { id: 'too-many', status: 429, text: '同一地址请求过多' },
  { id: 'too-large', status: 413, text: '内容过大' },
  { id: 'malformed', status: 400, text: '内容不合格式' },
  { id: 'forged-token', status: 403, text: '凭证不是本服务签发的，或被改过' },
  { id: 'store', status: 503, text: '暂时无法保存，请稍后再送' },
] as const satisfies readonly RefusalRow[];

export type Refusal = (typeof refusals)[number]['id'];
