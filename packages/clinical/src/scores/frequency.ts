/** The four answers of the PHQ and GAD questionnaires, over the last two weeks. */
export const FREQUENCY = {
  'not-at-all': ['Not at all', 0],
  'several-days': ['Several days', 1],
  'more-than-half': ['More than half the days', 2],
  'nearly-every-day': ['Nearly every day', 3],
} as const;
