import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ageYears: 60,
    sex: 'female',
    cancer: false,
    heartFailure: false,
    chronicLungDisease: false,
    pulsePerMinute: 80,
    systolicBpMmHg: 120,
    respiratoryRatePerMinute: 16,
    temperatureCelsius: 37,
    alteredMentalStatus: false,
    spo2Percent: 96,
  },
  cases: [
    { name: 'age alone', value: 60, code: 'class-1' },
    { name: 'a man of 60', with: { sex: 'male' }, value: 70, code: 'class-2' },
    { name: 'pulse 110', with: { pulsePerMinute: 110 }, value: 80 },
    { name: 'pressure 99', with: { systolicBpMmHg: 99 }, value: 90, code: 'class-3' },
    {
      name: 'cancer and saturation 89',
      with: { cancer: true, spo2Percent: 89 },
      value: 110,
      code: 'class-4',
    },
    {
      name: 'everything',
      with: {
        sex: 'male',
        cancer: true,
        heartFailure: true,
        chronicLungDisease: true,
        pulsePerMinute: 120,
        systolicBpMmHg: 90,
        respiratoryRatePerMinute: 32,
        temperatureCelsius: 35,
        alteredMentalStatus: true,
        spo2Percent: 85,
      },
      value: 290,
      code: 'class-5',
    },
    { name: 'no saturation', with: { spo2Percent: undefined }, missing: ['spo2Percent'] },
  ],
};
