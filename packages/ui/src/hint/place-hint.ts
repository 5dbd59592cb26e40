/** Where a hint stands beside what it explains, kept inside the window. All lengths in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const GAP_PX = 6;
const MARGIN_PX = 8;

/** Under the target, or above it when there is no room; moved sideways, never past an edge that it fits within. */
export function placeHint(
  target: Box,
  hint: { readonly width: number; readonly height: number },
  view: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top: number } {
  const below = target.top + target.height + GAP_PX;
  const above = target.top - hint.height - GAP_PX;
  const fitsBelow = below + hint.height + MARGIN_PX <= view.height;
  const centred = target.left + target.width / 2 - hint.width / 2;
  const rightmost = Math.max(MARGIN_PX, view.width - hint.width - MARGIN_PX);
  return {
    left: Math.min(Math.max(centred, MARGIN_PX), rightmost),
    top: fitsBelow || above < MARGIN_PX ? below : above,
  };
}
