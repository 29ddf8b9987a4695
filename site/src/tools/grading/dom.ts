type Child = Node | string | null | undefined | false;

/** An element with its attributes and children; empty children are left out. @example h('p', { class: 'muted' }, 'text') */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(
    ...children.filter(
      (child): child is Node | string => child !== null && child !== undefined && child !== false && child !== '',
    ),
  );
  return element;
}

export function list(
  tag: 'ul' | 'ol',
  attributes: Readonly<Record<string, string>>,
  items: readonly Child[],
): HTMLElement {
  return h(tag, attributes, ...items.map((item) => h('li', {}, item)));
}
