import { describe, expect, it } from 'vitest';
import { ESI_VIGNETTES } from '../testing/esi-vignettes.ts';
import { decideEsi } from './index.ts';

const decided = ESI_VIGNETTES.map((vignette) => {
  const outcome = decideEsi(vignette.input);
  return { vignette, level: outcome.ok ? outcome.level : outcome.sentence };
});

describe('ESI vignettes', () => {
  it('are at least 120, each told once', () => {
    expect(ESI_VIGNETTES.length).toBeGreaterThanOrEqual(120);
    expect(new Set(ESI_VIGNETTES.map((vignette) => vignette.text)).size).toBe(ESI_VIGNETTES.length);
  });

  it.each(decided.map(({ vignette, level }) => [vignette.level, vignette.text, level] as const))(
    'level %d: %s',
    (expected, _text, level) => {
      expect(level).toBe(expected);
    },
  );

  it('keeps every emergency at level 1 or 2', () => {
    const emergencies = decided.filter(({ vignette }) => vignette.level <= 2);
    expect(emergencies.filter(({ level }) => level !== 1 && level !== 2)).toEqual([]);
  });

  it('gives a reason in words for every level', () => {
    for (const vignette of ESI_VIGNETTES) {
      const outcome = decideEsi(vignette.input);
      expect(outcome.ok && outcome.reasons.length > 0 && outcome.reasons[0]?.sentence !== '').toBe(true);
    }
  });
});
