/**
 * Runs every score that has a third-party vector against it.
 *
 *   node packages/clinical/bench/vectors.ts --dir ../shared/data/vectors
 *
 * A disagreement is either listed with the reason (the paper wins) or an error. The last line is one JSON object.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Adapter, expectedNumber } from './adapter.ts';
import { ADAPTERS } from './adapters.ts';
import { type GdlCase, parseGdl } from './gdl2.ts';
import { LISTED } from './listed.ts';
import { checkTables } from './tables.ts';

export interface Tally {
  cases: number;
  agree: number;
  listed: number;
  disagree: number;
  readonly lines: string[];
}

function inputOf(adapter: Adapter, one: GdlCase, today: string): Record<string, unknown> {
  const input: Record<string, unknown> = { ...adapter.fixed };
  for (const [node, [field, read]] of Object.entries(adapter.input)) {
    const raw = one.input.get(node);
    if (raw !== undefined) input[field] = read(raw, { today });
  }
  return { ...input, ...adapter.derive?.(one, input) };
}

/** What the guideline expects and we do not say, in words; nothing when we agree. */
function differences(
  adapter: Adapter,
  one: GdlCase,
  today: string,
): { readonly compared: number; readonly said: string[] } {
  const expected = Object.entries(adapter.output).filter(([node]) => one.output.has(node));
  if (expected.length === 0) return { compared: 0, said: [] };
  const outcome = adapter.score.evaluate(inputOf(adapter, one, today));
  if (!outcome.ok) return { compared: expected.length, said: [`refused: ${outcome.sentence}`] };
  const said: string[] = [];
  for (const [node, of] of expected) {
    const wanted = expectedNumber(one.output.get(node) ?? '');
    const ours = of(outcome);
    const unit = 10 ** -(adapter.decimals ?? 0);
    if (!(Math.abs(ours - wanted) <= unit / 2 + 1e-9)) said.push(`${node}: expected ${wanted}, ours ${ours}`);
  }
  return { compared: expected.length, said };
}

function runAdapter(adapter: Adapter, directory: string, tally: Tally): void {
  const path = join(directory, 'gdl2', `${adapter.file}.test.yml`);
  if (!existsSync(path)) return;
  const file = parseGdl(readFileSync(path, 'utf8'));
  const today = file.today ?? '2019-11-28';
  for (const one of file.cases) {
    const { compared, said } = differences(adapter, one, today);
    if (compared === 0) continue;
    tally.cases += 1;
    if (said.length === 0) {
      tally.agree += 1;
      continue;
    }
    const reason = LISTED.find(
      (listed) =>
        (listed.file === '*' || listed.file === adapter.file) && listed.matches(one.id, said.join('; ')),
    )?.reason;
    if (reason === undefined) {
      tally.disagree += 1;
      tally.lines.push(`DISAGREE ${adapter.file} / ${one.id}: ${said.join('; ')}`);
    } else {
      tally.listed += 1;
      tally.lines.push(`listed   ${adapter.file} / ${one.id}: ${said.join('; ')} (${reason})`);
    }
  }
}

function main(): void {
  const { values } = parseArgs({ options: { dir: { type: 'string', default: '../shared/data/vectors' } } });
  if (!existsSync(values.dir)) {
    console.error(`No vectors at ${values.dir}: give --dir.`);
    process.exit(2);
  }
  const tally: Tally = { cases: 0, agree: 0, listed: 0, disagree: 0, lines: [] };
  for (const adapter of ADAPTERS) runAdapter(adapter, values.dir, tally);
  checkTables(values.dir, tally);
  for (const line of tally.lines) console.log(line);
  const files = existsSync(join(values.dir, 'gdl2')) ? readdirSync(join(values.dir, 'gdl2')) : [];
  const { cases, agree, listed, disagree } = tally;
  const guidelines = ADAPTERS.filter((adapter) => files.includes(`${adapter.file}.test.yml`)).length;
  console.log(JSON.stringify({ guidelines, cases, agree, listed, disagree }));
  process.exitCode = disagree === 0 ? 0 : 1;
}

main();
