/** Words of a text for a bag of words: lower case, letters and digits of any script, at most 200 words. */
export function words(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 200);
}

/** Distinct words and pairs of neighbouring words. */
export function tokens(text: string): Set<string> {
  const list = words(text);
  const found = new Set(list);
  for (let i = 0; i + 1 < list.length; i++) found.add(`${list[i]} ${list[i + 1]}`);
  return found;
}

/** The tokens that occur in at least `minRows` texts, most frequent first, at most `limit`. */
export function vocabulary(texts: readonly string[], minRows: number, limit: number): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) for (const token of tokens(text)) counts.set(token, (counts.get(token) ?? 0) + 1);
  return [...counts.entries()]
    .filter(([, rows]) => rows >= minRows)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, limit)
    .map(([token]) => token);
}
