/**
 * Contrast of two colours as WCAG 2.2 defines it.
 *
 * Source: WCAG 2.2, definitions of "relative luminance" and "contrast ratio", https://www.w3.org/TR/WCAG22/.
 */

const HEX_COLOUR = /^#[0-9a-f]{6}$/i;

function channel(hex: string, at: number): number {
  const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance, 0 (black) to 1 (white), of a colour written `#rrggbb`; throws a `RangeError` on any other form. */
export function relativeLuminance(hex: string): number {
  if (!HEX_COLOUR.test(hex)) throw new RangeError(`Not a #rrggbb colour: ${hex}`);
  return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
}

/** Contrast ratio of two `#rrggbb` colours, 1 (same) to 21 (black on white); the order does not matter. */
export function contrastRatio(one: string, other: string): number {
  const a = relativeLuminance(one);
  const b = relativeLuminance(other);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
