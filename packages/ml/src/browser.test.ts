import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Every file that `entry` reaches through relative imports. */
function reached(entry: URL, seen = new Map<string, string>()): Map<string, string> {
  if (seen.has(entry.href)) return seen;
  const source = readFileSync(entry, 'utf8');
  seen.set(entry.href, source);
  for (const match of source.matchAll(/ from '(\.[^']+)'/gu)) reached(new URL(match[1] ?? '', entry), seen);
  return seen;
}

describe('the package in a browser', () => {
  it('needs no module of Node, whatever part of it is imported', () => {
    const files = reached(new URL('./index.ts', import.meta.url));
    expect(files.size).toBeGreaterThan(30);
    for (const [file, source] of files) expect(source.includes("'node:"), file).toBe(false);
  });
});
