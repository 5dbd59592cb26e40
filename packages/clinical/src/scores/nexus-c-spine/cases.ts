import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    focalDeficit: false,
    midlineTenderness: false,
    alteredAlertness: false,
    intoxication: false,
    distractingInjury: false,
  },
  cases: [
    { name: 'none', value: 0, code: 'cleared' },
    { name: 'tenderness', with: { midlineTenderness: true }, value: 1, code: 'imaging' },
    { name: 'intoxicated', with: { intoxication: true }, value: 1, code: 'imaging' },
    {
      name: 'all',
      with: {
        focalDeficit: true,
        midlineTenderness: true,
        alteredAlertness: true,
        intoxication: true,
        distractingInjury: true,
      },
      value: 5,
    },
    { name: 'not examined', with: { focalDeficit: undefined }, missing: ['focalDeficit'] },
  ],
};
