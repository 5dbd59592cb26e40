/** Whether a person is at the screen. What the page asks for by itself must not keep a session alive. */
import { clock } from '@medi-os/ui';

const PRESENT_MS = 30_000;
let lastInputMs = clock.nowMs();

for (const event of ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const)
  addEventListener(event, () => (lastInputMs = clock.nowMs()), { passive: true, capture: true });

/** True when somebody touched keyboard, pointer or screen in the last half minute. */
export function isPersonPresent(): boolean {
  return clock.nowMs() - lastInputMs < PRESENT_MS;
}
