import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClock } from './clock.ts';

describe('the shared clock', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 1_000_000 });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('runs one interval for any number of listeners, and none without', () => {
    const clock = createClock();
    expect(vi.getTimerCount()).toBe(0);
    const stops = Array.from({ length: 200 }, () => clock.subscribe(() => {}));
    expect(vi.getTimerCount()).toBe(1);
    for (const stop of stops) stop();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('holds still between ticks, so that all rows of one rendering agree', () => {
    const clock = createClock();
    clock.subscribe(() => {});
    const before = clock.nowMs();
    vi.setSystemTime(1_000_400);
    expect(clock.nowMs()).toBe(before);
    vi.advanceTimersByTime(1000);
    expect(clock.nowMs()).toBeGreaterThan(before);
  });

  it('tells every listener at each tick until it stops listening', () => {
    const clock = createClock();
    const heard = vi.fn();
    const stop = clock.subscribe(heard);
    vi.advanceTimersByTime(3000);
    stop();
    vi.advanceTimersByTime(3000);
    expect(heard).toHaveBeenCalledTimes(3);
  });

  it('follows the server when this machine is wrong', () => {
    const clock = createClock();
    clock.setServerNowMs(820_000);
    expect(clock.nowMs()).toBe(820_000);
    clock.subscribe(() => {});
    vi.advanceTimersByTime(5000);
    expect(clock.nowMs()).toBe(825_000);
  });
});
