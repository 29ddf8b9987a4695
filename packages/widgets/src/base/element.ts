import { type nothing, render, type TemplateResult } from 'lit/html.js';

/** Where there is no document (a server that renders pages) a module can still be imported; its elements come alive in the browser. */
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

/**
 * The least a custom element needs around Lit's templates: a shadow root with style sheets that a strict policy allows, and one rendering after
 * any number of changes. `LitElement` does more and would cost every element 2 kB of its 20.
 */
export abstract class BaseElement extends Base {
  /** Style sheets as text; made once a class. */
  static readonly css: string = '';
  /** Attributes that change what is shown. */
  static get observedAttributes(): readonly string[] {
    return [
      'lang',
      'theme',
      'hospital',
      'telephone',
      'appointment',
      'rescue-center',
      'rescue-telephone',
      'share',
      'on',
    ];
  }

  readonly root: ShadowRoot;
  #pending: Promise<void> | null = null;

  constructor() {
    super();
    this.root = this.attachShadow({ mode: 'open' });
    this.root.adoptedStyleSheets = [sheetOf((this.constructor as typeof BaseElement).css)];
  }

  protected abstract template(): TemplateResult | typeof nothing;

  connectedCallback(): void {
    this.update();
  }

  attributeChangedCallback(): void {
    this.update();
  }

  /** Renders soon; settles when it has. */
  update(): Promise<void> {
    this.#pending ??= Promise.resolve().then(() => {
      this.#pending = null;
      if (this.isConnected) render(this.template(), this.root, { host: this });
    });
    return this.#pending;
  }

  /** Tells the page that something happened; what, but never what she answered. */
  protected tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

const sheets = new Map<string, CSSStyleSheet>();

function sheetOf(css: string): CSSStyleSheet {
  let sheet = sheets.get(css);
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(css, sheet);
  }
  return sheet;
}
