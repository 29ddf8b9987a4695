/** How every element looks. Nothing here depends on the host page, and `all: initial` keeps what it sets from reaching in. */
export const styles = `
  :host {
    all: initial;
    display: block;
    box-sizing: border-box;
    max-width: 40rem;
    padding: 20px;
    background: var(--_paper);
    color: var(--_ink);
    font: var(--_size) / 1.7 var(--_font);
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  ul,
  ol,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  h2 {
    font-size: 1.4em;
    font-weight: 600;
    line-height: 1.4;
  }
  h3,
  legend {
    padding: 0;
    font-size: 1.1em;
    font-weight: 600;
    line-height: 1.5;
  }
  ul {
    list-style: none;
  }
  .stack > * + * {
    margin-block-start: 16px;
  }
  .muted {
    color: var(--_muted);
    font-size: 0.88em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  button,
  a.button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-height: 48px;
    min-width: 48px;
    padding: 8px 20px;
    border: 2px solid var(--_brand);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_brand);
    font: inherit;
    font-weight: 600;
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
  }
  .primary {
    background: var(--_brand);
    color: var(--_on-brand);
  }
  a.button.call {
    border-color: var(--_danger);
    background: var(--_danger);
    color: var(--_on-danger);
  }
  .link {
    min-height: 44px;
    padding: 4px 0;
    border: 0;
    text-decoration: underline;
    text-underline-offset: 4px;
    font-weight: 400;
    text-align: start;
  }
  :focus-visible {
    outline: 3px solid var(--_brand);
    outline-offset: 2px;
  }
  .top {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    margin: -20px -20px 0;
    padding: 12px 20px;
    background: var(--_paper);
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
  }
  .alarm {
    border-block-end: 1px solid var(--_danger-line);
    background: var(--_danger-soft);
    color: var(--_danger);
  }
  legend {
    margin-block-end: 8px;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 12px;
    min-height: 48px;
    padding: 8px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_leaf);
    cursor: pointer;
  }
  .choice + .choice {
    margin-block-start: 8px;
  }
  .choice:has(:checked) {
    border-color: var(--_brand);
    background: var(--_brand-soft);
  }
  .choice input {
    flex: none;
    width: 22px;
    height: 22px;
    margin: 0;
    accent-color: var(--_brand);
  }
  .segments {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 8px;
  }
  .segments .choice {
    flex: 1 1 6em;
    margin: 0;
  }
  .field {
    display: grid;
    gap: 4px;
  }
  .entry {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  input[type='number'],
  input[type='date'] {
    width: 9em;
    max-width: 100%;
    min-height: 48px;
    padding: 8px 12px;
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_leaf);
    color: inherit;
    font: inherit;
    font-variant-numeric: tabular-nums;
  }
  .fault {
    color: var(--_danger);
    font-weight: 600;
  }
  .danger {
    padding: 16px;
    border: 1px solid var(--_danger-line);
    border-inline-start: 6px solid var(--_danger);
    border-radius: var(--_radius);
    background: var(--_danger-soft);
  }
  .danger h3 {
    color: var(--_danger);
  }
  .advice {
    padding: 12px 16px;
    border-inline-start: 4px solid var(--_brand);
    background: var(--_leaf);
  }
  .advice[data-urgency='same-day'] {
    border-color: var(--_note);
  }
  .label {
    display: block;
    font-weight: 600;
    color: var(--_brand);
  }
  [data-urgency='same-day'] .label {
    color: var(--_note);
  }
  .sheet {
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_leaf);
    white-space: pre-wrap;
  }
  progress {
    width: 100%;
    height: 6px;
    accent-color: var(--_brand);
  }
  .said {
    white-space: pre-line;
  }
  .big {
    font-size: 1.7em;
    font-weight: 600;
    line-height: 1.3;
    font-variant-numeric: tabular-nums;
  }
  @media (forced-colors: active) {
    .primary,
    a.button.call {
      border-color: ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
    .danger,
    .advice,
    .choice:has(:checked) {
      border: 3px solid Highlight;
    }
  }
`;
