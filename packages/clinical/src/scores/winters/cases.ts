import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { bicarbonateMmolPerL: 10 },
  cases: [
    { name: 'bicarbonate 10 expects 23', value: 23, code: 'expected' },
    { name: '25 is compensated', with: { paco2MmHg: 25 }, value: 23, code: 'compensated' },
    { name: '26 is too high', with: { paco2MmHg: 26 }, code: 'respiratory-acidosis' },
    { name: '20 is too low', with: { paco2MmHg: 20 }, code: 'respiratory-alkalosis' },
    {
      name: 'no acidosis, no formula',
      with: { bicarbonateMmolPerL: 30 },
      invalid: { bicarbonateMmolPerL: 'outside-validated-range' },
    },
  ],
};
