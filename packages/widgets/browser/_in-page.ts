import type { Act } from '../examples/index.ts';

/**
 * Does what an example says, inside the page: runs in any engine a driver can give a function to. Returns what it could not find.
 * Self-contained, because only its text is sent.
 */
export async function performInPage(tag: string, acts: readonly Act[]): Promise<string | null> {
  const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 30));
  await customElements.whenDefined(tag);
  await settled();
  const root = document.querySelector(tag)?.shadowRoot;
  if (!root) return `no ${tag}`;
  const said = (node: Element | null | undefined): string => node?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
  const labelled = (text: string): HTMLElement | undefined =>
    [...root.querySelectorAll('label')].find((label) => said(label) === text) as HTMLElement | undefined;
  for (const act of acts) {
    if ('press' in act) {
      const button = [...root.querySelectorAll('button')].find((one) => said(one) === act.press);
      if (!button) return `no button ${act.press}`;
      button.click();
    } else if ('tick' in act) {
      const label = labelled(act.tick);
      if (!label) return `no box ${act.tick}`;
      label.querySelector('input')?.click();
    } else if ('choose' in act) {
      const group = [...root.querySelectorAll('fieldset')].find((one) => said(one.querySelector('legend')) === act.of);
      const label = [...(group?.querySelectorAll('label') ?? [])].find((one) => said(one) === act.choose);
      if (!label) return `no choice ${act.choose} of ${act.of}`;
      label.querySelector('input')?.click();
    } else {
      const label = labelled(act.fill);
      const field = label && root.querySelector<HTMLInputElement>(`#${CSS.escape(label.getAttribute('for') ?? '')}`);
      if (!field) return `no field ${act.fill}`;
      field.value = act.with;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await settled();
  }
  return null;
}

/** The text of an element, as far as it is shown. */
export function textInPage(tag: string): string {
  // biome-ignore lint/performance/useDomNodeTextContent: textContent would read hidden text as if it were shown
  return (document.querySelector(tag)?.shadowRoot?.firstElementChild as HTMLElement | null)?.innerText ?? '';
}
