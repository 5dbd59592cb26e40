/**
 * The visual identity as data: the one place where a colour is written down.
 *
 * The theme turns each into a CSS variable of the same name (`--ink`, `--accent-wash` …), so a style sheet
 * never holds a colour. Colour is spent on meaning only: acuity, status, danger, machine text, and one teal.
 *
 * Some light values are darker than first drawn, because text in them failed 4.5:1 (WCAG 2.2, 1.4.3) on the
 * surfaces where it stands. They were moved along lightness alone, just far enough for every surface:
 * `ink-3` 3.0 → 4.5, `warn` 4.0 → 4.5, `a2` 3.6 → 4.5, `a3` 3.4 → 4.5, `a4` and `a5` by one step; dark `ink-3` 3.9 → 4.5.
 * `edge` is new: hairlines may be faint, but the border that shows where to type needs 3:1 (1.4.11).
 * `theme/contrast.test.ts` computes every pair.
 */

/** Surfaces on which text stands. */
export const SURFACES = [
  'paper',
  'ground',
  'wash',
  'accent-wash',
  'danger-wash',
  'warn-wash',
  'ok-wash',
  'ai-wash',
] as const;

/** Colours in which text is written. */
export const TEXT_COLOURS = [
  'ink',
  'ink-2',
  'ink-3',
  'accent',
  'danger',
  'warn',
  'ok',
  'ai',
  'a1',
  'a2',
  'a3',
  'a4',
  'a5',
] as const;

/** Colours of shapes and bars that carry meaning without being text. */
export const MARK_COLOURS = [
  'edge',
  'focus',
  'state-expected',
  'state-ready',
  'state-triage',
  'state-doctor',
  'state-called',
  'state-room',
  'state-hold',
  'state-done',
] as const;

export type TokenName =
  | (typeof SURFACES)[number]
  | (typeof TEXT_COLOURS)[number]
  | (typeof MARK_COLOURS)[number]
  | 'line'
  | 'accent-strong'
  | 'danger-strong'
  | 'on-accent'
  | 'on-danger';

export type Tokens = Readonly<Record<TokenName, string>>;

export const lightTokens: Tokens = {
  ink: '#14202b',
  'ink-2': '#4b5a67',
  'ink-3': '#606c76',
  line: '#e3e7ea',
  edge: '#778895',
  paper: '#ffffff',
  ground: '#f5f6f4',
  wash: '#eef1ef',
  accent: '#0b6e69',
  'accent-strong': '#085752',
  'accent-wash': '#e0f0ee',
  'on-accent': '#ffffff',
  focus: '#1f7ae0',
  danger: '#b3261e',
  'danger-strong': '#8f1d17',
  'danger-wash': '#fbe9e7',
  'on-danger': '#ffffff',
  warn: '#a45600',
  'warn-wash': '#fdf0dd',
  ok: '#1d7a46',
  'ok-wash': '#e6f3ea',
  ai: '#6a4fb3',
  'ai-wash': '#f1edfb',
  a1: '#b3261e',
  a2: '#ae4f00',
  a3: '#866300',
  a4: '#2c784a',
  a5: '#3a6da4',
  'state-expected': '#778895',
  'state-ready': '#1d7a46',
  'state-triage': '#8a63d2',
  'state-doctor': '#5b3fa8',
  'state-called': '#1f6fd0',
  'state-room': '#0b6e69',
  'state-hold': '#606c76',
  'state-done': '#778895',
};

export const darkTokens: Tokens = {
  ink: '#e8edf0',
  'ink-2': '#a9b5be',
  'ink-3': '#8a969f',
  line: '#28323a',
  edge: '#667a8a',
  paper: '#151c22',
  ground: '#0e1419',
  wash: '#1b242b',
  accent: '#4bb8b0',
  'accent-strong': '#6fcbc4',
  'accent-wash': '#12302f',
  'on-accent': '#06201e',
  focus: '#4c97ea',
  danger: '#ff8a80',
  'danger-strong': '#ffaaa3',
  'danger-wash': '#3a1a18',
  'on-danger': '#2b0a07',
  warn: '#ffb74d',
  'warn-wash': '#362612',
  ok: '#6fd39b',
  'ok-wash': '#14301f',
  ai: '#b7a3f0',
  'ai-wash': '#231d38',
  a1: '#ff8a80',
  a2: '#ffab66',
  a3: '#e6c04d',
  a4: '#7fd09d',
  a5: '#86b6e6',
  'state-expected': '#8a969f',
  'state-ready': '#6fd39b',
  'state-triage': '#b79cf0',
  'state-doctor': '#9d86e0',
  'state-called': '#6fb0ff',
  'state-room': '#4bb8b0',
  'state-hold': '#8a969f',
  'state-done': '#667a8a',
};
