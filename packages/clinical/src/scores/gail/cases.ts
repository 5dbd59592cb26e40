import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ageYears: 45.2,
    projectToAgeYears: 53.3,
    race: 'other',
    biopsies: 'one',
    atypicalHyperplasia: 'unknown',
    ageAtMenarche: 10,
    hasGivenBirth: true,
    ageAtFirstBirth: 20,
    firstDegreeRelatives: 1,
  },
  cases: [
    {
      name: 'NCI reference row 5',
      value: 4.44129446296421,
      within: 1e-9,
      also: { 'relative-risk-before-50': 5.49260367149501, 'relative-risk-from-50': 4.11796832691355 },
    },
    {
      name: 'NCI reference row 7: Chinese American, menarche unknown',
      with: { race: 'chinese', biopsies: 'unknown', ageAtMenarche: undefined, ageAtFirstBirth: 19 },
      value: 1.249550474885,
      within: 1e-9,
    },
    {
      name: 'NCI reference row 17: Hispanic born in the US, four biopsies, 5 years',
      with: {
        ageYears: 35,
        projectToAgeYears: 40,
        race: 'hispanic-us-born',
        biopsies: 'two-or-more',
        ageAtMenarche: 11,
        ageAtFirstBirth: 25,
        firstDegreeRelatives: 0,
      },
      value: 0.316282706195766,
      within: 1e-9,
      code: 'average',
    },
    {
      name: 'NCI reference row 21: Japanese American to 90',
      with: {
        ageYears: 27,
        projectToAgeYears: 90,
        race: 'japanese',
        biopsies: 'unknown',
        ageAtMenarche: 13,
        ageAtFirstBirth: 22,
        firstDegreeRelatives: 0,
      },
      value: 8.82766887411449,
      within: 1e-9,
    },
    {
      name: 'hyperplasia raises it',
      with: { atypicalHyperplasia: 'yes' },
      also: { 'relative-risk-before-50': 5.49260367149501 * 1.82 },
      within: 1e-9,
    },
    {
      name: 'hyperplasia without a biopsy is refused',
      with: { biopsies: 'none', atypicalHyperplasia: 'yes' },
      invalid: { atypicalHyperplasia: 'inconsistent' },
    },
    {
      name: 'a birth before menarche is refused',
      with: { ageAtMenarche: 14, ageAtFirstBirth: 12 },
      invalid: { ageAtFirstBirth: 'inconsistent' },
    },
    {
      name: 'a past age is refused',
      with: { projectToAgeYears: 40 },
      invalid: { projectToAgeYears: 'inconsistent' },
    },
    {
      name: 'below 20 is refused',
      with: { ageYears: 18, ageAtFirstBirth: undefined },
      invalid: { ageYears: 'outside-validated-range' },
    },
    { name: 'no race', with: { race: undefined }, missing: ['race'] },
  ],
};
