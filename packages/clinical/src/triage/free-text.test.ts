import { describe, expect, it } from 'vitest';
import { findRedFlags } from '../red-flags/index.ts';
import { ESI_VIGNETTES } from '../testing/esi-vignettes.ts';
import { decideEsi, suggestResources } from './index.ts';

/** The level from the words and the vital signs alone: no red flag and no resource comes from the nurse. */
const decided = ESI_VIGNETTES.map((vignette) => {
  const { ageYears = 0, pregnant } = vignette.input;
  const outcome = decideEsi({
    ...vignette.input,
    redFlags: findRedFlags(vignette.text, { ageYears, ...(pregnant === undefined ? {} : { pregnant }) }),
    expectedResources: suggestResources(vignette.text)?.resources ?? 2,
  });
  return { vignette, level: outcome.ok ? outcome.level : 5 };
});

describe('the level from free text', () => {
  // What the recogniser does not know yet stands in the vignettes; this floor keeps what it knows.
  it('keeps at least nine of ten emergencies at level 1 or 2', () => {
    const emergencies = decided.filter(({ vignette }) => vignette.level <= 2);
    const kept = emergencies.filter(({ level }) => level <= 2);
    expect(kept.length / emergencies.length).toBeGreaterThanOrEqual(0.9);
  });

  it('calls at most one in ten of the stable an emergency', () => {
    const stable = decided.filter(({ vignette }) => vignette.level >= 3);
    const raised = stable.filter(({ level }) => level <= 2);
    expect(raised.length / stable.length).toBeLessThanOrEqual(0.1);
  });
});
