/** The tokens as a Mantine theme: one teal, one radius, hairlines instead of shadows, few weights. */
import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';
import { darkTokens, lightTokens, type Tokens } from './tokens.ts';

/** Names that may be given as `color` to a Mantine component; each follows the colour scheme. */
const MEANINGS = ['accent', 'danger', 'warn', 'ok', 'ai'] as const;
type Meaning = (typeof MEANINGS)[number];

function isMeaning(colour: unknown): colour is Meaning {
  return MEANINGS.some((meaning) => meaning === colour);
}

/** Mantine wants ten shades; ours are one colour, and its wash comes from a token. */
function tenOf(colour: string): MantineColorsTuple {
  return [colour, colour, colour, colour, colour, colour, colour, colour, colour, colour];
}

/**
 * Mantine's neutral shades, for whatever a component takes straight from the palette: the border of a light field is
 * `gray-4`, the ground of a dark one `dark-6`.
 */
const lightNeutrals: MantineColorsTuple = [
  lightTokens.ground,
  lightTokens.wash,
  lightTokens.line,
  lightTokens.line,
  lightTokens.edge,
  lightTokens['ink-3'],
  lightTokens['ink-2'],
  lightTokens['ink-2'],
  lightTokens.ink,
  lightTokens.ink,
];
const darkNeutrals: MantineColorsTuple = [
  darkTokens.ink,
  darkTokens['ink-2'],
  darkTokens['ink-3'],
  darkTokens['ink-3'],
  darkTokens.edge,
  darkTokens.wash,
  darkTokens.paper,
  darkTokens.paper,
  darkTokens.ground,
  darkTokens.ground,
];

const FILLED: Partial<Record<Meaning, { hover: string; text: string }>> = {
  accent: { hover: 'var(--accent-strong)', text: 'var(--on-accent)' },
  danger: { hover: 'var(--danger-strong)', text: 'var(--on-danger)' },
};

const variantColorResolver: VariantColorsResolver = (input) => {
  const colour = input.color ?? input.theme.primaryColor;
  if (input.variant === 'default') {
    // Its words say that it is a button, so a hairline is enough; fields keep the stronger edge.
    return {
      background: 'var(--paper)',
      hover: 'var(--wash)',
      color: 'var(--ink)',
      border: '1px solid var(--line)',
    };
  }
  if (!isMeaning(colour)) return defaultVariantColorsResolver(input);
  const text = `var(--${colour})`;
  const wash = `var(--${colour}-wash)`;
  switch (input.variant) {
    case 'filled': {
      const filled = FILLED[colour];
      return {
        background: text,
        hover: filled?.hover ?? text,
        color: filled?.text ?? 'var(--paper)',
        border: '1px solid transparent',
      };
    }
    case 'light':
      return { background: wash, hover: wash, color: text, border: '1px solid transparent' };
    case 'outline':
      return { background: 'transparent', hover: wash, color: text, border: `1px solid ${text}` };
    case 'subtle':
    case 'transparent':
      return {
        background: 'transparent',
        hover: input.variant === 'subtle' ? wash : 'transparent',
        color: text,
        border: '1px solid transparent',
      };
    default:
      return defaultVariantColorsResolver(input);
  }
};

export const theme = createTheme({
  primaryColor: 'accent',
  colors: {
    accent: tenOf(lightTokens.accent),
    danger: tenOf(lightTokens.danger),
    warn: tenOf(lightTokens.warn),
    ok: tenOf(lightTokens.ok),
    ai: tenOf(lightTokens.ai),
    gray: lightNeutrals,
    dark: darkNeutrals,
  },
  black: lightTokens.ink,
  white: lightTokens.paper,
  fontFamily: "'Inter Variable', Inter, system-ui, sans-serif",
  fontFamilyMonospace: "'IBM Plex Mono', ui-monospace, 'SFMono-Regular', Menlo, monospace",
  headings: { fontFamily: 'inherit', fontWeight: '640' },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.45', lg: '1.5', xl: '1.3' },
  defaultRadius: 'md',
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '8px', xl: '8px' },
  shadows: { xs: 'none', sm: 'none', md: 'none', lg: 'none', xl: 'none' },
  variantColorResolver,
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'sm', variant: 'default', radius: 'sm' } },
    ActionIcon: { defaultProps: { variant: 'default', radius: 'sm' } },
    TextInput: { defaultProps: { size: 'sm' } },
    Modal: { defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.45 } } },
    Menu: { defaultProps: { withArrow: false } },
    Tooltip: { defaultProps: { openDelay: 300, withArrow: false } },
  },
});

/** Every token under its own name, and Mantine's variables pointed at them. */
function variablesOf(tokens: Tokens): Record<string, string> {
  const own = Object.fromEntries(Object.entries(tokens).map(([name, value]) => [`--${name}`, value]));
  const meanings = MEANINGS.flatMap((meaning) => [
    [`--mantine-color-${meaning}-filled`, `var(--${meaning})`],
    [`--mantine-color-${meaning}-filled-hover`, FILLED[meaning]?.hover ?? `var(--${meaning})`],
    [`--mantine-color-${meaning}-light`, `var(--${meaning}-wash)`],
    [`--mantine-color-${meaning}-light-hover`, `var(--${meaning}-wash)`],
    [`--mantine-color-${meaning}-light-color`, `var(--${meaning})`],
    [`--mantine-color-${meaning}-outline`, `var(--${meaning})`],
    [`--mantine-color-${meaning}-text`, `var(--${meaning})`],
  ]);
  return {
    ...own,
    ...Object.fromEntries(meanings),
    '--mantine-primary-color-contrast': tokens['on-accent'],
    '--mantine-color-anchor': tokens.accent,
    '--mantine-color-body': tokens.paper,
    '--mantine-color-text': tokens.ink,
    '--mantine-color-bright': tokens.ink,
    '--mantine-color-error': tokens.danger,
    '--mantine-color-success': tokens.ok,
    '--mantine-color-placeholder': tokens['ink-3'],
    '--mantine-color-dimmed': tokens['ink-2'],
    '--mantine-color-default': tokens.paper,
    '--mantine-color-default-hover': tokens.wash,
    '--mantine-color-default-color': tokens.ink,
    '--mantine-color-default-border': tokens.edge,
    '--mantine-color-disabled': tokens.wash,
    '--mantine-color-disabled-color': tokens['ink-3'],
    '--mantine-color-disabled-border': tokens.line,
  };
}

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {
    '--font': "'Inter Variable', Inter, system-ui, sans-serif",
    '--mono': "'IBM Plex Mono', ui-monospace, 'SFMono-Regular', Menlo, monospace",
    '--row': '44px',
    '--r': '8px',
    '--r-small': '6px',
    '--s': '8px',
  },
  light: variablesOf(lightTokens),
  dark: variablesOf(darkTokens),
});
