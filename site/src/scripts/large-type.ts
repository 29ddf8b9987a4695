// Large type: a switch in the header, remembered on this device only. Without script the button stays hidden and the
// browser's own zoom does the work.
const storageKey = 'anchan:large-type';
const root = document.documentElement;

/** Storage is refused in some private windows; the switch then works for the page and is not remembered. */
function remembered(): boolean {
  try {
    return localStorage.getItem(storageKey) === '1';
  } catch {
    return false;
  }
}

function remember(on: boolean): void {
  try {
    if (on) localStorage.setItem(storageKey, '1');
    else localStorage.removeItem(storageKey);
  } catch {
    // Not remembered: see above.
  }
}

function show(on: boolean, button: HTMLButtonElement | null): void {
  if (on) root.dataset.type = 'large';
  else delete root.dataset.type;
  button?.setAttribute('aria-pressed', String(on));
}

const button = document.querySelector<HTMLButtonElement>('button[data-large-type]');
show(remembered(), button);
if (button) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const on = root.dataset.type !== 'large';
    show(on, button);
    remember(on);
  });
}
