import { MlError } from '../core/errors.ts';

/**
 * The 31 source attributes of a predictive decision support intervention, 45 CFR 170.315(b)(11)(iv)(B) (ONC HTI-1
 * final rule, 2024), in the order of the rule's nine groups. Each is answered in sentences for the people who decide
 * whether to use the model.
 */
export const SOURCE_ATTRIBUTES = [
  ['developerContact', 'Details', 'Name and contact of the developer'],
  ['fundingSource', 'Details', 'Funding source of the technical implementation'],
  ['outputValue', 'Details', 'The value that it produces as output'],
  [
    'outputType',
    'Details',
    'Whether the output is a prediction, classification, recommendation, evaluation or analysis',
  ],
  ['intendedUse', 'Purpose', 'Intended use'],
  ['intendedPopulation', 'Purpose', 'Intended patient population'],
  ['intendedUsers', 'Purpose', 'Intended users'],
  [
    'decisionRole',
    'Purpose',
    'Intended decision-making role: informs, augments or replaces clinical management',
  ],
  ['outOfScopeUse', 'Out of scope', 'Tasks, situations and populations that are cautioned against'],
  ['knownRisks', 'Out of scope', 'Known risks, inappropriate settings and uses, and limitations'],
  ['trainingCriteria', 'Development', 'Inclusion and exclusion criteria of the training data'],
  [
    'sensitiveInputs',
    'Development',
    'Race, ethnicity, language, sex, gender, age, social and health status used as input',
  ],
  ['trainingRepresentativeness', 'Development', 'Demographic representativeness of the training data'],
  ['trainingRelevance', 'Development', 'Relevance of the training data to the intended setting'],
  ['fairnessApproach', 'Fairness', 'How the output is made fair'],
  ['biasApproach', 'Fairness', 'How bias is managed, reduced or eliminated'],
  ['externalDataSource', 'External validation', 'Data source, clinical setting or environment'],
  ['externalParty', 'External validation', 'Party that did it'],
  [
    'externalRepresentativeness',
    'External validation',
    'Demographic representativeness of the external data',
  ],
  ['externalProcess', 'External validation', 'Process of external validation'],
  ['validityTestData', 'Quantitative measures', 'Validity in test data from the training source'],
  ['fairnessTestData', 'Quantitative measures', 'Fairness in test data from the training source'],
  ['validityExternalData', 'Quantitative measures', 'Validity in external data'],
  ['fairnessExternalData', 'Quantitative measures', 'Fairness in external data'],
  ['outcomeEvaluations', 'Quantitative measures', 'References to evaluations of its use on outcomes'],
  ['validityMonitoring', 'Maintenance', 'How and how often validity is monitored over time'],
  ['validityLocalData', 'Maintenance', 'Validity in local data'],
  ['fairnessMonitoring', 'Maintenance', 'How and how often fairness is monitored over time'],
  ['fairnessLocalData', 'Maintenance', 'Fairness in local data'],
  ['updateProcess', 'Updates', 'How and how often it is updated'],
  [
    'correctionProcess',
    'Updates',
    'How and how often performance is corrected when risks to validity or fairness are found',
  ],
] as const;

export type SourceAttribute = (typeof SOURCE_ATTRIBUTES)[number][0];

/** The card of a model. */
export type ModelCard = {
  readonly title: string;
  readonly attributes: Readonly<Record<SourceAttribute, string>>;
  /** Data used: name, licence and citation, as their owners ask. */
  readonly data: readonly { readonly name: string; readonly licence: string; readonly citation: string }[];
  /** True when the model must not touch care: the clinic's pages mark every output. */
  readonly researchUseOnly: boolean;
  /** Measured on rows that the model was not trained on, with how they were split. */
  readonly evaluation: {
    readonly protocol: string;
    readonly figures: Readonly<Record<string, number>>;
    readonly subgroups: readonly CardSubgroup[];
  };
};

/** One line of the card's subgroup table; `auroc` is null where a group is too small for one. */
export type CardSubgroup = {
  readonly column: string;
  readonly level: string;
  readonly rows: number;
  readonly auroc: number | null;
  readonly observed: number;
  readonly predicted: number;
};

/**
 * Throws `ml.card-incomplete` naming the first attribute that is missing or empty: "not done" is an answer, silence
 * is not.
 */
export function checkCard(card: ModelCard): void {
  for (const [attribute, , label] of SOURCE_ATTRIBUTES) {
    const text: unknown = card.attributes[attribute];
    if (typeof text !== 'string' || text.trim() === '') {
      throw new MlError('ml.card-incomplete', `The card does not say: ${label}.`, { attribute });
    }
  }
  if (card.title.trim() === '') throw new MlError('ml.card-incomplete', 'The card has no title.');
}
