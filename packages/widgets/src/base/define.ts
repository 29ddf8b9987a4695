/**
 * Registers an element under its name. Where another version on the page has the name already, that one stays: two versions do not clash, and
 * the answers of the first are not changed under a page that relies on them.
 */
export function define(name: string, element: CustomElementConstructor): void {
  if (globalThis.customElements?.get(name) === undefined) globalThis.customElements?.define(name, element);
}
