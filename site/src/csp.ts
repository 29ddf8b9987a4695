/** What a page needs beyond the strict default. */
export interface PageNeeds {
  /** `fetch` to files of this site (search index, downloads made in the page). */
  readonly fetch?: boolean;
  /** WebAssembly, which the search engine is written in. */
  readonly wasm?: boolean;
  /** A service worker of this site. */
  readonly worker?: boolean;
}

/**
 * Content security policy of a page, for a `<meta>` element.
 *
 * Nothing inline and nothing from elsewhere. Unless a page asks for it, it can open no connection at all
 * (`connect-src`) and send no form (`form-action`): what a woman answers cannot leave the page even by mistake.
 *
 * @param needs what this page is allowed beyond that; nothing when absent
 * @returns directives joined with `; `
 * @example contentSecurityPolicy().startsWith("default-src 'none'; script-src 'self'") // true
 */
export function contentSecurityPolicy(needs: PageNeeds = {}): string {
  return [
    "default-src 'none'",
    `script-src 'self'${needs.wasm ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "manifest-src 'self'",
    `connect-src ${needs.fetch ? "'self'" : "'none'"}`,
    `worker-src ${needs.worker ? "'self'" : "'none'"}`,
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}
