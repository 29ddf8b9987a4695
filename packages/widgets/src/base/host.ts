/** What a hospital writes on an element, made safe: text stays text, numbers are dialed only when they look like numbers. */
export interface Hospital {
  readonly name: string | null;
  readonly telephone: string | null;
  readonly appointment: string | null;
  readonly rescueCenter: string | null;
  readonly rescueTelephone: string | null;
}

const longest = 60;

/** Short plain text, or null. */
function plain(value: string | null): string | null {
  const text = value?.trim().slice(0, longest);
  return text ? text : null;
}

/** A number that can be dialed: digits, spaces, `+`, `-`, `,` and brackets. @example telephoneOf('0571-8888 0000') // '0571-8888 0000' */
export function telephoneOf(value: string | null): string | null {
  const text = plain(value);
  return text && /^\+?[\d\s\-,()（）]{3,25}$/.test(text) && /\d{3}/.test(text) ? text : null;
}

/** An https address, or null: `javascript:` and `data:` never become a link. */
export function addressOf(value: string | null): string | null {
  try {
    const url = new URL(value ?? '');
    return url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

export function hospitalOf(element: Element): Hospital {
  const read = (name: string): string | null => element.getAttribute(name);
  return {
    name: plain(read('hospital')),
    telephone: telephoneOf(read('telephone')),
    appointment: addressOf(read('appointment')),
    rescueCenter: plain(read('rescue-center')),
    rescueTelephone: telephoneOf(read('rescue-telephone')),
  };
}
