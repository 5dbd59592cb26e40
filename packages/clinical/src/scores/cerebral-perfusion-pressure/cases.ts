import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { meanArterialPressureMmHg: 80, intracranialPressureMmHg: 12 },
  cases: [
    { name: '80 and 12', value: 68, code: 'target' },
    {
      name: '65 and 25',
      with: { meanArterialPressureMmHg: 65, intracranialPressureMmHg: 25 },
      value: 40,
      code: 'low',
    },
    { name: 'exactly 60', with: { intracranialPressureMmHg: 20 }, value: 60, code: 'target' },
    { name: 'high', with: { meanArterialPressureMmHg: 100 }, value: 88, code: 'above' },
    {
      name: 'negative intracranial pressure is refused',
      with: { intracranialPressureMmHg: -1 },
      invalid: { intracranialPressureMmHg: 'below-minimum' },
    },
  ],
};
