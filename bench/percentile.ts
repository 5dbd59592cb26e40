/** The smallest of `sorted` that at least `share` (0–1) of all do not exceed (nearest rank); 0 for none. */
export function percentile(sorted: ArrayLike<number>, share: number): number {
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  return sorted[rank - 1] ?? 0;
}
