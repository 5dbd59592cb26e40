/**
 * Measures what a score costs and what the package weighs in a browser.
 *
 *   node packages/clinical/bench/speed.ts
 *
 * Microseconds are the median of several rounds over each score's own base case. The size is an upper bound: every
 * source of `src` without its types, comments and tests kept as they are, not minified, gzipped as one file.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { ALL_SCORES } from '../src/scores/all.ts';
import type { ScoreCases } from '../src/testing/cases.ts';

const SOURCE = join(dirname(fileURLToPath(import.meta.url)), '..', 'src');
const ROUNDS = 7;
const CALLS = 4_000;

async function casesOf(id: string): Promise<ScoreCases> {
  const loaded: { readonly cases: ScoreCases } = await import(join(SOURCE, 'scores', id, 'cases.ts'));
  return loaded.cases;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function filesUnder(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) return entry.name === 'testing' ? [] : filesUnder(path);
    const isSource = path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.endsWith('cases.ts');
    return isSource ? [path] : [];
  });
}

function gzippedBytes(paths: readonly string[]): number {
  const text = paths.map((path) => stripTypeScriptTypes(readFileSync(path, 'utf8'))).join('\n');
  return gzipSync(text, { level: 9 }).length;
}

async function main(): Promise<void> {
  const rows: { id: string; microseconds: number }[] = [];
  for (const score of ALL_SCORES) {
    const { base } = await casesOf(score.about.id);
    for (let call = 0; call < 500; call += 1) score.evaluate(base);
    const rounds: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const start = performance.now();
      for (let call = 0; call < CALLS; call += 1) score.evaluate(base);
      rounds.push(((performance.now() - start) * 1000) / CALLS);
    }
    rows.push({ id: score.about.id, microseconds: median(rounds) });
  }
  rows.sort((a, b) => b.microseconds - a.microseconds);
  for (const row of rows.slice(0, 10)) console.log(`${row.id} ${row.microseconds.toFixed(2)} µs`);
  console.log(
    JSON.stringify({
      scores: rows.length,
      slowestMicroseconds: Number((rows[0]?.microseconds ?? Number.NaN).toFixed(2)),
      medianMicroseconds: Number(median(rows.map((row) => row.microseconds)).toFixed(2)),
      gzippedKilobytes: Number((gzippedBytes(filesUnder(SOURCE)) / 1000).toFixed(1)),
    }),
  );
}

await main();
