/**
 * ROUGE-1, ROUGE-2 and ROUGE-Lsum F1 (Lin, ACL Workshop 2004) with the conventions of Google's rouge_score 0.1.2
 * without stemming: lower case, tokens are runs of [a-z0-9], Lsum is the union of longest common subsequences per line.
 */
export type Rouge = { readonly rouge1: number; readonly rouge2: number; readonly rougeLsum: number };

/** Lower-case runs of letters and digits. */
export function rougeTokens(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

function f1(hits: number, reference: number, hypothesis: number): number {
  if (hits === 0 || reference === 0 || hypothesis === 0) return 0;
  return (2 * hits) / (reference + hypothesis);
}

function counts(items: readonly string[]): Map<string, number> {
  const out = new Map<string, number>();
  for (const item of items) out.set(item, (out.get(item) ?? 0) + 1);
  return out;
}

/** Clipped n-gram overlap F1 of two token lists. */
export function rougeN(reference: readonly string[], hypothesis: readonly string[], n: 1 | 2): number {
  const grams = (tokens: readonly string[]): string[] =>
    n === 1 ? [...tokens] : tokens.slice(1).map((token, index) => `${tokens[index]} ${token}`);
  const wanted = grams(reference);
  const given = grams(hypothesis);
  const left = counts(given);
  let hits = 0;
  for (const [gram, count] of counts(wanted)) hits += Math.min(count, left.get(gram) ?? 0);
  return f1(hits, wanted.length, given.length);
}

/** Marks the words of `reference` on one longest common subsequence with `hypothesis`. */
function markCommon(reference: readonly string[], hypothesis: readonly string[], marked: boolean[]): void {
  const rows = reference.length;
  const columns = hypothesis.length;
  const length = Array.from({ length: rows + 1 }, () => new Uint16Array(columns + 1));
  for (let row = 1; row <= rows; row++) {
    const above = length[row - 1];
    const here = length[row];
    if (above === undefined || here === undefined) return;
    for (let column = 1; column <= columns; column++) {
      here[column] =
        reference[row - 1] === hypothesis[column - 1]
          ? (above[column - 1] ?? 0) + 1
          : Math.max(above[column] ?? 0, here[column - 1] ?? 0);
    }
  }
  let row = rows;
  let column = columns;
  while (row > 0 && column > 0) {
    if (reference[row - 1] === hypothesis[column - 1]) {
      marked[row - 1] = true;
      row--;
      column--;
    } else if ((length[row]?.[column - 1] ?? 0) > (length[row - 1]?.[column] ?? 0)) column--;
    else row--;
  }
}

function rougeLsum(reference: string, hypothesis: string): number {
  const lines = (text: string): string[][] =>
    text
      .split('\n')
      .filter((line) => line !== '')
      .map(rougeTokens);
  const wanted = lines(reference);
  const given = lines(hypothesis);
  const wantedLeft = counts(wanted.flat());
  const givenLeft = counts(given.flat());
  let hits = 0;
  for (const line of wanted) {
    const marked = line.map(() => false);
    for (const other of given) if (line.length > 0 && other.length > 0) markCommon(line, other, marked);
    line.forEach((token, index) => {
      const fromWanted = wantedLeft.get(token) ?? 0;
      const fromGiven = givenLeft.get(token) ?? 0;
      if (marked[index] !== true || fromWanted === 0 || fromGiven === 0) return;
      hits++;
      wantedLeft.set(token, fromWanted - 1);
      givenLeft.set(token, fromGiven - 1);
    });
  }
  return f1(hits, wanted.flat().length, given.flat().length);
}

/** All three scores of one pair, 0–1. */
export function rouge(reference: string, hypothesis: string): Rouge {
  const wanted = rougeTokens(reference);
  const given = rougeTokens(hypothesis);
  return {
    rouge1: rougeN(wanted, given, 1),
    rouge2: rougeN(wanted, given, 2),
    rougeLsum: rougeLsum(reference, hypothesis),
  };
}
