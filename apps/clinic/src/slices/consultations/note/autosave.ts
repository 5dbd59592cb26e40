/**
 * When the words of a note are sent, as a table of states. Pure: time comes in with each event, and `dueMs` says when
 * the next sending is due.
 */

/** Words rest for this long before they are sent. */
export const REST_MS = 1_000;
const RETRY_FIRST_MS = 2_000;
const RETRY_MAX_MS = 30_000;

export type SaveState =
  /** The server has every word. */
  | { readonly kind: 'saved' }
  | { readonly kind: 'resting'; readonly untilMs: number }
  /** `again`: words were written since the sending began. */
  | { readonly kind: 'saving'; readonly again: boolean }
  /** The server was not reached; the words are kept on this computer and tried again. */
  | { readonly kind: 'kept'; readonly attempts: number; readonly retryAtMs: number }
  /** The server said no, and the same words would be refused again. `error` says why. */
  | { readonly kind: 'refused'; readonly error: unknown }
  /** Two versions of a sentence wait for a choice. */
  | { readonly kind: 'asking' };

export type SaveEvent =
  | { readonly type: 'written' }
  /** The words are again those that the server has. */
  | { readonly type: 'nothingLeft' }
  /** Leaving a sentence, the page, or asking for it: now, not later. */
  | { readonly type: 'hurry' }
  | { readonly type: 'sent' }
  | { readonly type: 'stored' }
  | { readonly type: 'unreachable' }
  | { readonly type: 'refused'; readonly error: unknown }
  | { readonly type: 'conflicted' };

export const SAVED: SaveState = { kind: 'saved' };

export function nextSaveState(state: SaveState, event: SaveEvent, nowMs: number): SaveState {
  switch (event.type) {
    case 'written':
      if (state.kind === 'saving') return { kind: 'saving', again: true };
      // Typing on must not postpone a retry for ever, nor hammer a server that is not there.
      if (state.kind === 'kept') return state;
      return { kind: 'resting', untilMs: nowMs + REST_MS };
    case 'nothingLeft':
      if (state.kind === 'saving') return { kind: 'saving', again: false };
      return SAVED;
    case 'hurry':
      if (state.kind === 'resting') return { kind: 'resting', untilMs: nowMs };
      if (state.kind === 'kept') return { ...state, retryAtMs: nowMs };
      if (state.kind === 'refused') return { kind: 'resting', untilMs: nowMs };
      return state;
    case 'sent':
      return { kind: 'saving', again: false };
    case 'stored':
      if (state.kind === 'saving' && state.again) return { kind: 'resting', untilMs: nowMs + REST_MS };
      return SAVED;
    case 'unreachable': {
      const attempts = state.kind === 'kept' ? state.attempts + 1 : 1;
      return { kind: 'kept', attempts, retryAtMs: nowMs + retryDelayMs(attempts) };
    }
    case 'refused':
      return { kind: 'refused', error: event.error };
    case 'conflicted':
      return { kind: 'asking' };
  }
}

/** Waits twice as long after each failure, up to half a minute. */
export function retryDelayMs(attempts: number): number {
  return Math.min(RETRY_MAX_MS, RETRY_FIRST_MS * 2 ** Math.max(0, attempts - 1));
}

/** When the words are to be sent; `null` while nothing is to be sent. */
export function dueMs(state: SaveState): number | null {
  if (state.kind === 'resting') return state.untilMs;
  return state.kind === 'kept' ? state.retryAtMs : null;
}
