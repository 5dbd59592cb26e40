import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { ageYears: 40, pao2MmHg: 95, paco2MmHg: 40, fio2Percent: 21, barometricMmHg: 760 },
  cases: [
    { name: 'healthy at sea level', value: 4.73, code: 'expected', also: { expected: 10.9 } },
    { name: 'pneumonia', with: { pao2MmHg: 60, paco2MmHg: 32 }, value: 49.73, code: 'raised' },
    {
      name: 'opioid: high PaCO₂ explains it',
      with: { pao2MmHg: 55, paco2MmHg: 72 },
      value: 4.73,
      code: 'expected',
    },
    { name: 'on 50 %', with: { fio2Percent: 50, pao2MmHg: 100 }, value: 206.5, code: 'on-oxygen' },
    {
      name: 'more oxygen in blood than in the lung is refused',
      with: { pao2MmHg: 200 },
      invalid: { pao2MmHg: 'inconsistent' },
    },
    { name: 'no PaCO₂', with: { paco2MmHg: undefined }, missing: ['paco2MmHg'] },
  ],
};
