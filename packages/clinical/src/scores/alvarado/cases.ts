import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    migration: false,
    anorexia: false,
    nauseaOrVomiting: false,
    rightLowerTenderness: false,
    rebound: false,
    temperatureCelsius: 36.8,
    leukocytes10e9PerL: 8,
    neutrophilsPercent: 60,
  },
  cases: [
    { name: 'none', value: 0, code: 'unlikely' },
    { name: 'temperature 37.3 counts', with: { temperatureCelsius: 37.3 }, value: 1 },
    { name: 'leukocytes 10.0 do not count, above do', with: { leukocytes10e9PerL: 10.1 }, value: 2 },
    {
      name: 'tender, migrated, leukocytes',
      with: { rightLowerTenderness: true, migration: true, leukocytes10e9PerL: 14 },
      value: 5,
      code: 'possible',
    },
    {
      name: 'all',
      with: {
        migration: true,
        anorexia: true,
        nauseaOrVomiting: true,
        rightLowerTenderness: true,
        rebound: true,
        temperatureCelsius: 38.2,
        leukocytes10e9PerL: 15,
        neutrophilsPercent: 85,
      },
      value: 10,
      code: 'very-probable',
    },
    { name: 'no count', with: { leukocytes10e9PerL: undefined }, missing: ['leukocytes10e9PerL'] },
  ],
};
