import { age, choice, flag, number, optional } from '../../fields.ts';
import type { InvalidField } from '../../result.ts';
import { defineScore } from '../../score.ts';
import { GAIL_RACES, type GailRace } from './constants.ts';

/** The answers of the questionnaire as the categories of the model. */
interface Categories {
  readonly biopsies: number;
  readonly menarche: number;
  readonly firstBirth: number;
  readonly relatives: number;
}

function menarcheCategory(ageAtMenarche: number | undefined): number {
  if (ageAtMenarche === undefined || ageAtMenarche >= 14) return 0;
  return ageAtMenarche >= 12 ? 1 : 2;
}

function firstBirthCategory(firstBirth: number | 'none' | undefined): number {
  if (firstBirth === 'none') return 2;
  if (firstBirth === undefined || firstBirth < 20) return 0;
  if (firstBirth < 25) return 1;
  return firstBirth < 30 ? 2 : 3;
}

/** Regroups the categories as each race's own study did. */
function regroup(categories: Categories, race: GailRace, childless: boolean): Categories {
  const { biopsies, menarche, firstBirth, relatives } = categories;
  if (race === 'black') return { biopsies, menarche: Math.min(menarche, 1), firstBirth: 0, relatives };
  if (race === 'hispanic-us-born' || race === 'hispanic-foreign-born') {
    const grouped = childless ? 2 : firstBirth === 3 ? 2 : firstBirth === 2 ? 1 : firstBirth;
    return {
      biopsies: Math.min(biopsies, 1),
      menarche: race === 'hispanic-us-born' ? 0 : menarche,
      firstBirth: grouped,
      relatives: Math.min(relatives, 1),
    };
  }
  if (race === 'white' || race === 'other') return categories;
  return { biopsies, menarche, firstBirth, relatives: Math.min(relatives, 1) };
}

/** Absolute risk between two ages: five-year hazards, integrated over each year of life. */
function absoluteRisk(
  race: GailRace,
  from: number,
  to: number,
  relative: readonly [before50: number, from50: number],
): number {
  const { incidence, mortality, oneMinusAttributable } = GAIL_RACES[race];
  let risk = 0;
  let cumulative = 0;
  for (let year = Math.floor(from); year < Math.ceil(to); year += 1) {
    const length = Math.min(year + 1, to) - Math.max(year, from);
    const band = Math.floor((year - 20) / 5);
    const late = year >= 50 ? 1 : 0;
    const cancer = (incidence[band] ?? 0) * (oneMinusAttributable[late] ?? 0) * (relative[late] ?? 0);
    const hazard = cancer + (mortality[band] ?? 0);
    risk += (cancer / hazard) * Math.exp(-cumulative) * (1 - Math.exp(-hazard * length));
    cumulative += hazard * length;
  }
  return 100 * risk;
}

/**
 * Gail model (NCI BCRAT): risk of invasive breast cancer between two ages, in percent. Not for women with a breast
 * cancer, DCIS or LCIS in the past, a BRCA mutation, or chest radiation.
 */
export const gail = defineScore({
  id: 'gail',
  name: 'Gail model (Breast Cancer Risk Assessment Tool)',
  version: 'BCRAT 4 / BCRA 2.1',
  category: 'cancer',
  source: {
    text: 'Gail MH, Brinton LA, Byar DP, et al. Projecting individualized probabilities of developing breast cancer for white females who are being examined annually. J Natl Cancer Inst 1989;81:1879–1886; Costantino JP et al. 1999;91:1541–1548; Gail MH et al. 2007;99:1782–1792; Matsuno RK et al. 2011;103:951–961; Banegas MP et al. 2017;109:djw215.',
    doi: '10.1093/jnci/81.24.1879',
  },
  confirmedBy: {
    text: 'NCI’s BCRA package for R and two independent ports: every constant compared; printed reference rows.',
  },
  unit: '%',
  decimals: 2,
  fields: {
    ageYears: age(20, 89.999),
    projectToAgeYears: number('Age to project to', 'a', 20, 90),
    race: choice('Race or ethnicity', {
      white: ['White'],
      black: ['African American'],
      'hispanic-us-born': ['Hispanic, born in the US'],
      'hispanic-foreign-born': ['Hispanic, born elsewhere'],
      other: ['Other or unknown'],
      chinese: ['Chinese American'],
      japanese: ['Japanese American'],
      filipino: ['Filipino American'],
      hawaiian: ['Hawaiian'],
      'pacific-islander': ['Other Pacific Islander'],
      'other-asian': ['Other Asian American'],
    }),
    biopsies: choice('Breast biopsies', {
      unknown: ['Unknown'],
      none: ['None'],
      one: ['One'],
      'two-or-more': ['Two or more'],
    }),
    atypicalHyperplasia: choice('Atypical hyperplasia in a biopsy', {
      unknown: ['Unknown, or no biopsy'],
      no: ['No'],
      yes: ['Yes'],
    }),
    ageAtMenarche: optional(number('Age at menarche', 'a', 5, 30)),
    hasGivenBirth: flag('Has given birth'),
    ageAtFirstBirth: optional(number('Age at first live birth', 'a', 9, 60)),
    firstDegreeRelatives: optional(
      number('First-degree relatives with breast cancer', '{count}', 0, 20, { whole: true }),
    ),
  },
  interpretation: [[0, 'risk', 'Risk of invasive breast cancer between the two ages.']],
  check: (values) => checkAges(values),
  compute: (values) => {
    const { race } = values;
    const biopsies = { unknown: 0, none: 0, one: 1, 'two-or-more': 2 }[values.biopsies];
    const firstBirth = values.hasGivenBirth ? values.ageAtFirstBirth : 'none';
    const raw = {
      biopsies,
      menarche: menarcheCategory(values.ageAtMenarche),
      firstBirth: firstBirthCategory(firstBirth),
      relatives: Math.min(values.firstDegreeRelatives ?? 0, 2),
    };
    const categories = regroup(raw, race, firstBirth === 'none');
    const [nb, am, af, nr, nbLate, afNr] = GAIL_RACES[race].beta;
    const hyperplasia = biopsies === 0 ? 1 : { unknown: 1, no: 0.93, yes: 1.82 }[values.atypicalHyperplasia];
    const log =
      categories.biopsies * nb +
      categories.menarche * am +
      categories.firstBirth * af +
      categories.relatives * nr +
      categories.firstBirth * categories.relatives * afNr +
      Math.log(hyperplasia);
    const relative = [Math.exp(log), Math.exp(log + categories.biopsies * nbLate)] as const;
    const also = [
      { code: 'relative-risk-before-50', label: 'Relative risk before 50', value: relative[0] },
      { code: 'relative-risk-from-50', label: 'Relative risk from 50', value: relative[1] },
    ];
    const value = absoluteRisk(race, values.ageYears, values.projectToAgeYears, relative);
    const fiveYears = Math.abs(values.projectToAgeYears - values.ageYears - 5) < 1e-9;
    if (!fiveYears) return { value, also };
    const raised = value >= 1.67;
    const sentence = raised
      ? '5-year risk of 1.67 % or more: the threshold at which preventive medicine was studied.'
      : '5-year risk below 1.67 %.';
    return { value, also, interpretation: { code: raised ? 'gail.raised' : 'gail.average', sentence } };
  },
});

interface Ages {
  readonly ageYears: number;
  readonly projectToAgeYears: number;
  readonly biopsies: string;
  readonly atypicalHyperplasia: string;
  readonly ageAtMenarche: number | undefined;
  readonly ageAtFirstBirth: number | undefined;
}

function checkAges(values: Ages): readonly InvalidField[] {
  const found: InvalidField[] = [];
  const say = (field: string, label: string, sentence: string): void => {
    found.push({ field, label, code: 'inconsistent', sentence });
  };
  if (values.projectToAgeYears <= values.ageYears) {
    say('projectToAgeYears', 'Age to project to', 'Age to project to must be above the present age.');
  }
  const noBiopsy = values.biopsies === 'none' || values.biopsies === 'unknown';
  if (noBiopsy && values.atypicalHyperplasia !== 'unknown') {
    say(
      'atypicalHyperplasia',
      'Atypical hyperplasia in a biopsy',
      'Atypical hyperplasia cannot be known without a biopsy.',
    );
  }
  const { ageAtMenarche, ageAtFirstBirth } = values;
  if (ageAtMenarche !== undefined && ageAtMenarche > values.ageYears) {
    say('ageAtMenarche', 'Age at menarche', 'Age at menarche must not be above the present age.');
  }
  if (ageAtFirstBirth !== undefined && ageAtFirstBirth > values.ageYears) {
    say(
      'ageAtFirstBirth',
      'Age at first live birth',
      'Age at first live birth must not be above the present age.',
    );
  } else if (
    ageAtFirstBirth !== undefined &&
    ageAtMenarche !== undefined &&
    ageAtFirstBirth < ageAtMenarche
  ) {
    say(
      'ageAtFirstBirth',
      'Age at first live birth',
      'Age at first live birth must not be below the age at menarche.',
    );
  }
  return found;
}
