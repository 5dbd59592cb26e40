import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ageYears: 65,
    coronaryBypass: false,
    peripheralVascularIntervention: false,
    intubatedBefore: false,
    pulseFrom110: false,
    tooIllToWalk: false,
    ischaemicEcg: false,
    congestion: false,
    haemoglobinBelow100: false,
    ureaFrom12: false,
    bicarbonateFrom35: false,
  },
  cases: [
    { name: 'none', value: 0, code: 'low' },
    { name: 'one', with: { congestion: true }, value: 1, code: 'medium' },
    { name: 'anaemia', with: { haemoglobinBelow100: true }, value: 3, code: 'high' },
    {
      name: 'fast and too ill to walk',
      with: { pulseFrom110: true, tooIllToWalk: true, ureaFrom12: true },
      value: 5,
      code: 'very-high',
    },
    {
      name: 'all is 16',
      with: {
        coronaryBypass: true,
        peripheralVascularIntervention: true,
        intubatedBefore: true,
        pulseFrom110: true,
        tooIllToWalk: true,
        ischaemicEcg: true,
        congestion: true,
        haemoglobinBelow100: true,
        ureaFrom12: true,
        bicarbonateFrom35: true,
      },
      value: 16,
    },
    { name: 'below 50 is refused', with: { ageYears: 40 }, invalid: { ageYears: 'outside-validated-range' } },
  ],
};
