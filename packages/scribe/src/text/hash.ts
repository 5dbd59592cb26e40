/** FNV-1a, 32 bits, over UTF-16 units: ids and feature buckets need speed and stability, not secrecy. */
export function hash32(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** A 16-digit id from two differently seeded hashes. */
export function stableId(prefix: string, text: string): string {
  const low = hash32(text).toString(16).padStart(8, '0');
  const high = hash32(text, 0x9dc5811c).toString(16).padStart(8, '0');
  return `${prefix}-${high}${low}`;
}
