/**
 * One clock for the whole page. Two hundred rows with timers share one interval, and a row renders again only when
 * the text it shows has changed, not each second.
 */
export interface Clock {
  /** Milliseconds since the epoch, as the server counts them; steps once per tick while anyone listens. */
  nowMs(): number;
  /** Calls back at each tick; returns how to stop. The interval runs only while someone listens. */
  subscribe(listener: () => void): () => void;
  /**
   * Corrects this machine's clock by the server's: a desk that runs three minutes fast must not show everyone as
   * waiting three minutes longer.
   */
  setServerNowMs(serverNowMs: number): void;
}

const DEFAULT_TICK_MS = 1000;

/** @param readMs this machine's clock, replaced in tests. */
export function createClock(readMs: () => number = Date.now, tickMs = DEFAULT_TICK_MS): Clock {
  const listeners = new Set<() => void>();
  let offsetMs = 0;
  let currentMs = readMs();
  let timer: ReturnType<typeof setInterval> | undefined;

  const tick = () => {
    currentMs = readMs() + offsetMs;
    for (const listener of listeners) listener();
  };
  return {
    nowMs: () => {
      if (listeners.size === 0) currentMs = readMs() + offsetMs;
      return currentMs;
    },
    subscribe: (listener) => {
      if (listeners.size === 0) currentMs = readMs() + offsetMs;
      listeners.add(listener);
      timer ??= setInterval(tick, tickMs);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearInterval(timer);
        timer = undefined;
      };
    },
    setServerNowMs: (serverNowMs) => {
      offsetMs = serverNowMs - readMs();
      tick();
    },
  };
}
