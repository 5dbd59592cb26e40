/** What a signature covers: the digest of the content, the same for everybody who computes it from the API's answer. */
import { createHash } from 'node:crypto';
import type { NoteContent } from '@medi-os/contract';

/** SHA-256 in hex over the content as JSON with sorted keys and without spaces. */
export function contentDigest(content: NoteContent): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}

/** One text for one value: the database and every client may order keys as they like. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
  return `{${fields.join(',')}}`;
}
