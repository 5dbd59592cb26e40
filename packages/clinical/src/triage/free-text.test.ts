import { describe, expect, it } from 'vitest';
import { findRedFlags } from '../red-flags/index.ts';
import { HELD_OUT_VIGNETTES, type HeldOutVignette } from '../testing/esi-held-out.ts';
import { LATER_VIGNETTES } from '../testing/esi-later.ts';
import { ESI_NARRATIVES } from '../testing/esi-narratives.ts';
import { ESI_VIGNETTES } from '../testing/esi-vignettes.ts';
import { decideEsi, type EsiInput, suggestResources } from './index.ts';

interface Told {
  readonly expected: number;
  readonly text: string;
  readonly input: EsiInput;
  readonly sex?: 'female' | 'male';
}

/** The level from words and vital signs alone: no red flag, no finding and no resource comes from the nurse. */
function levelOf({ text, input: { ageYears = 0, pregnant, immunocompromised, vitals }, sex }: Told): number {
  const redFlags = findRedFlags(text, {
    ageYears,
    ...(pregnant === undefined ? {} : { pregnant }),
    ...(sex === undefined ? {} : { sex }),
  });
  const expectedResources = suggestResources(text)?.resources ?? 2;
  const outcome = decideEsi({ ageYears, pregnant, immunocompromised, vitals, redFlags, expectedResources });
  return outcome.ok ? outcome.level : 5;
}

const heldOut = ({ level, text, ageYears, vitals, sex }: HeldOutVignette): Told => ({
  expected: level,
  text,
  input: { ageYears, vitals },
  sex,
});
const SETS: readonly (readonly [string, readonly Told[]])[] = [
  ['short', ESI_VIGNETTES.map(({ level, text, input }) => ({ expected: level, text, input }))],
  ['spoken and shorthand', HELD_OUT_VIGNETTES.map(heldOut)],
  ['narratives', ESI_NARRATIVES.map(heldOut)],
  ['later', LATER_VIGNETTES.map(heldOut)],
];

describe.each(SETS)('the level from words alone: %s', (_name, vignettes) => {
  const decided = vignettes.map((told) => ({
    text: told.text,
    expected: told.expected,
    level: levelOf(told),
  }));

  it('keeps every emergency at level 1 or 2', () => {
    expect(decided.filter(({ expected, level }) => expected <= 2 && level > 2)).toEqual([]);
  });

  it('calls nobody stable an emergency', () => {
    expect(decided.filter(({ expected, level }) => expected > 2 && level <= 2)).toEqual([]);
  });

  it('gives the written level to nine of ten', () => {
    const right = decided.filter(({ expected, level }) => expected === level);
    expect(right.length / decided.length).toBeGreaterThanOrEqual(0.9);
  });
});
