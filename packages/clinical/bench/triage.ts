/**
 * How well levels are read from words alone: the vignettes the recogniser was built on, and those held out from it.
 * With `--misses` it names what it got wrong; without, only counts, so that new vignettes can be measured unread.
 */
import { findRedFlags } from '../src/red-flags/index.ts';
import { HELD_OUT_VIGNETTES, type HeldOutVignette } from '../src/testing/esi-held-out.ts';
import { LATER_VIGNETTES } from '../src/testing/esi-later.ts';
import { ESI_NARRATIVES } from '../src/testing/esi-narratives.ts';
import { ESI_VIGNETTES } from '../src/testing/esi-vignettes.ts';
import { decideEsi, type EsiInput, suggestResources } from '../src/triage/index.ts';

interface Case {
  readonly level: number;
  readonly text: string;
  readonly input: EsiInput;
  readonly sex?: 'female' | 'male';
}

/** Where nothing in the text is known, two resources: level 3, never lower. */
function levelFromWords({ text, input, sex }: Case): { level: number; flags: string } {
  const { ageYears = 0, pregnant } = input;
  const redFlags = findRedFlags(text, {
    ageYears,
    ...(sex === undefined ? {} : { sex }),
    ...(pregnant === undefined ? {} : { pregnant }),
  });
  const suggestion = suggestResources(text);
  const outcome = decideEsi({ ...input, redFlags, expectedResources: suggestion?.resources ?? 2 });
  const named = redFlags.map(({ code }) => code).join('+');
  return {
    level: outcome.ok ? outcome.level : 5,
    flags: `${named} | ${suggestion?.reasons.map(({ code }) => code).join('+') ?? 'unknown'}`,
  };
}

function report(name: string, cases: readonly Case[], misses: boolean): void {
  const decided = cases.map((one) => ({ one, ...levelFromWords(one) }));
  const emergencies = decided.filter(({ one }) => one.level <= 2);
  const stable = decided.filter(({ one }) => one.level > 2);
  console.log(
    JSON.stringify({
      set: name,
      n: decided.length,
      right: decided.filter(({ one, level }) => level === one.level).length,
      emergencies: emergencies.length,
      kept: emergencies.filter(({ level }) => level <= 2).length,
      stable: stable.length,
      falseAlarms: stable.filter(({ level }) => level <= 2).length,
    }),
  );
  if (!misses) return;
  for (const { one, level, flags } of decided) {
    if (level !== one.level) console.log(`  ${one.level} read as ${level}: ${one.text} [${flags}]`);
  }
}

const told = new Set(process.argv.slice(2));
report('built-on', ESI_VIGNETTES, told.has('--misses') || told.has('--built-on'));
report(
  'built-on, words alone',
  ESI_VIGNETTES.map(({ level, text, input: { ageYears, pregnant, vitals } }) => ({
    level,
    text,
    input: { ageYears, pregnant, vitals },
  })),
  told.has('--misses') || told.has('--built-on'),
);
const asCase = ({ level, text, sex, ageYears, vitals }: HeldOutVignette): Case => ({
  level,
  text,
  sex,
  input: { ageYears, vitals },
});
report('held-out', HELD_OUT_VIGNETTES.map(asCase), told.has('--misses'));
report('narratives', ESI_NARRATIVES.map(asCase), told.has('--misses'));
report('later', LATER_VIGNETTES.map(asCase), told.has('--misses'));
