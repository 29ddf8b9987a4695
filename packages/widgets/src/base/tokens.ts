/**
 * What a color is for, by day and by night. A host changes one by setting `--anchan-` and its name on the element or above it. Contrast of every
 * pair used for text is 4.5 or more by day and 7 or more by night; a host that changes one must keep that.
 */
export const colors = {
  paper: ['#fbf8f2', '#14191b'],
  leaf: ['#ffffff', '#1c2326'],
  ink: ['#1f2a2e', '#edefea'],
  muted: ['#55636a', '#a9b4b5'],
  line: ['#ddd5c6', '#364043'],
  edge: ['#84795f', '#7e8b8c'],
  brand: ['#0b6e63', '#6fd0bf'],
  'brand-soft': ['#ddefea', '#17332f'],
  'on-brand': ['#fbf8f2', '#14191b'],
  danger: ['#a61b1b', '#ff9c94'],
  'danger-soft': ['#fbe6e3', '#3b1a1a'],
  'danger-line': ['#e8bcb5', '#6a3733'],
  'on-danger': ['#fbf8f2', '#3b1a1a'],
  note: ['#b4551d', '#f0a473'],
} as const;

const list = (which: 0 | 1): string =>
  Object.entries(colors)
    .map(([name, value]) => `--_${name}:var(--anchan-${name},${value[which]});`)
    .join('');
const night = `${list(1)}color-scheme:dark;`;

export const tokens = `
:host {
  ${list(0)}
  color-scheme: light;
  --_radius: var(--anchan-radius, 8px);
  --_size: var(--anchan-size, 17px);
  --_font: var(--anchan-font, -apple-system, 'PingFang SC', 'HarmonyOS Sans SC', MiSans, 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif);
}
:host([theme='dark']) { ${night} }
@media (prefers-color-scheme: dark) {
  :host(:not([theme='light'])) { ${night} }
}
`;
