import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ureaMmolPerL: 5,
    sex: 'male',
    haemoglobinGPerL: 145,
    systolicBpMmHg: 125,
    pulsePerMinute: 80,
    melaena: false,
    syncope: false,
    liverDisease: false,
    heartFailure: false,
  },
  cases: [
    { name: 'none', value: 0, code: 'very-low' },
    { name: 'urea 6.5', with: { ureaMmolPerL: 6.5 }, value: 2, code: 'low' },
    { name: 'urea 25', with: { ureaMmolPerL: 25 }, value: 6 },
    { name: 'man at 129', with: { haemoglobinGPerL: 129 }, value: 1 },
    { name: 'man at 119', with: { haemoglobinGPerL: 119 }, value: 3 },
    { name: 'woman at 119', with: { sex: 'female', haemoglobinGPerL: 119 }, value: 1 },
    { name: 'systolic 89', with: { systolicBpMmHg: 89 }, value: 3 },
    {
      name: 'highest is 23',
      with: {
        ureaMmolPerL: 30,
        haemoglobinGPerL: 70,
        systolicBpMmHg: 80,
        pulsePerMinute: 120,
        melaena: true,
        syncope: true,
        liverDisease: true,
        heartFailure: true,
      },
      value: 23,
      code: 'high',
    },
    { name: 'no haemoglobin', with: { haemoglobinGPerL: undefined }, missing: ['haemoglobinGPerL'] },
  ],
};
